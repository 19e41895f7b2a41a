import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { parse } from "yaml";
import { loadContent } from "../../src/content/index.ts";
import { isSound, verify } from "../../src/editor/verify/index.ts";
import { getWorkspace } from "../../src/lib/workspace.ts";
import { isFoundId } from "../../src/schemas/marks.ts";
import { deskStory } from "../../scripts/pictures/desk-story.ts";
import { axeOn } from "../support/axe.ts";
import { launch } from "../support/browser.ts";
import { deskReady, Hand, startDesk } from "../support/desk.ts";
import { temporaryFolder } from "../support/site.ts";

const GOLDEN = "tests/browser/golden/desk-walk.txt";
const FIFTH = `Saint-Orven council asks for a bridge

The causeway to Saint-Orven, cut by the storm on Tuesday night, should be replaced by a bridge, the island's council said on Friday.

It would cost more than the 18 million euros that rebuilding is to cost, the council admits.
`;

/** A content folder of nothing but five raw files. */
function fiveTexts(): string {
  const content = path.join(temporaryFolder(), "content");
  mkdirSync(content);
  cpSync("tests/corpora/suggest/causeway/raw", path.join(content, "raw"), { recursive: true });
  writeFileSync(path.join(content, "raw/council-letter.txt"), FIFTH);
  return content;
}

let browser: Browser | undefined;
const open: (() => void)[] = [];
after(async () => {
  for (const stop of open) stop();
  await browser?.close();
});

async function atDesk(content: string, more: Record<string, unknown> = {}): Promise<Page> {
  browser ??= await launch();
  const desk = await startDesk(content);
  open.push(desk.stop);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en", ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) wrong.push(message.text());
  });
  open.push(() => assert.deepEqual(wrong, []));
  await page.goto(desk.url);
  await deskReady(page);
  return page;
}

/** Every file that the desk wrote; of articles their marks alone, since the rest is the ingestion's. */
function written(content: string): string {
  const files = readdirSync(content, { recursive: true, encoding: "utf8" }).filter(
    (name) => /\.(?:ya?ml|mdx)$/.test(name) && !name.startsWith("raw/"),
  );
  return files
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(content, name), "utf8");
      if (!name.startsWith("articles/")) return `=== ${name}\n${text}`;
      const marks = text.replace(/<\/?(?:Figure|Quote)\b[^>]*>/g, "").match(/<Evidence [^>]*>.*?<\/Evidence>/g);
      return `=== ${name}, marks\n${(marks ?? []).join("\n")}\n`;
    })
    .join("\n");
}

