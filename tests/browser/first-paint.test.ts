import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { hold } from "../support/hold.ts";
import { PAGE_TYPES } from "../support/page-types.ts";
import { inTabs, Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

/** Widths of a phone, a tablet and a screen, with the heights that go with them. */
const VIEWPORTS = [
  { width: 412, height: 823 },
  { width: 768, height: 1024 },
  { width: 1350, height: 940 },
];

/** What a page may ask for beside itself. */
const LATER = /\.(?:woff2|js)$/;

/** Opens a page as somebody does who comes from elsewhere. */
async function arrive(page: Page, address: string, waitUntil: "commit" | "load" = "load"): Promise<void> {
  await page.goto("about:blank");
  await page.goto(address, { waitUntil });
}

/** Waits until the families are on the page. */
async function fontsIn(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset["fonts"] === undefined);
  await page.evaluate(() => document.fonts.ready);
}

test("text is painted while nothing but the page has been asked for", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ viewport: VIEWPORTS[0]!, isMobile: true });
  const wrong: string[] = [];
  await inTabs(context, PAGE_TYPES, async (page, type) => {
    // Fonts and scripts do not come before the page has been seen: what waits for one of them waits for ever.
    const seen = await hold(page, LATER);
    await arrive(page, url(type), "commit");
    const { asked, family } = await page.evaluate(async () => {
      const painted = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntriesByName("first-contentful-paint")) resolve(startTime);
        }).observe({ type: "paint", buffered: true });
      });
      const before = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < painted);
      return {
        // The icon is the browser's affair: it is for the tab.
        asked: before.map(({ name }) => new URL(name).pathname).filter((name) => !name.endsWith("/favicon.svg")),
        family: getComputedStyle(document.querySelector("h1")!).fontFamily,
      };
    });
    seen();
    if (asked.length > 0) wrong.push(`${type} asks for ${asked}`);
    if (!/^"?Newsreader fallback/.test(family)) wrong.push(`${type} begins with ${family}`);
    await fontsIn(page);
    const then = await page.evaluate(() => getComputedStyle(document.querySelector("h1")!).fontFamily);
    if (!/^"?Newsreader"?,/.test(then)) wrong.push(`${type} ends with ${then}`);
    await page.unroute(LATER);
  });
  await context.close();
  assert.deepEqual(wrong, []);
});

test("the manifest is linked, and only when the page has been seen", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext();
  const page = await context.newPage();
  const html = await (await context.request.get(url("fr/"))).text();
  assert.doesNotMatch(html, /rel="?manifest/);
  await page.goto(url("fr/"));
  const link = page.locator("link[rel=manifest]");
  await link.waitFor({ state: "attached" });
  const manifest = await link.evaluate(async (element) => (await fetch((element as HTMLLinkElement).href)).json());
  await context.close();
  assert.equal((manifest as { start_url: string }).start_url, "/fr/");
});

test("who comes from another page of the site has the fonts from the beginning", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext();
  const page = await context.newPage();
  await page.goto(url("areas/"));
  await fontsIn(page);
  await page.click("header nav a[href$='/claims/']");
  await page.waitForURL(/claims/);
  const waits = await page.evaluate(() => document.documentElement.dataset["fonts"]);
  await context.close();
  assert.equal(waits, undefined);
});

test("without scripts the families are there as well, and text is painted before they are", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const fonts: string[] = [];
  page.on("request", (request) => fonts.push(/newsreader|instrument-sans/.exec(request.url())?.[0] ?? ""));
  await page.goto(url("articles/sanvada/"), { waitUntil: "networkidle" });
  const [family, display] = await page
    .locator("h1")
    .evaluate((heading) => [
      getComputedStyle(heading).fontFamily,
      [...document.fonts].filter((each) => !/ (?:fallback|on )/.test(each.family)).map((each) => each.display),
    ]);
  await context.close();
  assert.match(String(family), /^"?Newsreader"?,/);
  assert.deepEqual(new Set(display), new Set(["swap"]));
  assert.ok(fonts.includes("newsreader") && fonts.includes("instrument-sans"), fonts.join(" "));
});

describe("hardly anything moves when the fonts and the script arrive", () => {
  /**
   * Lines of a text break alike in two families that are equally wide on the whole, but for a line here and there: the sum of
   * a page's shifts is then a few thousandths, and seldom a tenth.
   */
  const MOST = 0.15;
  const ON_AVERAGE = 0.01;

  for (const viewport of VIEWPORTS) {
    test(`at ${viewport.width} pixels`, async () => {
      const { url } = await visitor.site("founding");
      const context = await (await visitor.browser()).newContext({ viewport, isMobile: viewport.width < 500 });
      await context.route(LATER, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 250));
        await route.continue();
      });
      await context.addInitScript(() => {
        new PerformanceObserver((list) => {
          const sum = Number(document.documentElement.dataset["shift"] ?? 0);
          const moved = list
            .getEntries()
            .reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
          document.documentElement.dataset["shift"] = String(sum + moved);
        }).observe({ type: "layout-shift", buffered: true });
      });
      const shifts: [page: string, sum: number][] = [];
      await inTabs(
        context,
        PAGE_TYPES.filter((type) => type !== "print/"),
        async (page, type) => {
          await arrive(page, url(type));
          await fontsIn(page);
          await page.waitForSelector("[data-theme-toggle]:not([hidden])");
          // A shift is reported after the frame in which it happened.
          await page.waitForTimeout(300);
          shifts.push([type, Number(await page.evaluate(() => document.documentElement.dataset["shift"] ?? 0))]);
        },
      );
      await context.close();
      const list = shifts.map(([type, sum]) => `${type} ${sum.toFixed(3)}`).join(", ");
      assert.deepEqual(
        shifts.filter(([, sum]) => sum > MOST),
        [],
      );
      assert.ok(shifts.reduce((all, [, sum]) => all + sum, 0) / shifts.length <= ON_AVERAGE, list);
    });
  }
});
