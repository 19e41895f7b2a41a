import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import type { Article } from "../../../src/articles/types.ts";
import { area, article, figure, input, passages, quote } from "./make.ts";

const SUM = "0123456789ab";
const FOUND: Partial<Article> = {
  passages: passages("Zebulon paid for the bridge in 1963."),
  dates: [{ edtf: "1963", basis: "explicit", at: "31-35", sum: SUM, words: "1963", sentence: "0-36" }],
  names: [{ text: "Zebulon", type: "person", at: ["0-7"] }],
  quotes: [quote("x-q-1", { text: "for the bridge", at: "13-27" })],
  figures: [
    figure("x-f-1", { text: "1963", at: "31-35" }),
    figure("f-own", { subject: "own", text: "paid", at: "8-12" }),
  ],
};
const adopted = article("x", FOUND);
const areas = [area("a", { terms: { en: ["bridge"] } })];

describe("what a machine found", () => {
  test("should be in no part of a digest that shows no findings, but for what an editor gave an id", () => {
    for (const ingested of [false, true]) {
      const {
        figures,
        quotes,
        names,
        events,
        unresolved,
        areas: views,
        matrix,
        articles,
      } = buildDigest(input({ articles: [{ ...adopted, ingested }], areas, findings: false }));
      assert.deepEqual(
        figures.map(({ id, reviewed }) => [id, reviewed]),
        ingested ? [] : [["f-own", true]],
      );
      assert.deepEqual([quotes, names, events, unresolved, views[0]?.passages], [[], [], [], [], []]);
      assert.deepEqual(matrix.rows[0]?.cells[0]?.passages, []);
      assert.deepEqual([articles[0]?.names, articles[0]?.dates, articles[0]?.quotes], [[], [], []]);
    }
  });

  test("should be there, told apart from the editor's, where it is to be shown", () => {
    const { figures, quotes, names, events, areas: views } = buildDigest(input({ articles: [adopted], areas }));
    assert.deepEqual(Object.fromEntries(figures.map(({ id, reviewed }) => [id, reviewed])), {
      "x-f-1": false,
      "f-own": true,
    });
    assert.deepEqual([quotes[0]?.reviewed, names[0]?.reviewed, events[0]?.reviewed], [false, false, false]);
    assert.equal(views[0]?.passages.length, 1);
  });

  test("should stay away where an editor rejected it", () => {
    const rejected = [
      { article: "x", at: "31-35" },
      { article: "x", at: "13-27" },
      { name: "ZEBULON" },
      { area: "a", article: "x", at: "0-36" },
      { article: "x", at: "8-12" },
    ];
    const {
      figures,
      quotes,
      names,
      events,
      areas: views,
    } = buildDigest(input({ articles: [adopted], areas, rejected }));
    assert.deepEqual(
      figures.map(({ id }) => id),
      ["f-own"],
      "what an editor marked is no finding",
    );
    assert.deepEqual([quotes, names, events, views[0]?.passages], [[], [], [], []]);
    const other = buildDigest(input({ articles: [{ ...adopted, id: "y" }], areas, rejected }));
    assert.deepEqual(
      [other.events.length, other.areas[0]?.passages.length],
      [1, 1],
      "another article's are no matter of it",
    );
  });
});
