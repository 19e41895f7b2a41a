import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import { PAGE_TYPES } from "../support/page-types.ts";
import { ready } from "../support/ready.ts";
import { inTabs, Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

const GOLDEN = "tests/browser/golden";

/*
 * What a screen reader is told of a page, role by role and name by name. Read the files aloud when they change. They are
 * written anew with ACCORD_GOLDEN=write.
 */
describe("the tree of accessible names", () => {
  const PAGES = [
    ["front", "", "body"],
    ["areas", "areas/", "main"],
    ["areas.fr", "fr/areas/", "main"],
    ["timeline", "timeline/", "main"],
    ["compare", "compare/", "main"],
    ["compared", "compare/harbour-herald/le-phare/", "main"],
  ] as const;
  for (const [name, address, part] of PAGES) {
    test(`of ${name} reads well, as written in golden/${name}.aria.yaml`, async () => {
      const { url } = await visitor.site("tiny");
      const context = await (await visitor.browser()).newContext();
      const page = await context.newPage();
      await page.goto(url(address));
      await ready(page);
      const tree = await page.locator(part).ariaSnapshot();
      await context.close();
      isGolden(name, tree);
    });
  }

  test("of the navigation on a phone reads well, takes one row, and opens without a script", async () => {
    const { url } = await visitor.site("founding");
    const context = await (
      await visitor.browser()
    ).newContext({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });
    const page = await context.newPage();
    for (const lang of ["fr/", ""]) {
      await page.goto(url(`${lang}sources/`));
      const nav = page.locator(".nav");
      const { height = 99 } = (await nav.boundingBox()) ?? {};
      assert.ok(height < 50, `${height} pixels in ${lang || "en"}`);
      assert.equal(await nav.getByRole("link").count(), 3);
      await nav.getByRole("button").click();
      assert.equal(await nav.getByRole("link").count(), 9);
    }
    isGolden("navigation", await page.locator(".nav").ariaSnapshot());
    await context.close();
  });
});

function isGolden(name: string, snapshot: string): void {
  const tree = `${snapshot}\n`;
  const file = path.join(GOLDEN, `${name}.aria.yaml`);
  if (process.env.ACCORD_GOLDEN === "write") writeFileSync(file, tree);
  assert.equal(tree, existsSync(file) ? readFileSync(file, "utf8") : "");
}

test("every page has its landmarks, each named where there are several, and headings without gaps", async () => {
  const { url } = await visitor.site("founding");
  const context = await (await visitor.browser()).newContext({ javaScriptEnabled: false });
  const wrong: string[] = [];
  await inTabs(context, PAGE_TYPES, async (page, type) => {
    await page.goto(url(type));
    const faults = await page.locator("html").evaluate((html) => {
      const found: string[] = [];
      for (const landmark of ["body > header", "main", "body > footer"]) {
        if (html.querySelectorAll(landmark).length !== 1) found.push(`${landmark} is not there once`);
      }
      const names = [...html.querySelectorAll("nav")].map(
        (nav) =>
          nav.getAttribute("aria-label") ??
          html.querySelector(`#${nav.getAttribute("aria-labelledby")}`)?.textContent ??
          "",
      );
      if (names.includes("") || new Set(names).size < names.length)
        found.push(`navigations are named ${names.join(", ")}`);
      const levels = [...html.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
      levels.forEach((level, i) => {
        if (level > (levels[i - 1] ?? 0) + 1) found.push(`heading ${i + 1} leaps to level ${level}`);
      });
      return found;
    });
    wrong.push(...faults.map((fault) => `${type} ${fault}`));
  });
  await context.close();
  assert.deepEqual(wrong, []);
});

test("targets measure 24 pixels, or stand in a line of text, or have room around them", async () => {
  const { url } = await visitor.site("founding");
  const wrong: string[] = [];
  for (const width of [375, 1200]) {
    // Low enough for the notes not to scroll on their own, which would hide some of them.
    const context = await (await visitor.browser()).newContext({ viewport: { width, height: 440 } });
    await inTabs(context, PAGE_TYPES, async (page, type) => {
      // An address that names a place has the whole page laid out.
      await page.goto(`${url(type)}#main`);
      const small = await page.evaluate(() => {
        // WCAG 2.2, 2.5.8: a circle of 24 px on each small target's middle touches no other target nor its circle.
        const targets = [...document.querySelectorAll("a[href], button, input, select, summary")]
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) &&
              !element.closest("svg, .vh, .skip, dialog:not([open])"),
          )
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && box.height > 1);
        const isSmall = (box: DOMRect) => box.width < 23.5 || box.height < 23.5;
        const inLine = (element: Element) => {
          if (getComputedStyle(element).display !== "inline") return false;
          return [
            ...(element.closest("p, li, dd, td, th, h1, h2, h3, h4, summary, blockquote")?.childNodes ?? []),
          ].some((node) => node !== element && !node.contains(element) && /\S/.test(node.textContent ?? ""));
        };
        const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
        return targets
          .filter(({ element, box }) => isSmall(box) && !inLine(element))
          .filter(({ element, box }) => {
            const [x, y] = middle(box);
            return targets.some(({ element: other, box: its }) => {
              if (other === element || other.contains(element) || element.contains(other)) return false;
              const dx = Math.max(its.left - x, 0, x - its.right);
              const dy = Math.max(its.top - y, 0, y - its.bottom);
              const [ox, oy] = middle(its);
              return Math.hypot(dx, dy) < 11.9 || (isSmall(its) && Math.hypot(ox - x, oy - y) < 23.9);
            });
          })
          .slice(0, 3)
          .map(
            ({ element, box }) =>
              `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.replace(/\s+/g, " ").slice(0, 90)}`,
          );
      });
      wrong.push(...small.map((each) => `${width} ${type} ${each}`));
    });
    await context.close();
  }
  assert.deepEqual(wrong, []);
});

