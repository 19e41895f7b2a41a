import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { chunk } from "../../../src/site/paging.ts";
import { stretchesFor, timelinePages } from "../../../src/site/timeline-pages.ts";

const on = (from: string | null, to = from) => ({ range: { from, to } });
const keys = (days: (string | null)[], size: number): string[] =>
  timelinePages(
    days.map((day) => on(day)),
    size,
  ).map(({ key }) => key);

describe("timelinePages", () => {
  test("should file events by year", () => {
    assert.deepEqual(keys(["2015-01-01", "2018-02-01", "2018-03-01"], 2), ["2015", "2018"]);
  });
  test("should go on to months and to numbered parts where there are too many", () => {
    assert.deepEqual(keys(["2017-05-01", "2018-02-01", "2018-02-02", "2018-02-03", "2018-03-01"], 2), [
      "2017",
      "2018-02",
      "2018-02/2",
      "2018-03",
    ]);
  });
  test("should file what is open at the start under its end, and keep the undated apart", () => {
    assert.deepEqual(
      timelinePages([on(null, "2016-04-30"), on(null)], 9).map(({ key }) => key),
      ["2016", "undated"],
    );
  });
  test("should lose no event", () => {
    const events = Array.from({ length: 500 }, (_, i) => on(`20${10 + (i % 9)}-0${1 + (i % 7)}-01`));
    const pages = timelinePages(events, 20);
    assert.equal(pages.flatMap((page) => page.events).length, 500);
    assert.ok(pages.every((page) => page.events.length <= 20));
    assert.equal(new Set(pages.map(({ key }) => key)).size, pages.length);
  });
});
describe("stretchesFor", () => {
  const days = ["2017-05-01", "2018-02-01", "2018-02-02", "2018-02-03", "2018-03-01", null];
  const pages = timelinePages(
    days.map((day) => on(day)),
    2,
  );
  const shown = (key?: string) =>
    stretchesFor(pages, key).map(({ key: to, edtf, part, count }) => `${to} ${edtf} ${part} ${count}`);
  test("should offer the years, and the undated, on the first page", () => {
    assert.deepEqual(shown(), ["2017 2017 1 1", "2018-02 2018 1 4", "undated null 1 1"]);
  });
  test("should add the months of the page's year, and the parts of its month", () => {
    assert.deepEqual(shown("2018-03"), [
      "2017 2017 1 1",
      "2018-02 2018 1 4",
      "2018-02 2018-02 1 3",
      "2018-03 2018-03 1 1",
      "undated null 1 1",
    ]);
    assert.ok(shown("2018-02").includes("2018-02/2 2018-02 2 1"));
  });
});
describe("chunk", () => {
  test("should give no part for no items", () => {
    assert.deepEqual(chunk([], 3), []);
    assert.deepEqual(chunk([1, 2, 3, 4], 3), [[1, 2, 3], [4]]);
  });
});
