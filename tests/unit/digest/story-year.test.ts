import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import { dayInStoryYear, storyYear } from "../../../src/digest/story-year.ts";
import type { FoundDate } from "../../../src/schemas/article.ts";
import { article, input, passages } from "./make.ts";

const TEXT = "Rain fell. The dam broke on 20 April. It held before.";
const OPEN: FoundDate = {
  edtf: null,
  basis: "unresolved",
  yearless: "--04-20",
  at: "28-36",
  sum: "0123456789ab",
  words: "20 April",
  sentence: "11-37",
};
const published = (count: number, day: string) =>
  Array.from({ length: count }, (_, i) => ({ published: day, dates: [], id: `${day}-${i}` }));
const named = (...days: string[]) => ({ published: null, dates: days.map((edtf) => ({ edtf })) });

describe("storyYear", () => {
  test("should be the year of ten articles' days, and eight times as many as of any other", () => {
    assert.equal(storyYear(published(9, "2010-04-21")), null);
    assert.equal(storyYear(published(10, "2010-04-21")), "2010");
    assert.equal(storyYear([...published(16, "2010-04-21"), ...published(2, "2011-01-02")]), "2010");
    assert.equal(storyYear([...published(15, "2010-04-21"), ...published(2, "2011-01-02")]), null);
  });
  test("should count an article once a year, and only what is precise to the day", () => {
    const many = named("2010-04-20", "2010-04-21", "2010-04-22");
    assert.equal(storyYear(Array.from({ length: 9 }, () => many)), null);
    assert.equal(
      storyYear([...published(10, "2010-04-21"), named("1989"), named("1989-03"), named("2001/2009")]),
      "2010",
    );
  });
});

describe("dayInStoryYear", () => {
  const undated = { published: null };
  test("should be a day that exists, of an article that nobody can date", () => {
    assert.equal(dayInStoryYear(undated, OPEN, "2010"), "2010-04-20");
    assert.equal(dayInStoryYear(undated, OPEN, null), null);
    assert.equal(dayInStoryYear(undated, { yearless: undefined }, "2010"), null);
    assert.equal(dayInStoryYear(undated, { yearless: "--02-29" }, "2010"), null);
    assert.equal(dayInStoryYear(undated, { yearless: "--02-29" }, "2012"), "2012-02-29");
    assert.equal(dayInStoryYear({ published: "2010-05-01" }, OPEN, "2010"), null);
  });
});

describe("the timeline of a story of one year", () => {
  const undated = article("x", { ingested: true, read: false, passages: passages(TEXT), dates: [OPEN] });
  const pile = (count: number) => [
    undated,
    ...published(count, "2010-04-21").map(({ id, published: day }) => article(id, { published: day })),
  ];
  test("should have the day, and say that its year is the story's", () => {
    const { events, unresolved } = buildDigest(input({ articles: pile(10) }));
    assert.deepEqual(
      events.map(({ edtf, basis, title }) => [edtf, basis, title]),
      [["2010-04-20", "story", { en: "The dam broke on 20 April." }]],
    );
    assert.deepEqual(unresolved, []);
  });
  test("should leave the day open where few articles say which year it is", () => {
    const { events, unresolved } = buildDigest(input({ articles: pile(9) }));
    assert.deepEqual(events, []);
    assert.equal(unresolved.length, 1);
  });
});
