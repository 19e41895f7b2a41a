import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { serve, type Serving } from "../../src/cli/serve.ts";
import { launch } from "../support/browser.ts";
import { hold } from "../support/hold.ts";
import { ready } from "../support/ready.ts";
import { ask, INPUT, outcome, STATUS, violations } from "../support/search.ts";
import { builtSite } from "../support/site.ts";
import { serialRounds, slowly, timeRequests } from "../support/slow.ts";

let browser: Browser;
let server: Serving;
before(async () => {
  browser = await launch();
  server = await serve({ outDir: await builtSite("founding-sub"), host: "127.0.0.1", port: 0 });
});
after(async () => {
  await browser.close();
  await server.close();
});

const state = (page: Page, wanted: string): Promise<unknown> =>
  page.waitForSelector(`[data-search][data-state=${wanted}]`, { timeout: 20_000 });

async function openDialog(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await ready(page);
  await page.keyboard.press("/");
  await page.waitForSelector("dialog[open]");
}

describe("round trips", () => {
  /** Milliseconds: more than the machine needs between two requests. */
  const DELAY = 150;

  for (const [name, pause] of [
    ["who types at once", 0],
    ["who types when all is loaded", 1_500],
  ] as const) {
    test(`${name} waits for two at most after the first keystroke`, async () => {
      const slow = await slowly(server.address, DELAY);
      const page = await browser.newPage();
      const requests = timeRequests(page);
      await openDialog(page, slow.address);
      await page.waitForTimeout(pause);
      const typed = Date.now();
      await page.keyboard.type("a");
      await page.waitForSelector("dialog [role=option]");
      const rounds = serialRounds(requests, typed);
      assert.ok(
        rounds <= 2,
        `${rounds} rounds: ${requests.filter(({ begin }) => begin >= typed).map(({ url }) => url)}`,
      );
      assert.ok(requests.some(({ url }) => url.includes("/pagefind/start.en.bin")));
      assert.ok(!requests.some(({ url }) => url.includes("spellings")));
      await page.close();
      await slow.close();
    });
  }

  test("what is typed before the field is there is not lost; a pointer that stays on the link loads it all", async () => {
    const slow = await slowly(server.address, DELAY);
    const page = await browser.newPage();
    await page.goto(slow.address, { waitUntil: "load" });
    await ready(page);
    const go = await hold(page, "**/search/");
    await page.keyboard.press("/");
    await page.keyboard.type("azure");
    assert.equal(await page.locator("dialog").count(), 0);
    go();
    await page.waitForSelector("dialog [role=option]");
    assert.equal(await page.inputValue(INPUT), "azure");

    await page.goto(`${slow.address}claims/`, { waitUntil: "load" });
    await ready(page);
    const started = page.waitForResponse(/start\.en\.bin/);
    await page.hover("[data-search-trigger]");
    await started;
    assert.equal(await page.locator("dialog[open]").count(), 0);
    await page.click("[data-search-trigger]");
    await page.waitForSelector("dialog[open]");
    await page.close();
    await slow.close();
  });
});

