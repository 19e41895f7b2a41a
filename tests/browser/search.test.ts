import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { ready } from "../support/ready.ts";
import { ask, INPUT, outcome, results, STATUS, type Shown } from "../support/search.ts";
import { SHARED, withoutShared } from "../support/shared.ts";
import { builtSite, type SiteName } from "../support/site.ts";

interface Expectation {
  q: string;
  mustHit?: string[];
  mustMiss?: string[];
}

/** Articles of the truth file, as the founding digest calls them. */
const FOUNDING: Record<string, string> = {
  a000: "naija-roko",
  a001: "games-world-italia",
  a002: "mnr-daily",
  a003: "sanvada",
  a004: "le-blog-domotique",
};

const TRUTH = path.join(SHARED, "truth", "seeds-truth.json");
const expectations = (): Expectation[] =>
  existsSync(TRUTH)
    ? (JSON.parse(readFileSync(TRUTH, "utf8")) as { searchExpectations: Expectation[] }).searchExpectations
    : [];

const articleIds = (shown: readonly Shown[]): string[] =>
  shown.filter(({ type }) => type === "article").map(({ href }) => /articles\/([^/]+)\//.exec(href)?.[1] ?? href);

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Serves a shared site for the tests of a block. */
function served(name: SiteName): { address: string; dir: string } {
  const site = { address: "", dir: "" };
  let server: Serving | undefined;
  before(async () => {
    site.dir = await builtSite(name);
    server = await serve({ outDir: site.dir, host: "127.0.0.1", port: 0 });
    site.address = server.address;
  });
  after(() => server?.close());
  return site;
}

for (const [name, skipped] of [
  ["founding", []],
  ["founding-sub", []],
  ["zero-touch", ["cross-licensing"]],
] as [SiteName, string[]][]) {
  describe(`what is found: ${name}`, { skip: withoutShared }, () => {
    const site = served(name);
    // A raw file's id begins with its number: 000 is the truth file's a000.
    const isArticle = (id: string, truth: string): boolean =>
      name === "zero-touch" ? id.startsWith(`${truth.slice(1)}-`) : id === FOUNDING[truth];
    for (const lang of { founding: ["", "fr/"], "founding-sub": ["fr/"] }[name as string] ?? [""]) {
      test(`every expectation of the truth file, asked at /${lang}search/`, async () => {
        const page = await browser.newPage();
        await page.goto(`${site.address}${lang}search/`);
        const wrong: string[] = [];
        for (const { q, mustHit = [], mustMiss = [] } of expectations().filter((each) => !skipped.includes(each.q))) {
          await page.fill(INPUT, q);
          const found = articleIds(await outcome(page, q));
          for (const each of mustHit) if (!found.some((id) => isArticle(id, each))) wrong.push(`${q}: no ${each}`);
          for (const each of mustMiss) if (found.some((id) => isArticle(id, each))) wrong.push(`${q}: ${each}`);
          if (new Set(found).size < found.length) wrong.push(`${q}: an article twice`);
        }
        await page.close();
        assert.deepEqual(wrong, []);
      });
    }
  });
}

describe("the search page", () => {
  const site = served("founding-sub");

  test("groups results by type, in the interface's language, with links of its own", async () => {
    const page = await browser.newPage();
    const shown = await ask(page, `${site.address}fr/search/?q=azure`);
    const types = new Set(shown.map((each) => each.type));
    for (const type of ["article", "claim", "area"]) assert.ok(types.has(type), `no ${type}`);
    const base = new URL(site.address).pathname;
    assert.deepEqual(
      shown.filter(({ href }) => !href.startsWith(`${base}fr/`)),
      [],
    );
    const claim = shown.find((each) => each.type === "claim");
    assert.match(claim?.title ?? "", /[àéèêç]|\b(?:le|la|les|de|du|un|une)\b/i);
    await page.close();
  });

  test("marks the hits, accents kept, and on the page they lead to", async () => {
    const page = await browser.newPage();
    const shown = await ask(page, `${site.address}search/?q=memorandum`);
    const marks = await page.$$eval("[data-search-results] mark", (all) => all.map((mark) => mark.textContent));
    assert.ok(marks.includes("mémorandum") && marks.includes("memorandum"), marks.join(", "));
    const french = shown.find(({ href }) => href.includes("le-blog-domotique"));
    assert.match(french?.href ?? "", /#:~:text=.*m%C3%A9morandum/);
    await page.click('[role=option][href*="sanvada"]');
    await page.waitForURL(/sanvada/);
    await page.waitForFunction(() => scrollY > 100);
    await page.close();
  });

  test("keeps the query and the facets in the address, and gives them back", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}search/`);
    await page.fill(INPUT, "xiaomi");
    await page.waitForURL(/\?q=xiaomi$/);
    const all = articleIds(await outcome(page, "xiaomi"));
    await page.check("input[name=language][value=fr]");
    await page.waitForURL(/language=fr/);
    await page.waitForFunction(
      (count) => document.querySelectorAll("[data-type=article] [role=option]").length < count,
      all.length,
    );
    assert.deepEqual(articleIds(await results(page)), ["le-blog-domotique"]);
    await page.click("[data-kind=article]");
    await page.waitForURL(/type=article/);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-kind")), "article");
    await page.waitForFunction(() => document.querySelectorAll("[data-search-results] [role=group]").length === 1);
    // Back to the first facet, to none, and from an article to the search as it was.
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll("[data-search-results] [role=group]").length > 1);
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelectorAll("[data-type=article] [role=option]").length === count,
      all.length,
    );
    await page.waitForURL(({ search }) => search === "?q=xiaomi");
    await page.click("[data-type=article] [role=option]");
    await page.waitForURL(/articles\//);
    await page.goBack();
    await page.waitForSelector("[data-search-results] [role=option]");
    assert.equal(await page.inputValue(INPUT), "xiaomi");
    await page.close();
  });

  test("facets combine, and their numbers are right", async () => {
    const page = await browser.newPage();
    await ask(page, `${site.address}search/?q=cortana&type=claim`);
    const count = (facet: string, value: string): Promise<number> =>
      page
        .locator(`label:has(input[name=${facet}][value="${value}"]) .num`)
        .evaluate((element) => Number(element.textContent));
    const claims = Number(await page.textContent("[data-kind=claim] .num"));
    const area = await page.locator("input[name=area]").first().getAttribute("value");
    const expected = await count("area", String(area));
    assert.ok(claims >= expected && expected > 0);
    const shown = await ask(page, `${site.address}search/?q=cortana&type=claim&area=${area}`);
    assert.equal(shown.length, expected);
    await page.close();
  });

  test("is a combobox whose list the arrows move through", async () => {
    const page = await browser.newPage();
    await ask(page, `${site.address}search/?q=azure`);
    const input = page.locator(INPUT);
    await input.focus();
    assert.equal(await input.getAttribute("aria-expanded"), "true");
    const active = () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute("aria-activedescendant");
        const option = id ? document.getElementById(id) : null;
        const all = [...document.querySelectorAll("[role=option]")];
        return option?.getAttribute("aria-selected") === "true" ? all.indexOf(option) : -1;
      });
    await page.keyboard.press("ArrowDown");
    assert.equal(await active(), 0);
    await page.keyboard.press("ArrowDown");
    assert.equal(await active(), 1);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.equal(await active(), (await page.locator("[role=option]").count()) - 1);
    const selected = await page.locator("[aria-selected=true]").count();
    assert.equal(selected, 1);
    await page.keyboard.press("Home");
    assert.equal(await active(), 0);
    await page.keyboard.press("End");
    assert.equal(await active(), (await page.locator("[role=option]").count()) - 1);
    await page.keyboard.press("ArrowDown");
    const href = await page.locator("[role=option]").first().getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === new URL(String(href), site.address).pathname);
    await page.close();
  });

  /** What was told to ears, and the pauses of the typing. */
  interface Seen {
    told: string[];
    pauses: number;
  }

  test("tells the outcome in a sentence, once and not at each keystroke, and what the digest does not hold", async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}search/`);
    await page.evaluate(() => {
      const live = document.querySelector("[role=status]")!;
      const seen = Object.assign(window as unknown as Seen, { told: [], pauses: 0 });
      new MutationObserver(() => seen.told.push(live.textContent)).observe(live, { childList: true });
      let last = Infinity;
      addEventListener("input", ({ timeStamp }) => {
        if (timeStamp - last > 400) seen.pauses++;
        last = timeStamp;
      });
    });
    await page.focus(INPUT);
    await page.keyboard.type("azure", { delay: 150 });
    await outcome(page, "azure");
    await page.waitForTimeout(1_200);
    const { told, pauses } = await page.evaluate(() => {
      const { told, pauses } = window as unknown as Seen;
      return { told: told.filter((each) => each !== ""), pauses };
    });
    // A machine that halts between two keys makes a pause in the typing.
    assert.ok(told.length >= 1 && told.length <= 1 + pauses, told.join(" | "));
    assert.match(told.at(-1) ?? "", /^\d+ results: \d+ claims, \d articles, .* and \d+ names?\.$/);
    assert.match((await page.textContent(STATUS)) ?? "", /^\d+ results$/);
    assert.equal(Number.parseInt(told.at(-1) ?? "", 10), Number.parseInt((await page.textContent(STATUS)) ?? "", 10));
    await ask(page, `${site.address}fr/search/?q=windows&type=event`);
    assert.equal(await page.textContent(STATUS), "1 résultat");
    assert.deepEqual(await ask(page, `${site.address}search/?q=${encodeURIComponent("azure zzyzx")}`), []);
    assert.match((await page.textContent(STATUS)) ?? "", /zzyzx/);
    assert.equal(await page.getAttribute("[data-search-none] a.more", "href"), "/sub/path/a-z/");
    await page.close();
  });

  test("asks nothing hostile of the page it shows: markup in a query stays text", async () => {
    const page = await browser.newPage();
    await page.goto(
      `${site.address}search/?q=${encodeURIComponent('<img src=x onerror="document.title=1"> azure')}&area=%3Cb%3E`,
    );
    await page.waitForTimeout(500);
    assert.equal(await page.locator("main img").count(), 0);
    assert.notEqual(await page.title(), "1");
    await page.close();
  });
});

