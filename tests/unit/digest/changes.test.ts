import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changesOf, compareEditions, finalTarget, isUnchanged } from "../../../src/digest/changes.ts";
import { editionSchema, type Edition } from "../../../src/schemas/edition.ts";

type Content = Record<string, [content: string, status?: string]>;

/** An edition that holds claims: by id a letter for the content, and a status. */
function edition(number: number, claims: Content): Edition {
  const entries = Object.entries(claims).map(([id, [content, status]]) => [
    id,
    { label: id, digest: content.repeat(16), ...(status && { status }) },
  ]);
  return editionSchema.parse({
    number,
    date: `2026-01-0${number}`,
    entries: { claims: Object.fromEntries(entries) },
    counts: { articles: 1, claims: entries.length, origins: 1, disagreements: 0 },
  });
}
const ids = (list: readonly { type: string; id: string }[]) => list.map(({ type, id }) => `${type}/${id}`);

describe("changes between editions", () => {
  const before = edition(1, { kept: ["a"], old: ["a"], edited: ["a"], rated: ["a", "single-source"] });
  const after = edition(2, { kept: ["a"], added: ["a"], edited: ["b"], rated: ["a", "corroborated"] });

  test("should tell what was added, changed, removed, and which status changed", () => {
    const changes = compareEditions(before, after);
    assert.deepEqual(ids(changes.added), ["claims/added"]);
    assert.deepEqual(ids(changes.changed), ["claims/edited"]);
    assert.deepEqual(ids(changes.removed), ["claims/old"]);
    assert.deepEqual(
      changes.statuses.map(({ id, was, now }) => [id, was, now]),
      [["rated", "single-source", "corroborated"]],
    );
    assert.equal(isUnchanged(changes), false);
  });

  test("two equal editions change nothing; the first edition is no change of anything", () => {
    assert.equal(isUnchanged(compareEditions(before, { ...before, number: 2 })), true);
    const first = compareEditions(undefined, before);
    assert.deepEqual([first.first, first.added.length, isUnchanged(first)], [true, 0, false]);
  });

  test("should list the latest edition first, whatever the order they come in", () => {
    const list = changesOf([after, before]);
    assert.deepEqual(
      list.map(({ number }) => number),
      [2, 1],
    );
    assert.deepEqual(changesOf([before, after]), list);
  });

  test("should name what stands in the place of something removed, through a chain", () => {
    const redirects = { "claims/old": "claims/older", "claims/older": "claims/added" };
    assert.equal(compareEditions(before, after, redirects).removed[0]?.redirect, "claims/added");
  });

  test("a circle of redirects leads nowhere", () => {
    assert.equal(finalTarget("claims/a", { "claims/a": "claims/b", "claims/b": "claims/a" }), null);
    assert.equal(finalTarget("claims/a", { "claims/a": "claims/a" }), null);
    assert.equal(
      finalTarget("claims/a", { "claims/a": "claims/b", "claims/b": "claims/c", "claims/c": "claims/b" }),
      null,
    );
    assert.equal(finalTarget("claims/x", {}), null);
  });

  test("an id that is also a property of every object is added, not changed", () => {
    assert.throws(
      () => edition(2, Object.fromEntries([["constructor", ["a"]]]) as Content),
      /names that every object has/,
    );
    const odd = edition(2, { kept: ["a"] });
    const { kept } = odd.entries.claims;
    odd.entries.claims = Object.fromEntries([["constructor", kept!]]);
    assert.deepEqual(ids(compareEditions(edition(1, {}), odd).added), ["claims/constructor"]);
  });
});
