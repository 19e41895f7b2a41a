import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest, compareArticles, type Digest } from "../../../src/digest/index.ts";
import { relationOf } from "../../../src/digest/relation.ts";
import * as make from "./make.ts";

const mark = (claim: string, stance: "asserts" | "hedges" | "disputes", n: number) =>
  make.evidence(claim, { n, anchor: `m${n}`, stance, at: `${n * 20}-${n * 20 + 10}` });
const value = (id: string, over: object) => make.figure(id, { at: "200-210", ...over });

const digest: Digest = buildDigest(
  make.input({
    claims: ["both", "differ", "first", "second", "neither"].map((id) => make.claim(`c-${id}`)),
    articles: [
      make.article("a", {
        evidence: [mark("c-both", "asserts", 1), mark("c-differ", "asserts", 2), mark("c-first", "hedges", 3)],
        figures: [value("fa", { value: "3" }), value("fb", { subject: "wages", value: "7.0" })],
      }),
      make.article("b", {
        evidence: [mark("c-both", "hedges", 1), mark("c-differ", "disputes", 2), mark("c-second", "disputes", 3)],
        figures: [value("fc", { value: "4" }), value("fd", { subject: "wages", value: "7" })],
      }),
      make.article("c", { evidence: [mark("c-neither", "asserts", 1)] }),
    ],
    disagreements: [
      make.disagreement("d-two", [["a", "c"], ["b"]]),
      make.disagreement("d-same", [["a", "b"], ["c"]]),
      make.disagreement("d-one", [["a"], ["c"]]),
    ],
  }),
);

describe("two articles side by side", () => {
  const both = compareArticles(digest, "a", "b");

  test("agree where both tell a claim, however firmly, and differ where one disputes what the other tells", () => {
    assert.deepEqual(
      both.claims.map(({ claim, relation }) => [claim.id, relation]),
      [
        ["c-both", "agree"],
        ["c-differ", "differ"],
        ["c-first", "first"],
        ["c-second", "second"],
      ],
    );
    assert.equal(both.neither, 1);
    assert.equal(both.claims[2]?.second, undefined);
  });

  test("have the editor's disagreements between which the two are parted, and no other", () => {
    assert.deepEqual(
      both.disagreements.map(({ id }) => id),
      ["d-two"],
    );
  });

  test("differ in a figure of which no value is shared; 7.0 and 7 are one", () => {
    assert.deepEqual(
      both.figures.map(({ subject }) => subject),
      ["rise of the shares"],
    );
  });

  test("are the same the other way round", () => {
    const turned = compareArticles(digest, "b", "a");
    const mirror = { first: "second", second: "first", agree: "agree", differ: "differ" } as const;
    assert.deepEqual(
      turned.claims.map(({ relation }) => mirror[relation]),
      both.claims.map(({ relation }) => relation),
    );
    assert.deepEqual([turned.figures, turned.disagreements], [both.figures, both.disagreements]);
  });
});

test("what both dispute they agree on", () => {
  assert.equal(relationOf("disputes", "disputes"), "agree");
  assert.equal(relationOf(undefined, undefined), null);
});
