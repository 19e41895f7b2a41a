import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { makeEdition } from "../../../src/digest/edition.ts";
import { buildDigest, withPresentEdition } from "../../../src/digest/index.ts";
import type { DigestInput } from "../../../src/digest/types.ts";
import { article, claim, input } from "./make.ts";

const build = (given: DigestInput) => withPresentEdition(given, buildDigest(given));
const recorded = (given: DigestInput, number: number) =>
  makeEdition(given, buildDigest(given), number, `2026-01-0${number}`);
const withClaim = (statement: string, over: Partial<DigestInput> = {}) =>
  input({
    articles: [article("x", { published: "2018-02" }), article("y", { published: "2018-02-27" })],
    claims: [claim("c", { statement: { en: statement } })],
    ...over,
  });
const named = (number: number) => ({ config: { edition: { date: "2026-03-01", number } } });

describe("the edition that the content is now", () => {
  test("should be the first where none is recorded, with the latest date that the content knows", () => {
    const { changes } = build(withClaim("It costs 15."));
    assert.deepEqual(
      changes.map(({ number, date, first, since }) => ({ number, date, first, since })),
      [{ number: 1, date: "2018-02-27", first: true, since: false }],
    );
    // Nobody has said on what the two rest.
    assert.deepEqual(changes[0]?.counts, { articles: 2, claims: 1, disagreements: 0 });
    assert.equal(build(input({ articles: [article("x")] })).changes[0]?.date, null);
  });

  test("should have the number and date that digest.yaml gives it", () => {
    const [change] = build(input({ ...named(7) })).changes;
    assert.deepEqual([change?.number, change?.date], [7, "2026-03-01"]);
  });

  test("should be the recorded one where nothing has changed since", () => {
    const given = withClaim("It costs 15.");
    const { changes } = build({ ...given, editions: [recorded(given, 1)] });
    assert.deepEqual(
      changes.map(({ number, date }) => [number, date]),
      [[1, "2026-01-01"]],
    );
  });

  test("should stand above the recorded ones, and say what a claim said before", () => {
    const editions = [recorded(withClaim("It costs 15."), 1)];
    const given = { ...withClaim("It costs 18.", { editions }) };
    const [present, first] = build(given).changes;
    assert.deepEqual([present?.number, present?.since, first?.number], [2, false, 1]);
    assert.deepEqual(present?.changed, [
      { type: "claims", id: "c", label: { en: "It costs 18." }, before: { en: "It costs 15." } },
    ]);
  });

  test("should be told as since the last one, where its number was not raised", () => {
    const editions = [recorded(withClaim("It costs 15."), 1)];
    const given = withClaim("It costs 18.", { editions });
    const [present] = build({
      ...given,
      config: { ...given.config, edition: { date: "2026-03-01", number: 1 } },
    }).changes;
    assert.deepEqual([present?.number, present?.since, present?.changed.length], [1, true, 1]);
  });

  test("should tell a title of a source in no second version", () => {
    const old = withClaim("It costs 15.", { articles: [article("x", { title: "Old words" })] });
    const given = withClaim("It costs 15.", {
      articles: [article("x", { title: "New words" })],
      editions: [recorded(old, 1)],
    });
    assert.deepEqual(
      build(given).changes[0]?.changed.map(({ id, before }) => [id, before]),
      [["x", undefined]],
    );
  });

  test("should not be told of a draft", () => {
    assert.deepEqual(build(withClaim("It costs 15.", { draft: true })).changes, []);
  });
});
