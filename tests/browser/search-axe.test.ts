import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { ready } from "../support/ready.ts";
import { ask, INPUT, violations } from "../support/search.ts";
import { builtSite } from "../support/site.ts";

let browser: Browser;
let server: Serving;
before(async () => {
  browser = await launch();
  server = await serve({ outDir: await builtSite("tongues"), host: "127.0.0.1", port: 0 });
});
after(async () => {
  await browser.close();
  await server.close();
});

describe("the search in every look", () => {
  for (const [lang, width] of [
    ["", 1_440],
    ["fr/", 768],
    ["ar/", 375],
    ["ar/", 1_440],
  ] as const) {
    test(`axe finds nothing wrong with results, facets and the dialog, at /${lang}, ${width} px, light and dark`, async () => {
      for (const colorScheme of ["light", "dark"] as const) {
        // axe is put into the page, which its policy would not allow.
        const context = await browser.newContext({
          bypassCSP: true,
          colorScheme,
          viewport: { width, height: 800 },
        });
        const page = await context.newPage();
        await ask(page, `${server.address}${lang}search/?q=haut-parleur&area=smart-speakers`);
        if (width < 960) await page.click("[data-search-toggle]");
        await page.focus(INPUT);
        await page.keyboard.press("ArrowDown");
        assert.deepEqual(await violations(page), [], `${colorScheme}: results`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await page.goto(`${server.address}${lang}`);
        await ready(page);
        await page.keyboard.press("/");
        await page.waitForSelector("dialog[open]");
        await page.keyboard.type("xiaomi");
        await page.waitForSelector("dialog [role=option]");
        if (width < 960) await page.click("[data-search-toggle]");
        assert.deepEqual(await violations(page), [], `${colorScheme}: dialog`);
        await context.close();
      }
    });
  }
});
