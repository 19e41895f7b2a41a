import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { axeViolations } from "../support/axe.ts";
import { PAGE_TYPES } from "../support/page-types.ts";
import { Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

const PHONE = { width: 412, height: 823 };
const DESK = { width: 1350, height: 940 };
const PAGES = ["", "areas/", "timeline/", "sources/", "articles/sanvada/"];

/** How many elements of the text stand in what the browser has left out until it comes near. */
const leftOut = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll("main :is(h2, h3, p, li)")].filter(
        (element) => element.checkVisibility() && !element.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );

test("what lies beyond the screen waits, comes in when it is near, and is on paper", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ viewport: PHONE });
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(url(path));
    assert.ok((await leftOut(page)) > 10, `${path || "front"} lays out what nobody sees`);
    const last = page.locator("main :is(h2, h3, p, li):visible").last();
    await last.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      (element) => element?.checkVisibility({ contentVisibilityAuto: true }),
      await last.elementHandle(),
    );
    await page.emulateMedia({ media: "print" });
    assert.equal(await leftOut(page), 0, path);
    await page.emulateMedia({ media: null });
  }
  await context.close();
});

test("a passage that the address names is on the screen, and stays where it is", async () => {
  const { url } = await visitor.site("founding");
  for (const viewport of [PHONE, DESK]) {
    const context = await (await visitor.browser()).newContext({ viewport });
    const page = await context.newPage();
    await page.goto(url("articles/sanvada/"));
    const ids = await page.locator(".prose [id]").evaluateAll((marks) => marks.map(({ id }) => id));
    assert.ok(ids.length > 5);
    for (const id of [ids[0]!, ids[ids.length >> 1]!, ids.at(-1)!]) {
      await page.goto("about:blank");
      await page.goto(url(`articles/sanvada/#${id}`));
      assert.equal(await leftOut(page), 0, id);
      const top = (): Promise<number> => page.locator(`#${id}`).evaluate((mark) => mark.getBoundingClientRect().top);
      await page.waitForFunction(() => document.documentElement.dataset["fonts"] === undefined);
      await page.waitForTimeout(200);
      const first = await top();
      assert.ok(first >= 0 && first < viewport.height, `${id} at ${first}`);
      await page.waitForTimeout(300);
      assert.equal(await top(), first, id);
    }
    await context.close();
  }
});

test("what waits is expected as tall as it is, so that no link lies over another where nobody scrolls", async () => {
  const { url } = await visitor.site("founding");
  const addresses = PAGE_TYPES.flatMap((type) => [url(type), url(`fr/${type}`)]);
  for (const viewport of [PHONE, DESK]) {
    const context = await (await visitor.browser()).newContext({ viewport, bypassCSP: true });
    assert.deepEqual(await axeViolations(context, addresses, "targets as it opens"), [], `${viewport.width} px`);
    await context.close();
  }
});
