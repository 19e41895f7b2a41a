import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import { sentenceOf } from "../../../src/digest/sentence.ts";
import { budgetWords } from "../../../src/lib/cut.ts";
import type { FoundDate } from "../../../src/schemas/article.ts";
import { area, article, claim, event, evidence, input, passages } from "./make.ts";

const TEXT = "Both firms met. They signed a pact in May 2016. It held.";
const found = (over: Partial<FoundDate> = {}): FoundDate => ({
  edtf: "2016-05",
  basis: "explicit",
  at: "38-46",
  sum: "0123456789ab",
  words: "May 2016",
  sentence: "16-47",
  ...over,
});
const raw = (id: string, over: Parameters<typeof article>[1] = {}) =>
  article(id, { ingested: true, read: false, passages: passages(TEXT), dates: [found()], ...over });

describe("timeline", () => {
  test("should order by first day, then by last day, with an open start first", () => {
    const dates = ["2018", "2018-02~/..", "2018-02-23", "../2016", "[2016-05..2016-06]", "2018-01-01", "2016"];
    const events = dates.map((edtf, i) => event(`e${i}`, { edtf }));
    const ordered = buildDigest(input({ events })).events.map(({ edtf }) => edtf);
    assert.deepEqual(ordered, [
      "../2016",
      "2016",
      "[2016-05..2016-06]",
      "2018-01-01",
      "2018",
      "2018-02~/..",
      "2018-02-23",
    ]);
  });

  test("should give an event the areas and articles of its claims, and claims their events", () => {
    const digest = buildDigest(
      input({
        articles: [article("x", { evidence: [evidence("c")] }), article("y")],
        areas: [area("b", { order: 1 }), area("a", { order: 2 })],
        claims: [claim("c", { areas: ["a", "b"] })],
        events: [event("e", { evidence: [{ article: "y", at: "1-2", sum: "0123456789ab" }] })],
      }),
    );
    const [view] = digest.events;
    assert.deepEqual([view?.areaIds, view?.articleIds, view?.reviewed], [["b", "a"], ["x", "y"], true]);
    assert.deepEqual(view?.range, { from: "2018-02-01", to: "2018-02-28" });
    assert.deepEqual(digest.claims[0]?.eventIds, ["e"]);
    assert.deepEqual(
      digest.areas.map(({ eventIds }) => eventIds),
      [["e"], ["e"]],
    );
  });

  test("should propose an event for each dated passage of an unreviewed article, and keep equal dates apart", () => {
    const { events } = buildDigest(input({ articles: [raw("x"), raw("y")] }));
    assert.deepEqual(
      events.map(({ id }) => id),
      ["auto-x-38", "auto-y-38"],
    );
    assert.deepEqual(events[0]?.title, { en: "They signed a pact in May 2016." });
    assert.equal(events[0]?.reviewed, false);
    assert.equal(events[0]?.anchor, "p1");
  });

  test("should propose nothing from an article that was reviewed and marked", () => {
    assert.deepEqual(
      buildDigest(input({ articles: [raw("x", { read: true, evidence: [evidence("c")] })] })).events,
      [],
    );
  });

  test("should not propose what is the evidence of an event already", () => {
    const events = [event("e", { evidence: [{ article: "x", at: "40-42", sum: "0123456789ab" }] })];
    assert.deepEqual(
      buildDigest(input({ articles: [raw("x"), raw("y")], events })).events.map(({ id }) => id),
      ["auto-y-38", "e"],
    );
  });

  test("should list a relative date that nothing resolves apart", () => {
    const dates = [found({ edtf: null, basis: "unresolved" })];
    const { events, unresolved } = buildDigest(input({ articles: [raw("x", { dates })] }));
    assert.deepEqual(events, []);
    assert.deepEqual(
      unresolved.map(({ articleId, anchor, words }) => [articleId, anchor, words]),
      [["x", "p1", "May 2016"]],
    );
  });

  test("should propose no event of a date that is withheld, and put no withheld word into a list", () => {
    const withheld = { rights: { mode: "excerpt", words: 2 } as const };
    const dates = [found(), found({ edtf: null, basis: "unresolved", at: "0-4" })];
    const digest = buildDigest(input({ articles: [raw("x", { ...withheld, dates })] }));
    assert.deepEqual([digest.events, digest.unresolved], [[], []]);
    assert.ok(!JSON.stringify(digest).includes("signed"));
    assert.ok(!JSON.stringify(digest).includes("May 2016"));
  });

  test("should propose an event of a date before the cut, under the headline where its sentence is withheld", () => {
    const words = budgetWords(TEXT.slice(0, TEXT.indexOf("May 2016"))) + 2;
    const rights = { mode: "excerpt", words } as const;
    const { events } = buildDigest(input({ articles: [raw("x", { rights, dates: [found()] })] }));
    assert.deepEqual(
      events.map(({ title }) => title),
      [{ en: "Title of x" }],
    );
  });

  test("should give a proposed event the areas of its passage", () => {
    const { events } = buildDigest(input({ articles: [raw("x")], areas: [area("a", { terms: { en: ["pact"] } })] }));
    assert.deepEqual(events[0]?.areaIds, ["a"]);
  });
});

describe("sentenceOf", () => {
  test("should find the sentence around the words where the text is not as long as its span", () => {
    const repaired = TEXT.replace("Both firms met", "Both met");
    assert.equal(
      sentenceOf(repaired, { start: 0, end: 56 }, { start: 16, end: 47 }, "May 2016", "en"),
      "They signed a pact in May 2016. ".trim(),
    );
    assert.equal(sentenceOf("Nothing dated here.", { start: 0, end: 5 }, { start: 0, end: 5 }, "May 2016", "en"), null);
  });

  test("should count code points, not UTF-16 units", () => {
    const text = "😀😀 Hi. In 2016 it began.";
    assert.equal(
      sentenceOf(text, { start: 100, end: 124 }, { start: 107, end: 124 }, "2016", "en"),
      "In 2016 it began.",
    );
  });

  test("should keep the date in a long sentence, within 200 characters, between words", () => {
    for (const before of [0, 30, 90]) {
      const text = `${"word ".repeat(before)}in May 2016 ${"more ".repeat(100)}`.trim();
      const length = Array.from(text).length;
      const title = sentenceOf(text, { start: 0, end: length }, { start: 0, end: length }, "May 2016", "en") ?? "";
      assert.ok(Array.from(title).length <= 200, String(title.length));
      assert.ok(title.includes("May 2016"));
      assert.match(title, /^(?:…?word|in) .* more…$/);
    }
  });
});
