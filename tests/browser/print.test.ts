import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { readPrinted, squeeze, type Printed } from "../support/printed.ts";
import { builtSite } from "../support/site.ts";

/** Points of an A4 page and of the margins that the style sheet sets: 18 and 16 millimetres. */
const PAGE = { width: 595, height: 842, top: 51, side: 45 };
/** Lines may reach this far beyond, by ascenders and rounding. */
const SLACK = 3;
/** A page's number at its foot. */
const NUMBER = /^\d+ \/ \d+$/;

describe("on paper", () => {
  let browser: Browser;
  let server: Serving;
  let dir: string;

  before(async () => {
    dir = await builtSite("founding");
    [browser, server] = await Promise.all([launch(), serve({ outDir: dir, host: "127.0.0.1", port: 0 })]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  const address = (at: string) => new URL(at, server.address).href;
  async function print(at: string): Promise<Printed> {
    const page = await browser.newPage();
    await page.goto(address(at), { waitUntil: "networkidle" });
    const pdf = await page.pdf({ format: "A4" });
    await page.close();
    return readPrinted(pdf);
  }
  /** The texts of what a page shows, and of the pages that a list goes on with. */
  const texts = async (at: string, selector: string): Promise<string[]> => {
    const page = await browser.newPage();
    const found: string[] = [];
    for (let next: string | null = address(at); next !== null;) {
      await page.goto(next);
      found.push(...(await page.locator(selector).allTextContents()));
      const further = page.locator('a[rel="next"]').first();
      next = (await further.count()) > 0 ? await further.evaluate((link) => (link as HTMLAnchorElement).href) : null;
    }
    await page.close();
    return found.map((text) => text.replace(/\s+/g, " ").trim());
  };

  for (const lang of ["", "fr/"]) {
    test(`the whole digest is one document: ${lang || "en/"}`, async () => {
      const { text, pages } = await print(`${lang}print/`);
      assert.ok(pages >= 8 && pages <= 20, `${pages} pages`);
      const wanted = [
        ...(await texts(`${lang}claims/`, ".claim-list .title")),
        ...(await texts(`${lang}articles/`, "main h2 a")),
        ...(await texts(`${lang}disagreements/`, ".disagreement h3")),
        ...(await texts(`${lang}areas/`, ".area-list h3")),
        ...(await texts(`${lang}timeline/`, ".event h3")),
        ...(await texts(`${lang}`, "main h1")),
        ...(await texts(`${lang}print/`, ".address")),
        lang === "" ? "Edition 2, 27 November 2026" : "27 novembre 2026",
      ];
      assert.ok(wanted.length > 100, `only ${wanted.length} texts to look for`);
      assert.deepEqual(
        wanted.filter((each) => !text.toLowerCase().includes(squeeze(each).toLowerCase())),
        [],
      );
    });
  }

  for (const at of [
    "print/",
    "fr/print/",
    "",
    "areas/",
    "areas/cloud/",
    "timeline/",
    "articles/sanvada/",
    "claims/c-azure/",
    "sources/",
    "quotes/",
    "disagreements/",
  ]) {
    test(`no line is cut, no page is empty, and the address and edition are there: /${at}`, async () => {
      const { lines, pages, text } = await print(at);
      const outside = lines.filter(
        ({ left, right, top, bottom, text }) =>
          !NUMBER.test(text) &&
          (left < PAGE.side - SLACK ||
            right > PAGE.width - PAGE.side + SLACK ||
            top < PAGE.top - SLACK ||
            bottom > PAGE.height - PAGE.top + SLACK),
      );
      assert.deepEqual(outside, []);
      for (let page = 1; page <= pages; page++)
        assert.ok(lines.filter((line) => line.page === page).length > 1, `page ${page} is empty`);
      assert.ok(
        lines.some(({ text }) => new RegExp(`^1 / ${pages}$`).test(text)),
        "pages are numbered",
      );
      assert.ok(text.includes(`https://accord.example/${at}`), "the page's own address");
      assert.ok(
        text.includes(squeeze(at.startsWith("fr/") ? "27 novembre 2026" : "27 November 2026")),
        "the edition's date",
      );
    });
  }

  test("links out of the site show where they lead, controls are left out", async () => {
    const { text } = await print("articles/sanvada/");
    const html = readFileSync(path.join(dir, "articles/sanvada/index.html"), "utf8");
    const original = /class="original" href="([^"#]+)/.exec(html)?.[1];
    assert.ok(original && text.includes(squeeze(original)), original);
    assert.ok(!text.includes("Français"), "the choice of languages is for the screen");
  });

  test("a heading does not stand alone at the foot of a page", async () => {
    const lines = (await print("print/")).lines.filter(({ text }) => !NUMBER.test(text));
    const headings = new Set((await texts("print/", ".print-edition :is(h2, h3)")).map(squeeze));
    const lonely = Map.groupBy(lines, ({ page }) => page)
      .values()
      .map((page) => page.reduce((lowest, line) => (line.bottom > lowest.bottom ? line : lowest)))
      .filter(({ text }) => headings.has(squeeze(text)))
      .map(({ page, text }) => `${page}: ${text}`);
    assert.deepEqual([...lonely], []);
  });
});