describe("pictures say the same in words", () => {
  test("each has a name or is said to be an ornament", async () => {
    const { url } = await visitor.site("founding");
    const context = await (await visitor.browser()).newContext({ javaScriptEnabled: false });
    const wrong: string[] = [];
    await inTabs(context, PAGE_TYPES, async (page, type) => {
      await page.goto(url(type));
      const unnamed = await page.locator("html").evaluate((html) =>
        [...html.querySelectorAll("svg, img")]
          .filter((each) => !each.parentElement?.closest("svg") && each.getAttribute("aria-hidden") !== "true")
          // A group of links in a region that has a name needs none of its own.
          .filter((each) => each.getAttribute("role") !== "group" || !each.closest("section[aria-label]"))
          .filter(
            (each) =>
              !(each.getAttribute("aria-label") ?? each.getAttribute("alt") ?? each.getAttribute("aria-labelledby")),
          )
          .map((each) => each.outerHTML.slice(0, 80)),
      );
      wrong.push(...unnamed.map((each) => `${type} ${each}`));
    });
    await context.close();
    assert.deepEqual(wrong, []);
  });

  test("the axis draws the events that the list beside it holds, in its order", async () => {
    const { url } = await visitor.site("founding");
    const context = await (await visitor.browser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url("timeline/"));
    const words = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
    const drawn = (await page.locator("svg.axis .name").allTextContents()).map(words);
    const listed = (await page.locator("main .event").all()).map(async (event) =>
      [await event.locator(".n").first().textContent(), await event.locator("h2, h3, h4").first().textContent()]
        .map(words)
        .join(" "),
    );
    const said = await Promise.all(listed);
    assert.ok(said.length > 5);
    assert.equal(drawn.length, said.length);
    for (const [i, line] of said.entries())
      assert.ok(line.startsWith(drawn[i]!.replace(/…$/, "")), `${drawn[i]} / ${line}`);
    await context.close();
  });

  test("the matrix on the front page and the table behind it agree on every silence", async () => {
    const { url } = await visitor.site("founding");
    const context = await (await visitor.browser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url(""));
    const picture = await page.locator("svg.picture").first().locator(".silent").count();
    await page.goto(url("areas/"));
    assert.equal(await page.locator("table.matrix tbody:first-of-type td .stance-silent").count(), picture);
    await context.close();
  });
});