describe("the desk", () => {
  test("should lead from five raw files to a published digest", async () => {
    const content = fiveTexts();
    const page = await atDesk(content);
    const hand = new Hand(page);
    const most: number[] = [];
    const settled = () => page.locator(".mark-panel").waitFor({ state: "hidden" });
    const article = (title: string) =>
      page
        .locator("#article")
        .selectOption({ label: title })
        .then(() => page.locator(".paper .headline", { hasText: title.split(" · ")[0]! }).waitFor());
    /** Marks what is chosen for a claim that there is, by keyboard alone. */
    const mark = async (letters: string, stance: string, modality: string) => {
      const before = hand.presses;
      await hand.press("m", ...letters, "Enter", stance, modality, "Enter");
      await settled();
      most.push(hand.presses - before);
    };
    /** Marks what is chosen for a claim of the editor's, in the editor's words. */
    const claim = async (statement: string, modality = "f") => {
      const before = hand.presses;
      await hand.press("m");
      await hand.type(statement);
      await hand.press("Enter", modality, "Enter");
      await settled();
      most.push(hand.presses - before);
    };
    const choose = async (words: string) => {
      await hand.drag(words);
      await page.locator(".paper").first().focus();
    };

    await hand.button("Areas");
    await hand.button("New area");
    await hand.type("The causeway");
    await hand.press("Control+Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    await hand.button("Read and mark");

    await article("Island cut off as storm tears gap in Saint-Orven causeway");
    await choose("The only road … Tuesday night");
    await claim("The storm cut the causeway to Saint-Orven.");
    await choose("put the cost of rebuilding at 18 million euros");
    await claim("Rebuilding will cost 18 million euros.", "p");
    await choose("A ferry will run four times a day from Thursday");
    await claim("A ferry runs four times a day.", "p");
    await choose("An inspection in 2019 … by the tide");
    await claim("An inspection had found the foundations undermined.");
    await choose("She accuses the county … save money");
    await claim("The county had put off repairs.", "o");

    // The keyboard alone, sentence by sentence.
    await article("Causeway collapse: what we know");
    await page.locator(".paper").focus();
    await hand.press("ArrowDown", "s");
    await hand.press("ArrowRight", "s");
    await mark("cut", "1", "f");
    await choose("From tomorrow a boat … trips daily");
    await mark("fer", "1", "p");
    await choose("rejected claims that the road had been neglected");
    await mark("rep", "6", "f");
    await choose("Engineers … washing out its base");
    await mark("ins", "3", "f");

    await article("Saint-Orven : la digue-route emportée par la tempête");
    await choose("La reconstruction coûterait 18 millions d’euros");
    await mark("18", "2", "y");
    await choose("le département a sans cesse … afin d’économiser");
    await mark("rep", "3", "o");

    // The mouse alone: claim, stance, modality, done.
    await article("Chaussée détruite : les huîtres de Saint-Orven privées de route");
    await hand.drag("estimés à 25 millions d’euros par le département");
    const before = hand.presses;
    await hand.click(page.getByRole("option", { name: /18 million/ }));
    await hand.click(page.getByText("disputes", { exact: true }));
    await hand.click(page.locator(".modality label", { hasText: "plan" }));
    await hand.click(page.locator(".mark-panel").getByRole("button", { name: "Mark", exact: true }));
    await settled();
    most.push(hand.presses - before);

    await article("Saint-Orven council asks for a bridge");
    await choose("cut by the storm on Tuesday night");
    await mark("cut", "1", "f");

    // A mark that was meant otherwise, and a step too far.
    await hand.click(page.getByRole("button", { name: "Change mark 1" }));
    await hand.press("4", "Enter");
    await settled();
    await page.locator(".marks .stance.partial").waitFor();
    await hand.button("Undo");
    await page.locator(".marks .stance.asserts").waitFor();

    await hand.button("Events");
    await hand.button("New event");
    await hand.type("A storm cuts the causeway");
    await hand.click(page.getByLabel("Date", { exact: true }));
    await hand.type("2022-12");
    await hand.click(page.getByLabel("The storm cut the causeway to Saint-Orven."));
    await hand.press("Control+Enter");
    await page.locator("dialog .wrong:not(:empty), .list .statement").first().waitFor();
    await hand.button("New event");
    await hand.type("An inspection examines the foundations");
    await hand.click(page.getByLabel("Date", { exact: true }));
    await hand.type("2019");
    await hand.click(page.getByLabel("An inspection had found the foundations undermined."));
    await hand.press("Control+Enter");
    await page.locator(".list > li").nth(1).waitFor();

    await hand.button("Disagreements");
    await hand.button("New disagreement");
    await hand.type("What will rebuilding cost?");
    await hand.click(page.getByLabel("Rebuilding will cost 18 million euros."));
    const positions = page.locator(".position");
    await hand.click(positions.nth(0).getByLabel("Island cut off as storm tears gap in Saint-Orven causeway"));
    await hand.click(positions.nth(0).getByLabel("What they say, en"));
    await hand.type("18 million euros, says the county engineer.");
    await hand.click(positions.nth(1).getByLabel("Chaussée détruite : les huîtres de Saint-Orven privées de route"));
    await hand.click(positions.nth(1).getByLabel("What they say, en"));
    await hand.type("25 million euros, says the county.");
    await hand.press("Control+Enter");
    await page.locator(".list > li").first().waitFor();

    await hand.button("Outlets");
    await hand.button("New outlet");
    await hand.type("Coast Courier");
    await hand.press("Control+Enter");
    await page.locator(".list > li").first().waitFor();
    await hand.button("Texts");
    await page
      .getByLabel("Outlet, Island cut off as storm tears gap in Saint-Orven causeway")
      .selectOption("coast-courier");
    await page.locator(".notice, td select:has(option[value='coast-courier'][selected])").first().waitFor();

    await hand.button("Settings");
    await page.locator("dialog textarea").first().fill("");
    await hand.type("The causeway of Saint-Orven");
    await hand.click(page.getByLabel("Rebuilding will cost 18 million euros."));
    await hand.click(page.getByLabel(/^Published/));
    await hand.press("Control+Enter");
    await page.locator(".bar .published").waitFor();
    await page.locator(".bar .fine").waitFor();

    const { problems, input } = await loadContent(getWorkspace(content));
    assert.deepEqual(
      problems.filter(({ level }) => level === "error"),
      [],
    );
    assert.equal(input.draft || input.config.draft === true, false);
    assert.deepEqual([input.claims.length, input.events.length, input.disagreements.length], [5, 2, 1]);
    const report = await verify(getWorkspace(content), path.join(content, "raw"));
    assert.ok(isSound(report), JSON.stringify(report.articles.flatMap(({ broken }) => broken)));
    console.log(
      `${hand.keys} keys, ${hand.clicks} clicks, ${hand.letters} letters of one's own; a mark took ${Math.min(...most)} to ${Math.max(...most)}`,
    );
    assert.ok(Math.max(...most) <= 8, `a mark took ${Math.max(...most)} keys or clicks`);
    const made = written(content);
    if (process.env.UPDATE_GOLDEN) writeFileSync(GOLDEN, made);
    assert.equal(made, readFileSync(GOLDEN, "utf8"));
  });

  test("should break no rule of axe, in either language, light and dark, with every panel and form open", async () => {
    const content = fiveTexts();
    mkdirSync(path.join(content, "claims"));
    writeFileSync(
      path.join(content, "claims/claims.yaml"),
      "- { id: c-cut, statement: { en: The causeway was cut. }, areas: [nowhere] }\n",
    );
    for (const [lang, colorScheme] of [
      ["en", "light"],
      ["fr", "dark"],
    ] as const) {
      const page = await atDesk(content, { bypassCSP: true, locale: lang, colorScheme });
      const found: string[] = [];
      const look = async (what: string) => found.push(...(await axeOn(page)).map((each) => `${lang} ${what} ${each}`));
      assert.equal(await page.locator("html").getAttribute("lang"), lang);
      await look("reading");
      await page.locator(".paper").focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("s");
      await page.keyboard.press("m");
      await look("finding a claim");
      await page.keyboard.type("cut");
      await page.keyboard.press("Enter");
      await look("saying how");
      await page.keyboard.press("Escape");
      await page.locator(".all-problems summary").click();
      await look("problems");
      await page.locator(".all-problems summary").click();
      const buttons = page.locator(".bar nav button");
      for (let i = 1; i < (await buttons.count()); i++) {
        await buttons.nth(i).click();
        await page.locator("main .hint, main .section-head, dialog").first().waitFor();
        if (i === 1) await page.locator(".cards .card").first().waitFor();
        const name = (await buttons.nth(i).textContent()) ?? "";
        await look(name);
        const opener = page.locator("main .section-head button.main");
        const isForm = (await page.locator("dialog").count()) > 0;
        if (!isForm && i > 2 && (await opener.count()) > 0) {
          await opener.click();
          await look(`${name}, new`);
        }
        if (isForm || i > 2) await page.keyboard.press("Escape");
      }
      assert.deepEqual(found, []);
      await page.context().close();
    }
  });

  test("should show what the folder holds as text, never as HTML", async () => {
    const content = path.join(temporaryFolder(), "content");
    for (const sub of ["raw", "claims", "areas"]) mkdirSync(path.join(content, sub), { recursive: true });
    const evil = `<img src=x onerror="document.title='PWNED'"><script>document.title='PWNED'</script>`;
    writeFileSync(
      path.join(content, "raw/evil.txt"),
      `Evil ${evil}\n\nThe mayor said ${evil} on Monday, and nobody in the town knew what he had meant.\n`,
    );
    writeFileSync(path.join(content, "areas/a.mdx"), `---\nid: a\nlabel: ${JSON.stringify(evil)}\n---\n`);
    writeFileSync(
      path.join(content, "claims/c.yaml"),
      `- { id: c-evil, statement: ${JSON.stringify(evil)}, areas: [a, ${JSON.stringify(evil)}] }\n`,
    );
    const page = await atDesk(content);
    for (const name of ["Proposals", "Texts", "Areas", "Read and mark"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.waitForTimeout(300);
      assert.equal(await page.locator("main img, main script, .bar img, main iframe").count(), 0);
      assert.doesNotMatch(await page.title(), /PWNED/);
    }
    assert.match((await page.locator("body").textContent()) ?? "", /<img src=x onerror=/);
  });

  test("should show at once what somebody else writes, and what is wrong beside it", async () => {
    const content = fiveTexts();
    const page = await atDesk(content, { locale: "fr" });
    mkdirSync(path.join(content, "claims"));
    writeFileSync(
      path.join(content, "claims/claims.yaml"),
      "- { id: c-cut, statement: { en: The causeway was cut. } }\n",
    );
    // What check says is English in a French desk as well, and is read out as that.
    await page.locator(".claims .problems li [lang=en]", { hasText: "areas" }).first().waitFor();
    await page.locator(".all-problems").waitFor();
    assert.deepEqual(await page.locator(".all-problems li > span:not([lang=en])").count(), 0);
    writeFileSync(path.join(content, "claims/claims.yaml"), "");
    await page.locator(".bar .fine").waitFor();
  });

  test("should lead from a proposal to a mark by keyboard alone, and keep away what is rejected", async () => {
    const content = path.join(temporaryFolder(), "content");
    mkdirSync(content);
    await deskStory(content);
    const page = await atDesk(content);
    await page.getByRole("button", { name: "Proposals", exact: true }).click();
    const fit = page.locator(".card.fit").first();
    await fit.waitFor();
    const words = (await fit.locator("q").textContent()) ?? "";
    const statement = (await fit.locator("h3").textContent()) ?? "";
    await fit.focus();
    await page.keyboard.press("a");
    await page.locator(".mark-panel .claim-chosen", { hasText: statement }).waitFor();
    assert.equal(await page.locator(".mark-panel .quoted").textContent(), words);
    await page.keyboard.press("2");
    await page.keyboard.press("Enter");
    await page.locator(".cards").waitFor();
    await page.locator(".card:focus").waitFor();
    assert.equal(await page.locator(".card.fit q", { hasText: words }).count(), 0);
    const { input } = await loadContent(getWorkspace(content));
    assert.equal(
      input.articles.flatMap(({ evidence }) => evidence).filter(({ stance }) => stance === "hedges").length,
      2,
    );

    await page.getByRole("button", { name: "Look again" }).click();
    await page.locator(".card").first().waitFor();
    const again = page.locator(".card:is(.fit, .claim) q", { hasText: words });
    assert.equal(await again.count(), 0, "what is marked is not proposed again");
    const name = page.locator(".card.name").first();
    const title = (await name.locator("h3").textContent()) ?? "";
    await name.focus();
    await page.keyboard.press("r");
    await page.locator(".card.name h3", { hasText: title }).waitFor({ state: "detached" });
    assert.match(readFileSync(path.join(content, "rejected.yaml"), "utf8"), new RegExp(`^- name: ${title}$`, "m"));
    assert.equal(await page.locator(".bar .fine").count(), 1, "a rejection is no error");
  });

  test("should take for an event's evidence only what its editor says tells of it", async () => {
    const content = fiveTexts();
    for (const sub of ["claims", "areas"]) mkdirSync(path.join(content, sub));
    writeFileSync(path.join(content, "areas/causeway.mdx"), "---\nlabel: The causeway\n---\n");
    writeFileSync(
      path.join(content, "claims/claims.yaml"),
      "- { id: c-cut, statement: { en: The causeway was cut. }, areas: [causeway] }\n",
    );
    const page = await atDesk(content);
    await page.getByRole("button", { name: "Proposals", exact: true }).click();
    await page.locator("[data-key=only-date]").click();
    const card = page.locator(".card.date").filter({ has: page.locator("li:nth-child(2)") });
    await card.first().getByRole("button", { name: "Accept" }).click();
    const form = page.locator("dialog form.entry");
    const places = form.getByRole("group", { name: "What tells of it" }).getByRole("checkbox");
    assert.ok((await places.count()) > 1);
    await page.keyboard.type("The storm");
    await form.getByLabel("The causeway was cut.", { exact: true }).check();
    await places.nth(1).check();
    await form.getByRole("button", { name: "Save" }).click();
    await form.waitFor({ state: "detached" });
    const [event] = parse(readFileSync(path.join(content, "events/events.yaml"), "utf8")) as Record<string, unknown>[];
    assert.equal((event!["evidence"] as unknown[]).length, 1);
  });

  test("should say where it is read that an article was read, and make an outlet for the chosen ones", async () => {
    const content = fiveTexts();
    const page = await atDesk(content);
    await page.locator(".picker").getByLabel("Read", { exact: true }).check();
    await page.locator(".left summary", { hasText: /\d/ }).waitFor();
    await page.getByRole("button", { name: "Texts", exact: true }).click();
    await page.locator("tbody [data-key^=read-]:checked").first().waitFor();
    assert.equal(await page.locator("tbody [data-key^=read-]:checked").count(), 1);
    const ticks = page.locator("tbody [data-key^=tick-]");
    for (const i of [0, 2]) await ticks.nth(i).check();
    await page.getByLabel("Outlet, For the chosen articles").selectOption({ label: "New outlet" });
    await page.keyboard.type("Coast Courier");
    await page.keyboard.press("Control+Enter");
    await page.locator("tbody select:has(option[value=coast-courier][selected])").nth(1).waitFor();
    assert.equal(await page.locator("tbody select:has(option[value=coast-courier][selected])").count(), 2);
    await page.getByRole("button", { name: "Choose none" }).click();
    assert.equal(await page.locator("tbody [data-key^=tick-]:checked").count(), 0);
  });

  test("should make a figure and a quotation that were found the editor's, by keyboard alone", async () => {
    const content = path.join(temporaryFolder(), "content");
    mkdirSync(content);
    await deskStory(content);
    const page = await atDesk(content);
    await page.getByRole("button", { name: "Proposals", exact: true }).click();
    const accept = async (kind: string, type: () => Promise<void>) => {
      const card = page.locator(`.card.${kind}`).first();
      await card.waitFor();
      const label = (await card.getAttribute("aria-label")) ?? "";
      await card.focus();
      await page.keyboard.press("a");
      await page.locator("dialog[open]").waitFor();
      await type();
      await page.keyboard.press("Control+Enter");
      await page.locator("dialog").waitFor({ state: "detached" });
      await page.locator(`.card[aria-label="${label.replaceAll('"', '\\"')}"]`).waitFor({ state: "detached" });
      assert.ok(
        await page.evaluate(() => document.activeElement?.classList.contains("card") ?? false),
        "the next card has the focus",
      );
    };
    await accept("figure", () => page.keyboard.type("what the test counts"));
    await accept("quote", async () => {
      await page.keyboard.press("Control+A");
      await page.keyboard.type("The mayor");
    });
    const { input, problems } = await loadContent(getWorkspace(content));
    assert.deepEqual(
      problems.filter(({ level }) => level === "error"),
      [],
    );
    const own = input.articles.filter(({ ingested }) => !ingested);
    const figures = own.flatMap(({ id, figures: all }) => all.filter((each) => !isFoundId(each.id, id)));
    const quotes = own.flatMap(({ id, quotes: all }) => all.filter((each) => !isFoundId(each.id, id)));
    assert.deepEqual(
      [figures.map(({ subject }) => subject), quotes.map(({ speaker }) => speaker)],
      [["what the test counts"], ["The mayor"]],
    );
    assert.deepEqual(await axeOn(page), []);
  });

  test("should say in one table what is known of every article, and take many over at once", async () => {
    const content = fiveTexts();
    const text = readFileSync(path.join(content, "raw/coast-courier.txt"), "utf8").split("\n\n");
    const body = text.slice(1).map((each) => `<p>${each}</p>`);
    writeFileSync(
      path.join(content, "raw/page.html"),
      `<!doctype html><html lang="en"><head><title>${text[0]}</title><meta property="og:site_name" content="Coast Courier"></head><body><article><h1>Island cut off</h1>${body.join("\n")}</article></body></html>`,
    );
    const page = await atDesk(content);
    await page.getByRole("button", { name: "Texts", exact: true }).click();
    await page.getByRole("button", { name: /^Make it .Coast Courier/ }).click();
    await page.locator("td select:has(option[value='coast-courier'][selected])").waitFor();
    assert.match(
      readFileSync(path.join(content, "sources/sources.yaml"), "utf8"),
      /id: coast-courier\n {2}name: Coast Courier/,
    );
    assert.equal(readFileSync(path.join(content, "raw/page.html.yaml"), "utf8"), "source: coast-courier\n");

    await page.getByRole("button", { name: "Add: Upstream, Causeway collapse: what we know" }).click();
    await page.getByLabel("Outlet", { exact: true }).selectOption("coast-courier");
    await page.getByLabel("How", { exact: true }).selectOption("paraphrases");
    await page.getByLabel("What shows it, en").fill("The same facts in the same order.");
    await page.keyboard.press("Control+Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    assert.equal(
      readFileSync(path.join(content, "raw/island-monitor.txt.yaml"), "utf8"),
      "derivedFrom:\n  - { source: coast-courier, how: paraphrases, evidence: { en: The same facts in the same order. } }\n",
    );
    for (const title of ["Causeway collapse: what we know", "Saint-Orven council asks for a bridge"])
      await page.getByLabel(`Choose ${title}`).check();
    await page.getByRole("button", { name: "Take the chosen ones over" }).click();
    await page.getByText("island-monitor · yours").waitFor();
    assert.deepEqual(readdirSync(path.join(content, "articles")).sort(), ["council-letter.mdx", "island-monitor.mdx"]);
    assert.match(readFileSync(path.join(content, "articles/island-monitor.mdx"), "utf8"), /how: paraphrases/);
  });

  test("should turn a claim's card into its passages, and come back to them after each mark, by keyboard alone", async () => {
    const content = fiveTexts();
    const page = await atDesk(content);
    await page.getByRole("button", { name: "Proposals", exact: true }).click();
    const card = page.locator(".card.claim").first();
    await card.waitFor();
    const passages = await card.locator("q").allTextContents();
    assert.ok(passages.length >= 2);
    const counted = async () => Number(/\d+/.exec((await page.locator("[data-key=only-all]").textContent()) ?? "")![0]);
    const first = await counted();
    await card.focus();
    await page.keyboard.press("a");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.type("The BBC says so.");
    await page.keyboard.press("Control+Enter");
    await page.locator("dialog .wrong", { hasText: "name a new one" }).waitFor();
    await page.keyboard.type("The causeway");
    await page.keyboard.press("Control+Enter");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page
      .locator(".card.fit h3", { hasText: "The BBC says so." })
      .nth(passages.length - 1)
      .waitFor();
    assert.deepEqual((await page.locator(".card.fit q").allTextContents()).slice(0, passages.length), passages);
    for (const words of passages) {
      await page.locator(".card.fit:focus q", { hasText: words }).waitFor();
      await page.keyboard.press("a");
      await page.locator(".mark-panel .claim-chosen", { hasText: "The BBC says so." }).waitFor();
      assert.equal(await page.locator(".mark-panel .quoted").textContent(), words);
      await page.keyboard.press("Enter");
      await page.locator(".cards").waitFor();
    }
    await page.locator(".card.claim:focus").waitFor();
    assert.ok((await counted()) < first);
    for (const words of passages)
      assert.equal(
        await page.locator(".card.claim q", { hasText: words }).count(),
        0,
        "what is marked is proposed again",
      );
    const { input, problems } = await loadContent(getWorkspace(content));
    assert.deepEqual(
      problems.filter(({ level }) => level === "error"),
      [],
    );
    assert.deepEqual(
      input.claims.map(({ id, areas }) => [id, areas]),
      [["c-bbc-says", ["causeway"]]],
    );
    assert.equal(input.articles.flatMap(({ evidence }) => evidence).length, passages.length);
    const quotes = page.getByRole("button", { name: /^Quotation \d+$/ });
    await quotes.press("Enter");
    await page.waitForFunction(() => document.querySelector(".cards .card:not(.quote)") === null);
    assert.deepEqual(await axeOn(page), []);
  });

  test("should keep what is said in the table while it is written, and say beside it what cannot be read", async () => {
    const content = fiveTexts();
    const page = await atDesk(content);
    await page.getByRole("button", { name: "Texts", exact: true }).click();
    const row = (id: string) => page.locator(`tr[data-article="${id}"]`);
    const [mine, other] = [row("coast-courier"), row("island-monitor")];

    await mine.getByLabel(/^Outlet/).selectOption({ label: "New outlet" });
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.locator("dialog .wrong", { hasText: "This is needed." }).waitFor();
    await page.keyboard.type("BBC News");
    await page.getByLabel("Home page").fill("bbc.example");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>("tr[data-article='coast-courier'] select")?.value === "bbc-news",
    );
    assert.match(
      readFileSync(path.join(content, "sources/sources.yaml"), "utf8"),
      /homepage: "?https:\/\/bbc\.example/,
    );

    // Before anything that was said is in the folder, all of it stands in the table.
    await page.route("**/api/do/facts", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await mine.getByLabel(/^Date/).fill("14 January 2026");
    await other.getByLabel(/^Outlet/).selectOption("bbc-news");
    await other.getByLabel(/^Date/).fill("2026-01-1");
    writeFileSync(path.join(content, "sources/more.yaml"), "- { id: another, name: Another }\n");
    await mine.locator("option", { hasText: "Another" }).waitFor({ state: "attached" });
    assert.equal(await mine.getByLabel(/^Date/).inputValue(), "14 January 2026");
    assert.equal(await other.getByLabel(/^Outlet/).inputValue(), "bbc-news");
    assert.equal(await other.getByLabel(/^Date/).inputValue(), "2026-01-1", "what is being typed stays");
    await page.keyboard.type("5");
    await page.keyboard.press("Tab");
    await mine.locator(".wrong", { hasText: "2018-02-23" }).waitFor();
    assert.equal(await mine.getByLabel(/^Date/).inputValue(), "14 January 2026");
    await mine.getByLabel(/^Date/).fill("2026-01-14");
    await page.keyboard.press("Tab");
    await mine.locator(".wrong").waitFor({ state: "detached" });
    // A request may still be held back where the machine is slow.
    await page.unrouteAll({ behavior: "wait" });

    await other.getByLabel(/^Read: /).check();
    await other.getByText("yours").waitFor();
    await page.getByLabel("Choose all").check();
    await page.getByLabel("Rights, For the chosen articles").selectOption("excerpt");
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLSelectElement>("tbody select[data-key^=Rights]")].every(
        ({ value }) => value === "excerpt",
      ),
    );
    for (const each of [mine, other]) {
      await each.getByRole("button", { name: /^More/ }).click();
      await page.locator("dialog").getByLabel("Headline").fill("A headline of mine");
      await page.getByLabel("Address of the original").fill("news.example/1");
      await page.getByLabel("Words that may be shown").fill("25");
      await page.getByLabel("Who holds the rights").fill("The BBC");
      await page.keyboard.press("Control+Enter");
      await page.locator("dialog").waitFor({ state: "detached" });
    }
    await page.locator(".bar .fine").waitFor();
    const { input, problems } = await loadContent(getWorkspace(content));
    assert.deepEqual(
      problems.filter(({ level }) => level === "error"),
      [],
    );
    const said = input.articles.filter(({ id }) => id === "coast-courier" || id === "island-monitor");
    assert.deepEqual(
      said.map(({ published, source, title, url, read, rights }) => [published, source, title, url, read, rights]),
      [
        [
          "2026-01-14",
          "bbc-news",
          "A headline of mine",
          "https://news.example/1",
          false,
          { mode: "excerpt", words: 25, holder: "The BBC" },
        ],
        [
          "2026-01-15",
          "bbc-news",
          "A headline of mine",
          "https://news.example/1",
          true,
          { mode: "excerpt", words: 25, holder: "The BBC" },
        ],
      ],
    );
    assert.equal(input.articles.filter(({ rights }) => rights?.mode === "excerpt").length, input.articles.length);
  });

  test("should tick an article as read and delete an entry by keyboard alone, and say what keeps one", async () => {
    const content = path.join(temporaryFolder(), "content");
    mkdirSync(content);
    await deskStory(content);
    const claims = path.join(content, "claims");
    const [file] = readdirSync(claims).map((name) => path.join(claims, name));
    const before = readFileSync(file!, "utf8");
    writeFileSync(file!, `${before}- { id: c-idle, statement: { en: Nobody refers to this. }, areas: [causeway] }\n`);
    for (const [lang, words] of Object.entries({
      en: { texts: "Texts", read: /^Read: /, remove: "Delete", claims: "Read and mark", stays: ", and stays." },
      fr: { texts: "Textes", read: /^Lu\s?: /, remove: "Supprimer", claims: "Lire et marquer", stays: ", et reste." },
    })) {
      const page = await atDesk(content, { bypassCSP: true, locale: lang });
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await page.getByRole("button", { name: words.texts, exact: true }).press("Enter");
      const tick = page.getByRole("checkbox", { name: words.read, disabled: false }).first();
      const was = await tick.isChecked();
      await page.locator("th button.statement").first().focus();
      for (let i = 0; i < 5 && !(await tick.evaluate((each) => each === document.activeElement)); i++)
        await press("Tab");
      await press("Space");
      await page.waitForFunction(
        (checked) =>
          [...document.querySelectorAll<HTMLInputElement>("td input[type=checkbox]:enabled")].some(
            (each) => each.hasAttribute("checked") === checked && each.dataset["key"]?.startsWith("read-"),
          ),
        !was,
      );
      const { input } = await loadContent(getWorkspace(content));
      assert.ok(input.articles.some(({ ingested, read }) => !ingested && read === !was));

      await page.getByRole("button", { name: words.claims, exact: true }).press("Enter");
      const statement = page.locator(".claims button.statement");
      await statement.filter({ hasNotText: "Nobody refers" }).first().press("Enter");
      const remove = page.locator("dialog").getByRole("button", { name: words.remove, exact: true });
      await remove.press("Enter");
      await page.locator("dialog .wrong", { hasText: /articles\/.*\.mdx:\d+/ }).waitFor();
      await page.locator("dialog .wrong", { hasText: words.stays }).waitFor();
      assert.deepEqual(await axeOn(page), []);
      await press("Escape");
      await page.locator("dialog").waitFor({ state: "detached" });
      await statement.filter({ hasText: "Nobody refers" }).press("Enter");
      await remove.press("Enter");
      await page.locator("dialog").waitFor({ state: "detached" });
      await statement.filter({ hasText: "Nobody refers" }).waitFor({ state: "detached" });
      assert.equal(readFileSync(file!, "utf8"), before);
      await press("Control+z");
      await statement.filter({ hasText: "Nobody refers" }).waitFor();
      await page.context().close();
    }
  });

  test("should say of a draft what is left to do, and lead to each place", async () => {
    const content = fiveTexts();
    const page = await atDesk(content, { viewport: { width: 375, height: 800 } });
    const summary = page.locator(".left summary");
    const count = async (): Promise<number> => Number(/\d+$/.exec((await summary.textContent()) ?? "")?.[0]);
    await summary.click();
    const left = page.locator(".left li button");
    assert.equal(await left.count(), await count());
    for (const place of await left.all()) {
      const box = await place.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 375, JSON.stringify(box));
    }
    // Somebody else gives the digest its title meanwhile: the list is shorter by that, and still open.
    const before = await count();
    await left.filter({ hasText: "A standfirst" }).focus();
    writeFileSync(path.join(content, "digest.yaml"), "title: { en: The causeway }\ndraft: true\n");
    await summary.filter({ hasText: String(before - 1) }).waitFor();
    assert.equal(await left.first().isVisible(), true);
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ""), /^A standfirst/);
    await left.filter({ hasText: "Texts that nobody has ticked as read: 5" }).click();
    await page.locator('.bar nav button[aria-current="page"]', { hasText: "Texts" }).waitFor();
    for (let ticked = 0; ticked < 5; ticked++) {
      const read = page.getByRole("checkbox", { name: /^Read: / }).nth(ticked);
      await read.check();
      await left.filter({ hasText: `ticked as read: ${5 - ticked}` }).waitFor({ state: "detached" });
    }
    assert.equal(await left.filter({ hasText: "ticked as read" }).count(), 0);
    await summary.click();
    await left.filter({ hasText: "A standfirst" }).click();
    await page.locator("dialog").getByText("Standfirst: what happened").first().waitFor();
  });

  test("should write who makes the digest, its licence and its picture, and say at the field what is wrong", async () => {
    const content = fiveTexts();
    mkdirSync(path.join(content, "images"));
    const dusk = { create: { width: 640, height: 360, channels: 3, background: "#334" } } as const;
    await sharp(dusk).jpeg().toFile(path.join(content, "images/harbour.jpg"));
    const page = await atDesk(content);
    await page.getByRole("button", { name: "Settings" }).click();
    const form = page.locator("dialog form.entry");
    const save = () => form.getByRole("button", { name: "Save" }).click();
    assert.equal(await form.locator("datalist option").getAttribute("value"), "images/harbour.jpg");
    await form.getByLabel("Title, en").fill("The causeway");
    await form.getByLabel("Who makes the digest, en").fill("The Causeway Archive");
    await form.getByLabel("Mail address").fill("Ann <ann@archive.example>");
    await form.getByLabel("Licence of the digest’s own words").fill("CC-BY-4.0");
    await save();
    await form.locator("[role=alert]", { hasText: "an email is one address" }).waitFor();
    assert.equal(await form.getByLabel("Mail address").getAttribute("aria-invalid"), "true");
    await form.getByLabel("Mail address").fill("ann@archive.example");
    await form.getByLabel("File").fill("images/harbour.jpg");
    await form.getByLabel("What is to be seen, for whoever cannot see it, en").fill("A harbour at dusk.");
    await form.getByLabel("Who made it, as they want to be named").fill("Ann Archer");
    await form.getByLabel("Licence of the picture").fill("by permission");
    await save();
    await form.waitFor({ state: "detached" });
    assert.deepEqual(parse(readFileSync(path.join(content, "digest.yaml"), "utf8")), {
      title: { en: "The causeway" },
      languages: ["en"],
      draft: true,
      publisher: { en: "The Causeway Archive" },
      contact: { email: "ann@archive.example" },
      licence: "CC-BY-4.0",
      image: {
        file: "images/harbour.jpg",
        alt: { en: "A harbour at dusk." },
        credit: "Ann Archer",
        licence: { name: "by permission" },
      },
    });
    await page.locator("header", { hasText: "The causeway" }).waitFor();
    // A second time, nothing has changed, and one thing is taken away.
    await page.getByRole("button", { name: "Settings" }).click();
    await form.getByLabel("Mail address").fill("");
    await save();
    await form.waitFor({ state: "detached" });
    assert.doesNotMatch(readFileSync(path.join(content, "digest.yaml"), "utf8"), /contact/);
  });

  test("should mark an abstract with the raw file's words beside it", async () => {
    const content = path.join(temporaryFolder(), "content");
    mkdirSync(content);
    await deskStory(content);
    const file = path.join(content, "articles/island-monitor.mdx");
    const front = readFileSync(file, "utf8")
      .split("\n---\n")[0]!
      .replace(/^form: text$/m, "form: abstract");
    writeFileSync(file, `${front}\n---\n\nThe paper says that power is back on the island.\n`);
    const page = await atDesk(content);
    await page.locator("#article").selectOption({ label: "Causeway collapse: what we know" });
    await page.locator(".paper.raw").waitFor();
    const hand = new Hand(page);
    await hand.drag("power is back on the island");
    await page.locator(".paper.raw").focus();
    const lines = await page.locator(".paper.raw p").allTextContents();
    for (let i = 0; i <= lines.findIndex((line) => line.startsWith("Electricity came back")); i++)
      await page.keyboard.press("ArrowDown");
    await page.keyboard.press("s");
    await page.locator(".raw-hint", { hasText: "Electricity came back by noon" }).waitFor();
    await page.locator(".mark-panel input").first().fill("ferry");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.locator(".marks q", { hasText: "power is back" }).waitFor();
    assert.match(
      readFileSync(file, "utf8"),
      /<Evidence claim="c-ferry" [^>]* words="Electricity came back by … in by helicopter\.">power is back on the island<\/Evidence>/,
    );
    const report = await verify(getWorkspace(content), path.join(content, "raw"));
    assert.deepEqual(
      report.articles.flatMap(({ broken }) => broken).filter(({ promise }) => promise.what.startsWith("Evidence")),
      [],
    );
  });
});
