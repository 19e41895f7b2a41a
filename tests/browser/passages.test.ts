import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { axeOn } from "../support/axe.ts";
import { Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 375, height: 812 };
/** 1280 by 1024 at four times its size. */
const ENLARGED = { width: 320, height: 256 };

/** Every kind of place whose passage is read there. */
const PLACES: readonly (readonly [kind: string, page: string, place: string])[] = [
  ["a source chip of a claim", "", ".claim-item button.chip"],
  ["the dot of a stance", "claims/", ".strip button"],
  ["a cell of the matrix", "areas/", ".matrix td button"],
  ["a place among an area's claims", "areas/cloud/", ".claim-grid button.chip"],
  ["an event's source", "timeline/", ".event button.chip"],
  ["a disagreement's position", "disagreements/", ".positions button.chip"],
  ["a figure's source", "figures/", ".values button.chip"],
  ["the dot of a stance on a name's page", "names/microsoft/", ".strip button"],
];

const without = async (options: BrowserContextOptions = {}): Promise<Page> =>
  (await (await visitor.browser()).newContext({ javaScriptEnabled: false, ...options })).newPage();

const isWithin = async (opened: Locator, { width, height }: { width: number; height: number }): Promise<boolean> => {
  const box = await opened.boundingBox();
  return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
};

describe("without JavaScript", () => {
  for (const [kind, path, place] of PLACES) {
    test(`${kind} opens its passage on the spot, which leads to the article`, async () => {
      const { url } = await visitor.site("founding");
      for (const viewport of [DESK, PHONE]) {
        const page = await without({ viewport });
        await page.goto(url(path));
        const button = page.locator(`main ${place}`).first();
        await button.click();
        const opened = page.locator(".passage:popover-open");
        assert.equal(await opened.count(), 1);
        assert.equal(await opened.getAttribute("id"), await button.getAttribute("popovertarget"));
        assert.ok(await isWithin(opened, viewport), `is seen whole at ${viewport.width}`);
        assert.match((await opened.innerText()).replace(/\s+/g, " "), /\S+ .*\d{4}.* \S+|date unknown/);
        await opened.getByRole("link", { name: "In the article" }).click();
        await page.waitForURL(({ pathname, hash }) => pathname.startsWith("/articles/") && /^#[mp]\d+$/.test(hash));
        assert.ok(await page.locator(new URL(page.url()).hash).isVisible());
        await page.context().close();
      }
    });
  }

  test("every chip and every cell of the founding digest opens", async () => {
    const { url } = await visitor.site("founding");
    const page = await without({ viewport: DESK });
    for (const [, path, place] of PLACES) {
      await page.goto(url(path));
      const closed = await page.locator("main").evaluate(
        (main, links) =>
          [...main.querySelectorAll(links)]
            // An article of which nothing is marked has no place to lead to.
            .filter((link) => link.getAttribute("href")?.includes("#"))
            .filter((link) => !link.previousElementSibling?.matches("[popovertarget]"))
            .map((link) => link.outerHTML),
        place.replace(/button/g, "a"),
      );
      assert.deepEqual(closed, [], path);
    }
    await page.context().close();
  });

  test("Enter opens, Tab goes on into the passage, Esc closes and gives the place back", async () => {
    const { url } = await visitor.site("founding");
    const page = await without({ viewport: DESK });
    await page.goto(url(""));
    const button = page.locator("main .claim-item button.chip").nth(1);
    await button.focus();
    await page.keyboard.press("Enter");
    const opened = page.locator(".passage:popover-open");
    assert.equal(await opened.count(), 1);
    await page.keyboard.press("Tab");
    assert.equal(await opened.locator("a:focus").count(), 1);
    await page.keyboard.press("Escape");
    assert.equal(await opened.count(), 0);
    assert.ok(await button.evaluate((element) => element === document.activeElement));
    await page.context().close();
  });

  test("an enlarged page shows the passage, and all of it can be reached", async () => {
    const { url } = await visitor.site("founding");
    const page = await without({ viewport: ENLARGED });
    await page.goto(url("areas/"));
    await page.locator("main .matrix td button").first().click();
    const opened = page.locator(".passage:popover-open");
    assert.ok(await isWithin(opened, ENLARGED));
    await opened.getByRole("link").last().scrollIntoViewIfNeeded();
    assert.ok(await isWithin(opened.getByRole("link").last(), ENLARGED));
    await page.context().close();
  });

  test("a browser that knows no popovers has the links instead", async () => {
    const { url } = await visitor.site("founding");
    const page = await without({ viewport: DESK, bypassCSP: true });
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      if (!response.headers()["content-type"]?.startsWith("text/html")) return route.fulfill({ response });
      const body = (await response.text())
        .replaceAll("selector(:popover-open)", "selector(:not-known-here)")
        .replaceAll("<div popover ", "<div ");
      return route.fulfill({ response, body });
    });
    for (const [kind, path, place] of PLACES) {
      await page.goto(url(path));
      assert.equal(await page.locator("[popovertarget]:visible, .passage:visible").count(), 0, kind);
      const link = page.locator(`main ${place.replace("button", "a")}`).first();
      assert.ok(await link.isVisible(), kind);
      await link.click();
      await page.waitForURL(({ pathname }) => pathname !== new URL(url(path)).pathname);
    }
    await page.context().close();
  });

  test("no passage lies on paper over what it belongs to", async () => {
    const { url } = await visitor.site("founding");
    const page = await without({ viewport: DESK });
    await page.goto(url(""));
    await page.locator("main .claim-item button.chip").first().click();
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".passage:visible").count(), 0);
    await page.goto(url("claims/c-ai-collaboration/"));
    assert.ok(await page.locator(".evidence .own-words, .evidence blockquote").first().isVisible());
    await page.context().close();
  });
});

test("what is opened has no fault that axe finds, in light and dark", async () => {
  const { url } = await visitor.site("founding");
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [viewport, path, place] of [
      [DESK, "", ".claim-item button.chip"],
      [PHONE, "areas/", ".matrix td button"],
      [PHONE, "claims/", ".strip button"],
    ] as const) {
      const context = await (await visitor.browser()).newContext({ viewport, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(url(path));
      await page.locator(`main ${place}`).first().click();
      assert.deepEqual(await axeOn(page), [], `${path} ${colorScheme}`);
      await context.close();
    }
  }
});

test("a pointer that rests on a chip is shown its passage until it goes, and a click keeps it", async () => {
  const { url } = await visitor.site("founding");
  const page = await (await (await visitor.browser()).newContext({ viewport: DESK })).newPage();
  await page.goto(url("claims/"));
  const button = page.locator(".strip button").first();
  await page.waitForFunction(() => document.querySelector("main [popovertarget][interestfor]"));
  const opened = page.locator(".passage:popover-open");
  const aside = page.locator("h1");
  await button.hover();
  await opened.waitFor();
  await aside.hover();
  await opened.waitFor({ state: "hidden" });
  await button.hover();
  await opened.waitFor();
  await button.click();
  assert.equal(await opened.count(), 1);
  await opened.getByRole("link").first().hover();
  assert.equal(await opened.count(), 1);
  await page.keyboard.press("Escape");
  await opened.waitFor({ state: "hidden" });
  // By keyboard it opens and closes by the same key, as without the pointer.
  await aside.hover();
  await button.focus();
  await page.keyboard.press("Enter");
  await opened.waitFor();
  await page.keyboard.press("Enter");
  await opened.waitFor({ state: "hidden" });
  await page.context().close();
});
