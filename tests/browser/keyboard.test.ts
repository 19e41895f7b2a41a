import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { PAGE_TYPES } from "../support/page-types.ts";
import { ready } from "../support/ready.ts";
import { inTabs, Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

async function open(path: string): Promise<{ page: Page; url: (path: string) => string; close: () => Promise<void> }> {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  await page.goto(url(path));
  await ready(page);
  return { page, url, close: () => context.close() };
}

/** Presses Tab until the focus is on what the selector means. */
async function tabTo(page: Page, selector: string, limit = 200): Promise<void> {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  assert.fail(`${limit} times Tab did not reach ${selector}`);
}

describe("by keyboard alone", () => {
  test("the skip link comes first, is seen, and leads past the navigation", async () => {
    const { page, close } = await open("");
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    assert.ok(await skip.evaluate((element) => element === document.activeElement));
    await page.waitForFunction(() => document.querySelector(".skip")!.getBoundingClientRect().top >= 0);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "main");
    const colour = await page.locator("main").evaluate((main) => getComputedStyle(main).backgroundColor);
    assert.equal(colour, "rgba(0, 0, 0, 0)", "the whole page is marked as if it were the passage that was looked for");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.querySelector("main")!.contains(document.activeElement)));
    await close();
  });

  test("every stop of every type of page is seen and outlined, in the order of the page", async () => {
    const { url } = await visitor.site("founding");
    const context = await (await visitor.browser()).newContext({ viewport: { width: 1200, height: 800 } });
    const wrong: string[] = [];
    await inTabs(context, PAGE_TYPES, async (page, type) => {
      await page.goto(url(type));
      // The last stop of a page need not be tried one by one: focus() takes the same way through :focus-visible.
      await page.keyboard.press("Tab");
      const faults = await page.evaluate(() => {
        const stops = [
          ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]"),
        ].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
        const found: string[] = [];
        for (const stop of stops) {
          if (stop.tabIndex > 0) found.push(`jumps the queue: ${stop.outerHTML.slice(0, 60)}`);
          stop.focus({ focusVisible: true } as FocusOptions);
          if (document.activeElement !== stop) continue;
          const { outlineStyle, outlineWidth } = getComputedStyle(stop);
          if (outlineStyle === "none" || parseFloat(outlineWidth) < 2)
            found.push(`no outline: ${stop.outerHTML.slice(0, 60)}`);
          const box = stop.getBoundingClientRect();
          if (!stop.matches(".skip") && (box.width < 2 || box.height < 2))
            found.push(`not seen: ${stop.outerHTML.slice(0, 60)}`);
        }
        if (stops.length < 18) found.push(`only ${stops.length} stops`);
        return found.slice(0, 3);
      });
      wrong.push(...faults.map((fault) => `${type} ${fault}`));
    });
    await context.close();
    assert.deepEqual(wrong, []);
  });

  test("the navigation and the area filter lead on", async () => {
    const { page, close } = await open("");
    await tabTo(page, '.nav a[href="/timeline/"]');
    await page.keyboard.press("Enter");
    await page.waitForURL("**/timeline/");
    await tabTo(page, "nav.filter li:nth-child(2) a");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/timeline/areas/*/");
    assert.equal(await page.locator("nav.filter [aria-current=page]").count(), 1);
    await close();
  });

  test("the theme is chosen and kept", async () => {
    const { page, close } = await open("");
    const theme = () => page.evaluate(() => document.documentElement.dataset["theme"]);
    /** The colours of the browser's own frame, and that of the page. */
    const frame = () =>
      page.evaluate(() => [
        ...new Set([
          ...[...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")].map(({ content }) => content),
          getComputedStyle(document.documentElement).backgroundColor,
        ]),
      ]);
    await tabTo(page, "[data-theme-toggle]");
    await page.keyboard.press("Enter");
    assert.equal(await theme(), "dark");
    await page.reload();
    await ready(page);
    assert.equal(await theme(), "dark");
    assert.equal((await frame()).length, 1);
    await tabTo(page, "[data-theme-toggle]");
    await page.keyboard.press("Space");
    assert.equal(await theme(), "light");
    await close();
  });

  test("details open and close", async () => {
    const { page, close } = await open("articles/le-blog-domotique/");
    await tabTo(page, ".ledger summary");
    const isOpen = () => page.locator(".ledger").evaluate((element) => (element as HTMLDetailsElement).open);
    await page.keyboard.press("Enter");
    assert.equal(await isOpen(), true);
    await page.keyboard.press("Space");
    assert.equal(await isOpen(), false);
    await close();
  });

  test("a mark leads to its note and the note back to the mark", async () => {
    const { page, close } = await open("articles/sanvada/");
    await tabTo(page, "a.mark");
    await page.keyboard.press("Enter");
    // The browser follows a link within a page in its own time.
    await page.waitForURL(({ hash }) => hash === "#n1");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement?.matches("#n1 .back")));
    await page.keyboard.press("Enter");
    await page.waitForURL(({ hash }) => hash === "#m1");
    await close();
  });

  for (const key of ["Enter", "/", "Control+k"]) {
    test(`the search opens by ${key}, takes the focus, and gives it back when Escape closes it`, async () => {
      const { page, close } = await open("areas/");
      await tabTo(page, "[data-search-trigger]");
      await page.keyboard.press(key);
      await page.locator("dialog[open]").waitFor();
      assert.ok(await page.evaluate(() => document.activeElement?.matches("dialog[open] input")));
      for (let i = 0; i < 4; i++) await page.keyboard.press("Tab");
      assert.ok(
        await page.evaluate(
          () => document.activeElement === document.body || !!document.activeElement?.closest("dialog[open]"),
        ),
      );
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      assert.ok(await page.evaluate(() => document.activeElement?.matches("[data-search-trigger]")));
      await close();
    });
  }

  test("a wide table scrolls", async () => {
    const { url } = await visitor.site("hostile");
    const context = await (await visitor.browser()).newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto(url("areas/"));
    await tabTo(page, ".scroll, .scroll a");
    const before = await page.evaluate(() => document.activeElement!.closest(".scroll")!.scrollLeft);
    for (let i = 0; i < 12; i++) await page.keyboard.press("Tab");
    const afterwards = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll(".scroll")].map((each) => Math.abs(each.scrollLeft))),
    );
    assert.ok(afterwards > before, `${afterwards} > ${before}`);
    await context.close();
  });
});
