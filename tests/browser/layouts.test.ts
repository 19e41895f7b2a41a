import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { PAGE_TYPES } from "../support/page-types.ts";
import { pagesOf } from "../support/pages.ts";
import type { SiteName } from "../support/site.ts";
import { inTabs, Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

/** Some pages of each site: all of the small ones, one of every kind of the large. */
const SITES: [SiteName, (dir: string) => string[]][] = [
  ["founding", () => PAGE_TYPES.flatMap((type) => [type, `fr/${type}`])],
  ["tongues", () => PAGE_TYPES.flatMap((type) => [`ar/${type}`, `en-XA/${type}`])],
  [
    "hostile",
    (dir) =>
      pagesOf(dir)
        .filter((file) => file !== "404.html")
        .map((file) => file.replace(/index\.html$/, "")),
  ],
  [
    "bare",
    () => [
      "",
      "areas/",
      "areas/ferry/",
      "timeline/",
      "claims/",
      "disagreements/",
      "articles/ferry/",
      "search/",
      "a-z/",
    ],
  ],
  [
    "crowded",
    () => ["", "areas/", "areas/quay-3/", "articles/ledger/", "claims/", "claims/page/2/", "claims/c-3/", "a-z/"],
  ],
];

describe("layouts hold", () => {
  for (const [name, choose] of SITES) {
    for (const width of [320, 1200]) {
      test(`${name} at ${width} pixels: nothing sideways, no text over another`, async () => {
        const { dir, url } = await visitor.site(name);
        // 320 pixels are what a window of 1,280 shows at 400 %.
        const context = await (await visitor.browser()).newContext({ viewport: { width, height: 800 } });
        const wrong: string[] = [];
        await inTabs(context, choose(dir), async (page, path) => {
          // An address that names a place has the whole page laid out.
          await page.goto(`${url(path)}#main`);
          wrong.push(...(await faults(page)).map((fault) => `${path} ${fault}`));
        });
        await context.close();
        assert.deepEqual(wrong, []);
      });
    }
  }
});

/** How far a page is too wide, and which of its blocks of text lie over each other. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`is ${scrollWidth - clientWidth} px too wide`);
    const blocks = [
      ...document.querySelectorAll(
        "h1, h2, h3, h4, p, dt, dd, li, th, td, caption, blockquote, summary, header a, nav a, footer a",
      ),
    ]
      .filter((element) => !element.querySelector("p, li, dd, td, h2, h3, table, details, ul, ol, div"))
      .filter(
        (element) => !element.closest(".vh, .skip, details:not([open]) > :not(summary), [hidden], .notes, .matrix"),
      )
      .slice(0, 600)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 2 && box.height > 2);
    for (const [i, { element, box }] of blocks.entries()) {
      for (const other of blocks.slice(i + 1, i + 12)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 3 && down > 3)
          found.push(
            `"${(element.textContent ?? "").trim().slice(0, 30)}" lies over "${(other.element.textContent ?? "").trim().slice(0, 30)}"`,
          );
      }
    }
    return found.slice(0, 3);
  });
}

test("a matrix of five articles fits a phone without scrolling", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  for (const path of ["areas/", "fr/areas/"]) {
    await page.goto(url(path));
    const hidden = await page.$eval(
      ".scroll:has(.matrix)",
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    );
    assert.ok(hidden <= 0, `${path}: ${hidden} px stand out`);
  }
  await context.close();
});

test("the digest's title is whole on a phone, and beside the tools of two languages", async () => {
  const context = await (await visitor.browser()).newContext({ viewport: { width: 375, height: 812 } });
  for (const [site, path] of [
    ["founding", "claims/"],
    ["founding", "fr/claims/"],
    ["tongues", "ar/claims/"],
  ] as const) {
    const page = await context.newPage();
    await page.goto((await visitor.site(site)).url(path));
    const [title, shown] = await page
      .locator(".brand span")
      .evaluate((span) => [span.scrollHeight, span.clientHeight] as const);
    assert.ok(title <= shown, `${path}: ${title} pixels of title in ${shown}`);
    // With four languages the tools take a row of their own.
    const [bottom, top] = await Promise.all(
      [".brand", ".tools"].map((part) =>
        page.locator(part).evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return element.matches(".brand") ? bottom : top;
        }),
      ),
    );
    assert.ok(site !== "founding" || top! < bottom!, `${path}: the tools begin at ${top}, under the title`);
    await page.close();
  }
  await context.close();
});

test("an address that names a marked passage shows the note that stands beside it", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const isShown = () =>
    page.waitForFunction(() => {
      const [note, notes] = [location.hash.replace("#m", "#n"), ".notes"].map((each) =>
        document.querySelector(each)!.getBoundingClientRect(),
      );
      return note!.top >= notes!.top && note!.bottom <= Math.min(notes!.bottom, innerHeight);
    });
  await page.goto(url("articles/sanvada/#m20"));
  await isShown();
  await page.evaluate(() => void (location.hash = "#m31"));
  await isShown();
  await context.close();
});

test("Arabic pages run from right to left, and what is not Arabic says its direction", async () => {
  const { url } = await visitor.site("tongues");
  const context = await (await visitor.browser()).newContext();
  const wrong: string[] = [];
  await inTabs(context, PAGE_TYPES, async (page, path) => {
    await page.goto(url(`ar/${path}`));
    const found = await page.evaluate(() => {
      const bad = [...document.querySelectorAll("body [lang]")]
        .filter(
          (element) =>
            !element.closest("svg") &&
            getComputedStyle(element).direction !== (element.getAttribute("lang") === "ar" ? "rtl" : "ltr"),
        )
        // The names of the other languages are single words, whose letters say it.
        .filter((element) => !element.matches(".tools a"))
        .map((element) => element.outerHTML.slice(0, 90));
      const { lang, dir } = document.documentElement;
      const main = document.querySelector("main")!.getBoundingClientRect();
      const heading = document.querySelector("h1")!.getBoundingClientRect();
      if (lang !== "ar" || dir !== "rtl") bad.push(`html is ${lang} ${dir}`);
      if (Math.abs(heading.right - main.right) > 60) bad.push("the heading does not begin on the right");
      return bad.slice(0, 3);
    });
    wrong.push(...found.map((fault) => `${path} ${fault}`));
  });
  await context.close();
  assert.deepEqual(wrong, []);
});

test("styles know start and end, not left and right, but in pictures that say so", () => {
  const wrong: string[] = [];
  for (const file of globSync("src/{styles,components,layouts,pages}/**/*.{css,astro}")) {
    const text = readFileSync(file, "utf8").replace(/\/\*[^]*?\*\//g, "");
    const styles = file.endsWith(".css")
      ? text
      : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map((match) => match[1]).join("\n");
    for (const [declaration] of styles.matchAll(
      /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right|float|clear|text-align)\s*:\s*[^;}]+/g,
    )) {
      if (/^\W*(?:text-align|float|clear)/.test(declaration) && !/\b(?:left|right)\b/.test(declaration)) continue;
      wrong.push(`${file}: ${declaration.trim()}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("a reader who asks for less motion gets none", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(url(""));
  const moving = await page.evaluate(() => {
    const own = [...document.querySelectorAll("*")].filter((element) => {
      const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return (
        `${animationDuration}, ${transitionDuration}`.split(", ").some((time) => parseFloat(time) > 0) ||
        scrollBehavior === "smooth"
      );
    });
    const crossing = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .some((rule) => rule.cssText.startsWith("@view-transition"));
    return { own: own.length, crossing };
  });
  await context.close();
  assert.deepEqual(moving, { own: 0, crossing: false });
});

test("shapes and marks can be told apart in forced colours", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ forcedColors: "active" });
  const page = await context.newPage();
  await page.goto(url("areas/"));
  const invisible = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll(".stance, .status")]
      .filter((element) => {
        const { borderTopColor, backgroundColor, backgroundImage } = getComputedStyle(element, "::before");
        return [borderTopColor, backgroundColor].every((colour) => colour === paper) && backgroundImage === "none";
      })
      .map((element) => element.outerHTML.slice(0, 60));
  });
  await context.close();
  assert.deepEqual(invisible, []);
});

test("the first paint needs the page alone: nothing else blocks it, and nothing of the search is loaded", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext();
  const page = await context.newPage();
  for (const type of ["", "areas/", "articles/sanvada/", "timeline/", "claims/c-first-ever/"]) {
    await page.goto(url(type), { waitUntil: "load" });
    const asked = await page.evaluate(() =>
      (
        performance.getEntriesByType("resource") as (PerformanceResourceTiming & { renderBlockingStatus: string })[]
      ).map(({ name, renderBlockingStatus }) => ({
        name: new URL(name).pathname,
        blocks: renderBlockingStatus === "blocking",
      })),
    );
    assert.deepEqual(
      asked.filter(({ blocks }) => blocks),
      [],
      type,
    );
    assert.deepEqual(
      asked.filter(({ name }) => /pagefind|search/i.test(name)),
      [],
      type,
    );
    assert.ok(asked.length <= 6, `${type} asks for ${asked.map(({ name }) => name).join(", ")}`);
  }
  await context.close();
});