describe("when something does not load", () => {
  test("says so, offers the index, and tries again", async () => {
    for (const blocked of ["**/start.*", "**/engine.*", "**/worker-*", "**/*.pf_fragment"]) {
      const page = await browser.newPage();
      await page.route(blocked, (route) => route.abort());
      await page.goto(`${server.address}search/?q=azure`);
      await state(page, "failed");
      const failure = page.locator("[data-search-failure]");
      assert.equal(await failure.locator("a").getAttribute("href"), "/sub/path/a-z/");
      assert.equal(await page.locator("[role=option]").count(), 0);
      await page.unroute(blocked);
      await page.click("[data-search-retry]");
      await state(page, "results");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "search-input");
      await page.close();
    }
  });

  test("says so where the reader is offline, and goes on when the connection is back", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}search/`, { waitUntil: "networkidle" });
    await context.setOffline(true);
    await page.fill(INPUT, "azure");
    await state(page, "failed");
    assert.ok(await page.isVisible("[data-search-offline]"));
    assert.ok(!(await page.isVisible("[data-search-failure-help]")));
    await context.setOffline(false);
    await state(page, "results");
    await context.close();
  });

  test("answers what was written before its script had come", async () => {
    const page = await browser.newPage();
    const go = await hold(page, "**/*.js");
    await page.goto(`${server.address}search/`);
    await page.fill(INPUT, "azure");
    go();
    await state(page, "results");
    assert.equal(await page.inputValue(INPUT), "azure");
    await page.waitForURL(({ search }) => search === "?q=azure");
    await page.close();
  });

  test("says that it loads, and shows where the results will stand", async () => {
    const page = await browser.newPage();
    const go = await hold(page, "**/start.*");
    await page.goto(`${server.address}fr/search/?q=azure`);
    await state(page, "loading");
    assert.ok(await page.isVisible(".search-loading"));
    assert.match((await page.textContent("[data-search-status]")) ?? "", /Chargement/);
    go();
    await state(page, "results");
    assert.ok(!(await page.isVisible(".search-loading")));
    await page.close();
  });
});

describe("when nothing is found", () => {
  test("offers near spellings that find something, and the index; a filter can be taken off", async () => {
    const page = await browser.newPage();
    assert.deepEqual(await ask(page, `${server.address}fr/search/?q=memorendum+xaiomi&type=event`), []);
    const near = page.locator("[data-search-near-list] a").first();
    await near.waitFor();
    assert.match((await near.textContent()) ?? "", /^m[eé]morandum Xiaomi \d+$/);
    assert.equal(await page.getAttribute("[data-search-none] a.more", "href"), "/sub/path/fr/a-z/");
    await page.waitForFunction(() => /Xiaomi/.test(document.querySelector("[data-search-live]")?.textContent ?? ""));
    await near.click();
    await state(page, "results");
    const words = await page.inputValue(INPUT);
    await page.waitForURL(({ searchParams }) => searchParams.get("q") === words);
    await page.close();
  });
});

describe("when a word is spelt as the digest does not spell it", () => {
  test("shows at once what the nearest spelling finds, and says so", async () => {
    const page = await browser.newPage();
    assert.deepEqual(await ask(page, `${server.address}search/?q=xaiomi+cortana`), []);
    await state(page, "results");
    const said = (await page.textContent(STATUS)) ?? "";
    assert.match(said, /^Nothing was found for xaiomi\. Showing “Xiaomi cortana”\.$/);
    assert.ok((await page.locator("[data-search-results] mark").allTextContents()).includes("Xiaomi"));
    assert.equal(await page.inputValue(INPUT), "xaiomi cortana");
    await page.waitForFunction(() => /Xiaomi/.test(document.querySelector("[data-search-live]")?.textContent ?? ""));
    await page.close();
  });
});

describe("when a filter leaves nothing", () => {
  test("says what there is without it, and takes it off", async () => {
    const page = await browser.newPage();
    assert.deepEqual(await ask(page, `${server.address}search/?q=cortana&year=1999&language=fr`), []);
    const wider = page.locator("[data-search-near-list] a");
    await wider.first().waitFor();
    assert.match((await wider.first().textContent()) ?? "", /^without Year: 1999 \d+$/);
    const count = Number(await wider.first().locator(".num").textContent());
    await wider.first().click();
    await state(page, "results");
    await page.waitForURL(({ search }) => search === "?q=cortana&language=fr");
    assert.equal(await page.textContent("[data-kind=''] .num"), String(count));
    await page.close();
  });
});

describe("latest searches", () => {
  test("are kept in the browser, offered where nothing is asked, and forgotten at a word", async () => {
    const page = await browser.newPage();
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
    await openDialog(page, server.address);
    assert.ok(!(await page.isVisible("[data-search-recent]")));
    await page.keyboard.type("haut-parleur");
    await page.waitForSelector("dialog [role=option]");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#|articles/);

    await openDialog(page, `${server.address}claims/`);
    const recent = page.locator("[data-search-recent-list] a");
    assert.deepEqual(await recent.allTextContents(), ["haut-parleur"]);
    await recent.first().click();
    await page.waitForSelector("dialog [role=option]");
    await page.fill(INPUT, "");
    await state(page, "begin");
    await page.click("[data-search-forget]");
    assert.ok(!(await page.isVisible("[data-search-recent]")));
    assert.equal(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("search")).length),
      0,
    );
    assert.deepEqual(
      sent.filter((url) => /haut/.test(url.split("#")[0] ?? "")),
      [],
    );
    await page.close();
  });
});

describe("on the page a result leads to", () => {
  /** --mark in the light theme; a hit's background and nothing else's on these pages, as no passage is the target. */
  const MARK = [0xf6, 0xe7, 0xb0];

  async function marked(page: Page): Promise<number> {
    const { data } = await sharp(await page.screenshot())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    let count = 0;
    for (let i = 0; i < data.length; i += 3) if (MARK.every((value, j) => data[i + j] === value)) count++;
    return count;
  }

  for (const [lang, query, type] of [
    ["", "memorandum", "article"],
    ["fr/", "haut-parleur", "article"],
    ["fr/", "azure", "claim"],
    ["", "cloud", "area"],
    ["", "windows", "event"],
    ["fr/", "azure", "event"],
    ["", "harman", "name"],
    ["fr/", "communiqué", "disagreement"],
    ["", "xioami", "article"],
  ] as const) {
    test(`the hits are marked, and the first is in sight: ${type} at /${lang}, "${query}"`, async () => {
      const page = await browser.newPage({ colorScheme: "light" });
      await ask(page, `${server.address}${lang}search/?q=${query}`);
      const options = page.locator(`[data-type=${type}] [role=option]:not(.more)`);
      for (let i = 0; i < Math.min(2, await options.count()); i++) {
        const option = options.nth(i);
        const href = (await option.getAttribute("href")) ?? "";
        await option.click();
        await page.waitForURL((url) => !url.pathname.endsWith("/search/"));
        let count = 0;
        for (let tries = 0; tries < 20 && count < 100; tries++) count = await marked(page);
        assert.ok(count >= 100, decodeURIComponent(href));
        await page.goBack();
        await outcome(page, query);
      }
      await page.close();
    });
  }
});

test("a page on which a fragment finds nothing stands as it always does", async () => {
  const page = await browser.newPage({ colorScheme: "light" });
  const article = `${server.address}articles/sanvada/`;
  // Fonts and script come after the first paint: both pictures are of the page as it stays.
  const settled = async (): Promise<void> => {
    await ready(page);
    await page.waitForFunction(() => document.documentElement.dataset["fonts"] === undefined);
    await page.evaluate(() => document.fonts.ready);
  };
  await page.goto(article);
  await settled();
  const plain = await page.screenshot();
  await page.goto("about:blank");
  await page.goto(`${article}#:~:text=nowhere-,zzyzx&text=zzyzx,-nowhere`);
  await settled();
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.ok(plain.equals(await page.screenshot()));
  await page.close();
});

