import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { LABEL_GAP } from "../../src/components/timeline/tick-labels.ts";
import { pagesOf } from "../support/pages.ts";
import { inTabs, Visitor } from "../support/visitor.ts";
import type { SiteName } from "../support/site.ts";

const visitor = new Visitor();
after(() => visitor.close());

describe("the labels of the axis never come nearer to each other than a space, and stay on the page", () => {
  const LANGUAGES: [SiteName, string, number][] = [
    ["tongues", "", 320],
    ["tongues", "fr/", 320],
    ["tongues", "ar/", 320],
    ["tongues", "ar/", 480],
  ];
  for (const [name, prefix, width] of LANGUAGES) {
    test(`${name}/${prefix} at ${width} pixels`, async () => {
      const { dir, url } = await visitor.site(name);
      const paths = pagesOf(dir)
        .filter((file) => file.startsWith(`${prefix}timeline/`) || file === `${prefix}index.html`)
        .slice(0, 16)
        .map((file) => file.replace(/index\.html$/, ""));
      const context = await (await visitor.browser()).newContext({ viewport: { width, height: 800 } });
      const wrong: string[] = [];
      let labels = 0;
      await inTabs(context, paths, async (page, path) => {
        await page.goto(url(path));
        await page.evaluate(() => document.fonts.ready);
        const found = await page.evaluate(() =>
          Array.from(document.querySelectorAll("svg.axis .tick"), (tick) => {
            const { left, right } = tick.getBoundingClientRect();
            return {
              left,
              right,
              text: tick.textContent?.trim() ?? "",
              shown: getComputedStyle(tick).display !== "none",
            };
          }).filter(({ shown }) => shown),
        );
        labels += found.length;
        for (const [i, { left, right, text }] of found.toSorted((a, b) => a.left - b.left).entries()) {
          const before = found[i - 1];
          if (before && left - before.right < LABEL_GAP) wrong.push(`${path}: “${before.text}” and “${text}”`);
          if (left < 0 || right > width) wrong.push(`${path}: “${text}” leaves the page`);
        }
      });
      await context.close();
      assert.deepEqual(wrong, []);
      assert.ok(labels > paths.length, `${labels} labels on ${paths.length} pages`);
    });
  }
});

test("each mark leads to its event, and keyboards pass by, since the list says the same", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url("timeline/"));
  const targets = await page.$$eval("svg.axis a", (links) => links.map((link) => link.getAttribute("href")));
  const listed = await page.$$eval(".events > li", (items) => items.map(({ id }) => `#${id}`));
  assert.deepEqual(targets, listed);
  await page.locator("svg.axis a").nth(4).locator(".bar").first().click();
  await page.waitForURL(({ hash }) => hash === listed[4]);
  assert.equal(await page.locator(`${listed[4]} .n`).first().textContent(), "5");
  const reachable = await page.$$eval("svg.axis a", (links) =>
    links.filter((link) => link.getAttribute("tabindex") !== "-1"),
  );
  assert.equal(reachable.length, 0);
  await context.close();
});
