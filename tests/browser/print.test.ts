import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { builtSite, temporaryFolder } from "../support/site.ts";

/** Points of an A4 page and of the margins that the style sheet sets: 18 and 16 millimetres. */
const PAGE = { width: 595, height: 842, top: 51, side: 45 };
/** Lines may reach this far beyond, by ascenders and rounding. */
const SLACK = 3;
const withoutTools = spawnSync("pdftotext", ["-v"]).error ? "skipped: no pdftotext" : false;

interface Line {
  page: number;
  xMin: number;
  xMax: number;
  yMin: number;
  yMax: number;
  text: string;
}

/** The lines of a PDF with their boxes, in points from the page's top left corner. */
function linesOf(file: string): Line[] {
  const { stdout } = spawnSync("pdftotext", ["-bbox-layout", file, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
  return stdout
    .split("<page ")
    .slice(1)
    .flatMap((page, index) =>
      Array.from(
        page.matchAll(/<line xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/line>/gs),
        ([, xMin, yMin, xMax, yMax, words = ""]) => ({
          page: index + 1,
          xMin: Number(xMin),
          yMin: Number(yMin),
          xMax: Number(xMax),
          yMax: Number(yMax),
          text: Array.from(words.matchAll(/>([^<>]+)<\/word>/g), (match) => match[1]).join(" "),
        }),
      ),
    );
}

/** The text of a PDF as it was written, column after column, without any white space: where lines break does not matter. */
function textOf(file: string): string {
  return squeeze(spawnSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout);
}
const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s|\u00ad/g, "");

describe("on paper", () => {
  let browser: Browser;
  let server: Serving;
  let dir: string;
  const folder = temporaryFolder();

  before(async () => {
    dir = await builtSite("founding");
    [browser, server] = await Promise.all([launch(), serve({ outDir: dir, host: "127.0.0.1", port: 0 })]);
  });
  after(() => Promise.all([browser.close(), server.close()]));

  const address = (at: string) => new URL(at, server.address).href;
  async function pdfOf(at: string): Promise<{ file: string; pages: number }> {
    const page = await browser.newPage();
    await page.goto(address(at), { waitUntil: "networkidle" });
    const pdf = await page.pdf({ format: "A4" });
    await page.close();
    const file = path.join(folder, `${at.replaceAll("/", "-")}.pdf`);
    writeFileSync(file, pdf);
    return { file, pages: pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 };
  }
  const texts = async (at: string, selector: string): Promise<string[]> => {
    const page = await browser.newPage();
    await page.goto(address(at));
    const found = await page.locator(selector).allTextContents();
    await page.close();
    return found.map((text) => text.replace(/\s+/g, " ").trim());
  };

  for (const lang of ["", "fr/"]) {
    test(`the whole digest is one document: ${lang || "en/"}`, { skip: withoutTools }, async () => {
      const { file, pages } = await pdfOf(`${lang}print/`);
      assert.ok(pages >= 8 && pages <= 20, `${pages} pages`);
      const text = textOf(file);
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
    test(
      `no line is cut, no page is empty, and the address and edition are there: /${at}`,
      { skip: withoutTools },
      async () => {
        const { file, pages } = await pdfOf(at);
        const lines = linesOf(file);
        const outside = lines.filter(
          ({ xMin, xMax, yMin, yMax, text }) =>
            !/^\d+ \/ \d+$/.test(text) &&
            (xMin < PAGE.side - SLACK ||
              xMax > PAGE.width - PAGE.side + SLACK ||
              yMin < PAGE.top - SLACK ||
              yMax > PAGE.height - PAGE.top + SLACK),
        );
        assert.deepEqual(outside, []);
        for (let page = 1; page <= pages; page++)
          assert.ok(lines.filter((line) => line.page === page).length > 1, `page ${page} is empty`);
        assert.ok(
          lines.some(({ text }) => new RegExp(`^1 / ${pages}$`).test(text)),
          "pages are numbered",
        );
        const text = textOf(file);
        assert.ok(text.includes(`https://accord.example/${at}`), "the page's own address");
        assert.ok(
          text.includes(squeeze(at.startsWith("fr/") ? "21 novembre 2026" : "21 November 2026")),
          "the edition's date",
        );
      },
    );
  }

  test("links out of the site show where they lead, controls are left out", { skip: withoutTools }, async () => {
    const text = textOf((await pdfOf("articles/sanvada/")).file);
    const html = readFileSync(path.join(dir, "articles/sanvada/index.html"), "utf8");
    const original = /class="original" href="([^"#]+)/.exec(html)?.[1];
    assert.ok(original && text.includes(squeeze(original)), original);
    assert.ok(!text.includes("Français"), "the choice of languages is for the screen");
  });

  test("a heading does not stand alone at the foot of a page", { skip: withoutTools }, async () => {
    const { file } = await pdfOf("print/");
    const lines = linesOf(file).filter(({ text }) => !/^\d+ \/ \d+$/.test(text));
    const headings = new Set((await texts("print/", ".print-edition :is(h2, h3)")).map(squeeze));
    const lonely = Map.groupBy(lines, ({ page }) => page)
      .values()
      .map((page) => page.reduce((lowest, line) => (line.yMax > lowest.yMax ? line : lowest)))
      .filter(({ text }) => headings.has(squeeze(text)))
      .map(({ page, text }) => `${page}: ${text}`);
    assert.deepEqual([...lonely], []);
  });
});