describe("with one thumb", () => {
  test("the field stands right above what the keyboard leaves of the screen", async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 667 }, isMobile: true, hasTouch: true });
    const page = await context.newPage();
    // A keyboard of 300 px, on a page that the browser has pushed up by 40.
    await page.addInitScript(() => {
      const seen = Object.assign(new EventTarget(), { height: 367, offsetTop: 40 });
      Object.defineProperty(window, "visualViewport", { value: seen });
    });
    await page.goto(server.address);
    await ready(page);
    await page.tap("[data-search-trigger]");
    await page.waitForSelector("dialog[open]");
    await page.fill(INPUT, "xiaomi");
    await state(page, "results");
    const { field, dialog } = await page.evaluate(() => ({
      field: document.querySelector("[data-search-input]")!.getBoundingClientRect().toJSON() as DOMRect,
      dialog: document.querySelector("dialog")!.getBoundingClientRect().toJSON() as DOMRect,
    }));
    assert.deepEqual([dialog.top, dialog.bottom], [40, 407]);
    assert.ok(field.bottom <= 407 && field.bottom > 380, String(field.bottom));
    await context.close();
  });

  test("the field stands at the foot of a phone's screen, targets are large, nothing runs over", async () => {
    const context = await browser.newContext({
      viewport: { width: 375, height: 667 },
      isMobile: true,
      hasTouch: true,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(`${server.address}fr/`);
    await ready(page);
    await page.tap("[data-search-trigger]");
    await page.waitForSelector("dialog[open]");
    await page.fill(INPUT, "xiaomi");
    await state(page, "results");
    await page.tap("[data-search-toggle]");
    const sizes = await page.evaluate(() => {
      const box = (selector: string): DOMRect => document.querySelector(selector)!.getBoundingClientRect();
      const small = [
        ...document.querySelectorAll("dialog :is(input[type=search], button:not(.vh), a, label.search-value, summary)"),
      ]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 120));
      const font = getComputedStyle(document.querySelector("[data-search-input]")!).fontSize;
      const wide =
        document.documentElement.scrollWidth > innerWidth || document.querySelector("dialog")!.scrollWidth > 375;
      return { top: box("[data-search-input]").top, bottom: box("[data-search-input]").bottom, font, small, wide };
    });
    assert.ok(sizes.top > 667 / 2 && sizes.bottom <= 667, JSON.stringify(sizes));
    assert.ok(Number.parseFloat(sizes.font) >= 16, sizes.font);
    assert.deepEqual(sizes.small, []);
    assert.equal(sizes.wide, false);
    assert.deepEqual(await violations(page), []);
    await context.close();
  });
});

describe("for who does not see the screen", () => {
  test("axe finds nothing wrong with what is empty, not found, and failed", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ bypassCSP: true, colorScheme });
      const page = await context.newPage();
      await openDialog(page, server.address);
      assert.deepEqual(await violations(page), [], `${colorScheme}: empty`);
      await page.fill(INPUT, "xaiomi");
      await page.waitForSelector("[data-search][data-meant]");
      assert.deepEqual(await violations(page), [], `${colorScheme}: a near spelling's results`);
      await page.fill(INPUT, "zzzzzzz");
      await state(page, "none");
      assert.deepEqual(await violations(page), [], `${colorScheme}: nothing found`);
      await page.route("**/*.pf_fragment", (route) => route.abort());
      await page.fill(INPUT, "cortana");
      await state(page, "failed");
      assert.deepEqual(await violations(page), [], `${colorScheme}: failed`);
      await context.close();
    }
  });

  test("the focus returns to where the search was opened", async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    await ready(page);
    await page.focus("[data-search-trigger]");
    for (const close of ["Escape", "[data-search-close]"]) {
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open]");
      assert.equal(await page.inputValue(INPUT), "");
      if (close === "Escape") await page.keyboard.press(close);
      else await page.click(close);
      await page.waitForSelector("dialog:not([open])", { state: "attached" });
      assert.ok(await page.evaluate(() => document.activeElement?.matches("[data-search-trigger]")));
    }
    await page.close();
  });
});
