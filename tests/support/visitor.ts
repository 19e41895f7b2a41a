import type { Browser, BrowserContext, Page } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "./browser.ts";
import { builtSite, type SiteName } from "./site.ts";

/** A built site that is being served. */
export interface VisitedSite {
  dir: string;
  /** The address of a path: url("areas/"). */
  url(path: string): string;
}

/** One browser and the sites it looks at. Each is built and served when first asked for; all are closed together. */
export class Visitor {
  #browser: Promise<Browser> | undefined;
  readonly #sites = new Map<SiteName, Promise<VisitedSite & { server: Serving }>>();

  browser(): Promise<Browser> {
    return (this.#browser ??= launch());
  }

  site(name: SiteName): Promise<VisitedSite> {
    let found = this.#sites.get(name);
    if (!found) this.#sites.set(name, (found = this.#open(name)));
    return found;
  }

  async #open(name: SiteName): Promise<VisitedSite & { server: Serving }> {
    const dir = await builtSite(name);
    const server = await serve({ outDir: dir, host: "127.0.0.1", port: 0 });
    return { dir, server, url: (path) => new URL(path, server.address).href };
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
    for (const site of this.#sites.values()) await (await site).server.close();
  }
}

/** Tabs at work at once: two a core of a small machine. */
const TABS = 4;

/** Does something for each item, in as many tabs as the machine bears. `prepare` sees each tab first. */
export async function inTabs<T>(
  context: BrowserContext,
  items: readonly T[],
  work: (page: Page, item: T) => Promise<void>,
  prepare?: (page: Page) => void,
): Promise<void> {
  const queue = items.values();
  const tab = async (): Promise<void> => {
    const page = await context.newPage();
    prepare?.(page);
    for (const item of queue) await work(page, item);
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(TABS, items.length) }, tab));
}