describe("going back", () => {
  const site = served("founding-sub");

  test("typing leaves nothing behind in the history; from a result the page is where it was", async () => {
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.goto(`${site.address}search/`);
    const before = await page.evaluate(() => history.length);
    await page.focus(INPUT);
    await page.keyboard.type("xiaomi", { delay: 130 });
    await outcome(page, "xiaomi");
    assert.equal(await page.evaluate(() => history.length), before);
    assert.match(await page.title(), /^xiaomi · /);
    await page.evaluate(() => scrollTo(0, 1_200));
    await page.click("[data-type=event] [role=option]");
    await page.waitForURL(/timeline/);
    await page.goBack();
    await page.waitForFunction(() => scrollY > 1_000, undefined, { timeout: 5_000 });
    await page.goBack();
    await page.waitForURL(site.address);
    await page.close();
  });

  test("a row of kinds, with all of one of them, and more at a click", async () => {
    const page = await browser.newPage();
    await ask(page, `${site.address}search/?q=xiaomi`);
    const all = await page.$$eval("[data-kind] .num", (numbers) =>
      numbers.map(({ textContent }) => Number(textContent)),
    );
    assert.equal(
      all[0],
      all.slice(1).reduce((sum, count) => sum + count, 0),
    );
    assert.equal(await page.getAttribute("[data-kind='']", "aria-current"), "true");
    await page.click("[data-type=claim] .more");
    await page.waitForFunction(() => document.querySelectorAll("[role=group][data-type]").length === 1);
    const claims = Number(await page.textContent("[data-kind=claim] .num"));
    assert.equal((await results(page)).length, claims);
    await page.waitForURL(({ searchParams }) => searchParams.get("type") === "claim");
    assert.equal(await page.getAttribute("[data-kind=claim]", "aria-current"), "true");
    await page.close();
  });

  test("a result says what it is: status and sources of a claim, date of an article, kind of a name", async () => {
    const page = await browser.newPage();
    await ask(page, `${site.address}search/?q=cortana`);
    const notes = (type: string): Promise<string[]> =>
      page.$$eval(`[data-type=${type}] .search-notes`, (all) => all.map(({ textContent }) => textContent));
    for (const each of await notes("claim"))
      assert.match(
        each,
        /^(?:Corroborated|Agreed|Repeated|With reserve|Single source|Contested|Misleading) .*\bas (?:a )?\w+.* of 5 report it/,
      );
    for (const each of await notes("article")) assert.match(each, /^(EN|FR) .*(\d{4}|date unknown)/);
    for (const each of await notes("name")) assert.match(each, /Person|Organisation|Product|Place/);
    await ask(page, `${site.address}search/?q=xioami`);
    assert.match((await notes("article")).join(), /found as “Xiaomi”/);
    assert.equal(await page.textContent("[data-type=article] mark"), "Xiaomi");
    await page.close();
  });

  test("the filters stand open beside the results where there is room, and else behind a button that counts them", async () => {
    for (const [width, open] of [
      [1_440, true],
      [768, false],
      [375, false],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await ask(page, `${site.address}search/?q=xiaomi&language=fr&source=Le+Blog+Domotique`);
      const box = page.locator("input[name=language]").first();
      assert.equal(await box.isVisible(), open, `${width}`);
      const toggle = page.locator("[data-search-toggle]");
      assert.equal(await toggle.isVisible(), !open, `${width}`);
      assert.equal(await toggle.textContent(), "2 filters on");
      if (open) {
        const [list, panel] = await Promise.all(
          ["[data-search-results]", "[data-search-facets]"].map((each) => page.locator(each).boundingBox()),
        );
        assert.ok(list && panel && panel.x >= list.x + list.width && panel.y < list.y + 40);
      } else {
        await toggle.click();
        assert.ok(await box.isVisible());
        assert.equal(await toggle.getAttribute("aria-expanded"), "true");
      }
      await page.close();
    }
  });
});

describe("the dialog", () => {
  const site = served("founding-sub");

  test("opens by / and Ctrl-K, searches, closes by Esc, and loads nothing before", async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${site.address}fr/claims/`, { waitUntil: "networkidle" });
    await ready(page);
    assert.deepEqual(
      asked.filter((url) => /pagefind|search/.test(url)),
      [],
    );

    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open]");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "search-input");
    await page.keyboard.type("haut-parleur");
    const found = await outcome(page, "haut-parleur");
    assert.ok(found.some(({ href }) => href.includes("/sub/path/fr/articles/le-blog-domotique/")));
    assert.equal(await page.inputValue(INPUT), "haut-parleur");
    // Once empties the field, twice closes.
    await page.keyboard.press("Escape");
    assert.ok(await page.isVisible("dialog[open]"));
    assert.equal(await page.inputValue(INPUT), "");
    await page.waitForSelector("dialog [data-search-begin]:not([hidden])");
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog:not([open])", { state: "attached" });

    await page.keyboard.press("Control+k");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.type("haut-parleur");
    const [first] = await outcome(page, "haut-parleur");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(({ pathname }) => pathname === new URL(first!.href, page.url()).pathname);
    assert.deepEqual(errors, []);
    await page.close();
  });

  test("the link opens it too; a slash in a field is a slash", async () => {
    const page = await browser.newPage();
    await page.goto(site.address);
    await ready(page);
    await page.click("[data-search-trigger]");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.type("a/b");
    assert.equal(await page.inputValue(INPUT), "a/b");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sub\/path\/search\/\?q=a%2Fb/);
    await page.close();
  });

  test("where the search page does not come, the link is followed", async () => {
    const page = await browser.newPage();
    await page.goto(site.address);
    await ready(page);
    await page.route("**/search/", (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.click("[data-search-trigger]");
    await page.waitForURL(/\/search\/$/);
    await page.close();
  });
});

describe("without JavaScript", () => {
  const site = served("founding-sub");

  test("the link leads to the search page, and on to the index, which lists everything", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}fr/`);
    await page.click("[data-search-trigger]");
    await page.waitForURL(/\/sub\/path\/fr\/search\/$/);
    assert.equal(await page.isVisible("form[role=search] input"), false, "a field that nothing answers");
    assert.ok(await page.isVisible("noscript p"));
    for (const dead of [".search-form", ".search-begin"]) assert.equal(await page.isVisible(dead), false, dead);
    await page.click("noscript a");
    await page.waitForURL(/\/sub\/path\/fr\/a-z\/$/);
    const links = await page.$$eval(".az-list a", (all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const id of Object.values(FOUNDING)) assert.ok(links.includes(`/sub/path/fr/articles/${id}/`), id);
    assert.ok(links.length > 100);
    await context.close();
  });
});
