import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { pagesOf } from "../support/pages.ts";
import { builtSite, type SiteName } from "../support/site.ts";
import { withoutShared } from "../support/shared.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One page of every type, in both languages. */
const TYPES = [
  "", "areas/", "areas/cloud/", "timeline/", "articles/", "articles/sanvada/", "articles/le-blog-domotique/", "claims/",
  "claims/c-first-ever/", "disagreements/", "sources/", "names/", "names/wang-xiang/", "quotes/", "figures/", "search/", "a-z/",
  "method/", "corrections/", "about/", "print/",
].flatMap((page) => [page, `fr/${page}`]);

for (const name of ["founding", "founding-sub"] as const satisfies SiteName[]) {
  describe(`promise 9: ${name}`, () => {
    let browser: Browser;
    let server: Serving;
    let dir: string;

    before(async () => {
      dir = await builtSite(name);
      [browser, server] = await Promise.all([launch(), serve({ outDir: dir, host: "127.0.0.1", port: 0 })]);
    });
    after(() => Promise.all([browser.close(), server.close()]));

    test("no page asks another origin, breaks its policy, or logs an error", async () => {
      const context = await browser.newContext();
      const wrong: string[] = [];
      const origin = new URL(server.address).origin;
      const page = await context.newPage();
      page.on("request", (request) => {
        if (!request.url().startsWith(origin)) wrong.push(`${page.url()} asks ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error") wrong.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on("response", (response) => {
        if (response.status() >= 400) wrong.push(`${page.url()}: ${response.status()} ${response.url()}`);
      });
      for (const file of pagesOf(dir)) {
        if (file === "404.html") continue;
        await page.goto(new URL(file.replace(/index\.html$/, ""), server.address).href, { waitUntil: "load" });
      }
      await context.close();
      assert.deepEqual([...new Set(wrong)], []);
    });

    test("without JavaScript every page has its heading, its landmark and its navigation", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      for (const type of TYPES) {
        const response = await page.goto(new URL(type, server.address).href);
        assert.equal(response?.status(), 200, type);
        assert.equal(await page.locator("h1").count(), 1, type);
        assert.equal(await page.locator("main").count(), 1, type);
        assert.ok((await page.locator("header nav a, nav a").count()) > 3, type);
      }
      await context.close();
    });

    if (name === "founding") {
      for (const colorScheme of ["light", "dark"] as const) {
        test(`axe finds nothing on any type of page, ${colorScheme}`, async () => {
          const context = await browser.newContext({ colorScheme, bypassCSP: true });
          const wrong = await axeViolations(context, TYPES.map((type) => new URL(type, server.address).href));
          await context.close();
          assert.deepEqual(wrong, []);
        });
      }

      test("no page scrolls sideways at 320 pixels", async () => {
        const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
        const page = await context.newPage();
        const wide: string[] = [];
        for (const type of TYPES) {
          await page.goto(new URL(type, server.address).href);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (overflow > 0) wide.push(`${type}: ${overflow} px`);
        }
        await context.close();
        assert.deepEqual(wide, []);
      });
    }
  });
}

describe("the zero-touch digest", { skip: withoutShared }, () => {
  test("axe finds nothing, and no page logs an error", async () => {
    const dir = await builtSite("zero-touch");
    const server = await serve({ outDir: dir, host: "127.0.0.1", port: 0 });
    const browser = await launch();
    try {
      const context = await browser.newContext({ bypassCSP: true });
      const types = ["", "areas/", "timeline/", "articles/", "articles/000-6f6fa8ec2cf9faf2/", "figures/", "quotes/", "names/", "claims/"];
      assert.deepEqual(await axeViolations(context, types.map((type) => new URL(type, server.address).href)), []);
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  });
});

async function axeViolations(context: BrowserContext, addresses: string[]): Promise<string[]> {
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> } };
      const result = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => String(node.target[0])).join(", ")}`);
    });
    wrong.push(...violations.map((violation) => `${new URL(address).pathname} ${violation}`));
  }
  await page.close();
  return wrong;
}
