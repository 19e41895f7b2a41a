import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "playwright-core";
import { openDesk } from "../../src/desk/index.ts";
import { getWorkspace } from "../../src/lib/workspace.ts";

/** A desk that answers on a port of its own. */
export async function startDesk(content: string): Promise<{ url: string; stop: () => void }> {
  const desk = openDesk(getWorkspace(content));
  const server = createServer((req, res) => void desk.answer(req, res));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${desk.path}`,
    stop: () => {
      desk.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Waits until the desk has drawn what it read. */
export async function deskReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset["ready"] !== undefined, null, { timeout: 120_000 });
}

/** Somebody who works at the desk, and counts every key and click. */
export class Hand {
  readonly page: Page;
  keys = 0;
  letters = 0;
  clicks = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys++;
      await this.page.keyboard.press(key);
    }
  }

  /** Letters of the editor's own words. */
  async type(text: string): Promise<void> {
    this.letters += text.length;
    await this.page.keyboard.type(text);
  }

  async click(what: Locator | string): Promise<void> {
    this.clicks++;
    await (typeof what === "string" ? this.page.locator(what) : what).click();
  }

  /** A button by its words. */
  async button(name: string | RegExp): Promise<void> {
    await this.click(this.page.getByRole("button", { name, exact: typeof name === "string" }).first());
  }

  /** Draws the mouse over words of the text that is shown; not counted, since this is the selection itself. */
  async drag(words: string): Promise<void> {
    const ends = await this.page.evaluate((wanted) => {
      const [first = "", last = ""] = [wanted.split(" … ")[0], wanted.split(" … ").at(-1)];
      const paper = document.querySelector(".paper")!;
      const find = (text: string, asEnd: boolean) => {
        for (const line of paper.querySelectorAll<HTMLElement>("[data-start]")) {
          const at = (line.textContent ?? "").indexOf(text);
          if (at < 0) continue;
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          let left = asEnd ? at + text.length - 1 : at;
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
            if (left < node.length) {
              line.scrollIntoView({ block: "center" });
              const range = document.createRange();
              range.setStart(node, left);
              range.setEnd(node, left + 1);
              return range;
            }
            left -= node.length;
          }
        }
        throw new Error(`the text does not hold ${text}`);
      };
      const [a, b] = [find(first, false), find(last, true)].map((range) => range.getBoundingClientRect());
      return {
        from: { x: a!.left + 1, y: a!.top + a!.height / 2 },
        to: { x: b!.right - 1, y: b!.top + b!.height / 2 },
      };
    }, words);
    await this.page.mouse.move(ends.from.x, ends.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
    await this.page.mouse.up();
    await this.page.locator(".mark-panel:not([hidden])").waitFor();
  }

  get presses(): number {
    return this.keys + this.clicks;
  }
}
