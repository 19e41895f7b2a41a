import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import type { BrowserContextOptions } from "playwright-core";
import { PAGE_TYPES } from "../support/page-types.ts";
import { pagesOf } from "../support/pages.ts";
import { inTabs, Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

const context = async (options: BrowserContextOptions = {}) =>
  (await visitor.browser()).newContext({ javaScriptEnabled: false, ...options });

describe("without JavaScript", () => {
  test("every page is reached by links from the front page", async () => {
    const { dir } = await visitor.site("founding");
    const links = (file: string): string[] =>
      [...readFileSync(path.join(dir, file), "utf8").matchAll(/<a\s[^>]*?href="([^"#?]*)/g)]
        .map(([, href = ""]) => new URL(href, `http://site/${file}`))
        .filter(({ host, pathname }) => host === "site" && (pathname.endsWith("/") || pathname.endsWith(".html")))
        .map(({ pathname }) => `${pathname.slice(1)}${pathname.endsWith("/") ? "index.html" : ""}`);
    const seen = new Set(["index.html"]);
    for (const file of seen) for (const next of links(file)) if (existsSync(path.join(dir, next))) seen.add(next);
    assert.deepEqual(
      pagesOf(dir).filter((file) => file !== "404.html" && !seen.has(file)),
      [],
    );
  });

  test("every type of page has its heading, its landmarks and its navigation, and hides nothing that needs a script", async () => {
    const { url } = await visitor.site("founding");
    const wrong: string[] = [];
    const without = await context();
    await inTabs(without, [...PAGE_TYPES, "fr/", "fr/areas/", "fr/timeline/"], async (page, type) => {
      const response = await page.goto(url(type));
      const faults = await page.locator("html").evaluate((html) => {
        const count = (selector: string): number => html.querySelectorAll(selector).length;
        const shown = [...html.querySelectorAll("button:not([type=submit], [popovertarget]), dialog, [hidden]")].filter(
          (each) => each.checkVisibility(),
        );
        return [
          count("h1") !== 1 && "no heading or several",
          (count("main") !== 1 || count("header nav a") < 9 || count("footer nav a") < 5) &&
            "a landmark or its links are missing",
          ...shown.map((each) => `shows ${each.outerHTML.slice(0, 60)}`),
        ].filter((each) => each !== false);
      });
      if (response?.status() !== 200) faults.push(`status ${response?.status()}`);
      wrong.push(...faults.map((fault) => `${type} ${fault}`));
    });
    await without.close();
    assert.deepEqual(wrong, []);
  });

  test("an article hides no note of a mark, since nothing would bring it into view", async () => {
    const { url } = await visitor.site("founding");
    const without = await context({ viewport: { width: 1440, height: 900 } });
    const page = await without.newPage();
    await page.goto(url("articles/sanvada/#m12"));
    const hidden = await page.locator(".notes").evaluate((notes) => notes.scrollHeight - notes.clientHeight);
    assert.ok((await page.locator(".notes li").count()) > 20);
    assert.equal(hidden, 0);
    await without.close();
  });

  test("the colours follow the system", async () => {
    const { url } = await visitor.site("founding");
    const papers = await Promise.all(
      (["light", "dark"] as const).map(async (colorScheme) => {
        const page = await (await context({ colorScheme })).newPage();
        await page.goto(url(""));
        // Evaluated by the browser itself: the page runs no script.
        return page.locator("html").evaluate((element) => getComputedStyle(element).backgroundColor);
      }),
    );
    const [light = 0, dark = 255] = papers.map((paper) => Number(/\d+/.exec(paper)?.[0]));
    assert.ok(light > 200 && dark < 60, papers.join(" and "));
  });

  test("the timeline's area filter narrows it and shows which is chosen", async () => {
    const { url } = await visitor.site("founding");
    const without = await context();
    const page = await without.newPage();
    await page.goto(url("timeline/"));
    const events = page.locator("main .event");
    const all = await events.count();
    const filter = page.locator("nav.filter").first().getByRole("link").nth(1);
    const wanted = Number((await filter.locator(".num").textContent())?.trim());
    const name = (await filter.textContent())?.replace(/\d+\s*$/, "").trim();
    await filter.click();
    await page.waitForURL("**/timeline/areas/*/");
    assert.equal(await events.count(), wanted);
    assert.ok(wanted < all, `${wanted} of ${all}`);
    assert.equal(await page.locator("h1").textContent(), name);
    assert.match((await page.locator("nav.filter [aria-current=page]").textContent()) ?? "", new RegExp(name ?? "-"));
    await page.locator("nav.filter").first().getByRole("link").first().click();
    await page.waitForURL("**/timeline/");
    assert.equal(await events.count(), all);
    await without.close();
  });

  test("the index leads to a name, and the search page to the index", async () => {
    const { url } = await visitor.site("founding");
    const without = await context();
    const page = await without.newPage();
    await page.goto(url("search/"));
    await page.locator('main a[href$="/a-z/"]:visible').first().click();
    await page.waitForURL(({ pathname }) => pathname === "/a-z/");
    await page.locator(".az-letters a", { hasText: /^\s*W\s*$/ }).click();
    await page.getByRole("link", { name: "Wang Xiang" }).first().click();
    await page.locator("h1", { hasText: /^Wang Xiang$/ }).waitFor();
    await without.close();
  });

  test("a mark leads to its note, the note to its claim, and the claim back to the passage", async () => {
    const { url } = await visitor.site("founding");
    const without = await context();
    const page = await without.newPage();
    await page.goto(url("articles/sanvada/"));
    await page.locator("a.mark").nth(3).click();
    await page.waitForURL(({ hash }) => hash !== "");
    const note = page.locator(`li${new URL(page.url()).hash}`);
    assert.ok(await note.isVisible());
    await note.locator("a[href*=claims]").click();
    await page.waitForURL(({ pathname }) => pathname.startsWith("/claims/"));
    await page.locator('main a[href*="/articles/sanvada/#"]').first().click();
    await page.waitForURL(({ hash }) => /^#m\d+$/.test(hash));
    assert.ok(await page.locator(new URL(page.url()).hash).isVisible());
    await without.close();
  });
});

test("the site keeps nothing on the reader's device but the edition that was seen and the theme that was chosen", async () => {
  const { url } = await visitor.site("founding");
  const reader = await (await visitor.browser()).newContext();
  const page = await reader.newPage();
  for (const type of ["areas/", "articles/sanvada/", "search/"]) await page.goto(url(type));
  assert.deepEqual(await reader.storageState(), { cookies: [], origins: [] });
  const edition = { name: "accord:edition:/", value: "2" };
  const kept = (): Promise<boolean> => page.evaluate((name) => localStorage.getItem(name) !== null, edition.name);
  await page.goto(url(""));
  for (let i = 0; i < 200 && !(await kept()); i++) await page.waitForTimeout(50);
  await page.locator("[data-theme-toggle]").click();
  const { cookies, origins } = await reader.storageState();
  assert.deepEqual(cookies, []);
  assert.deepEqual(
    origins.map(({ localStorage }) => localStorage.toSorted((a, b) => (a.name < b.name ? -1 : 1))),
    [[edition, { name: "theme", value: "dark" }]],
  );
  await reader.close();
});
