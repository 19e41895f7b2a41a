import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { uncorrectedClaims } from "../../../src/editor/correction-advice.ts";
import { editionSchema } from "../../../src/schemas/edition.ts";
import type { Localised } from "../../../src/schemas/primitives.ts";
import { claim, input } from "../digest/make.ts";

const edition = (number: number, label: Localised, corrections: object = {}) =>
  editionSchema.parse({
    number,
    date: `2026-01-0${number}`,
    entries: { claims: { "c-cost": { label, digest: "a".repeat(16), status: "repeated" } }, corrections },
    counts: { articles: 2, claims: 1, origins: 1, disagreements: 0 },
  });
const correction = (id: string, target: string) => ({ id, date: "2026-02-01", target, was: "a", now: "b", why: "c" });
const advised = (over: Parameters<typeof input>[0]): string[] =>
  uncorrectedClaims(input({ claims: [claim("c-cost", { statement: { en: "It costs 18." } })], ...over })).map(
    ({ what }) => what,
  );

describe("advice on a correction", () => {
  test("should be given for a published claim that says something else", () => {
    const [what] = advised({ editions: [edition(1, { en: "It costs 15." })] });
    assert.match(what ?? "", /"c-cost" says something else than in edition 1: “It costs 15\.” .* “It costs 18\.”/);
  });

  test("should hold the claim against the edition that was recorded last", () => {
    const editions = [edition(2, { en: "It costs 18." }), edition(1, { en: "It costs 15." })];
    assert.deepEqual(advised({ editions }), []);
  });

  test("should not be given for a new claim, the same words, or a translation that was added", () => {
    assert.deepEqual(advised({ editions: [edition(1, { en: "It costs 18.", fr: "Cela coûte 18." })] }), []);
    assert.deepEqual(advised({ editions: [edition(1, { fr: "Cela coûte 15." })] }), []);
    assert.deepEqual(advised({ editions: [] }), []);
    const fresh = [claim("c-new", { statement: { en: "It is new." } })];
    assert.deepEqual(advised({ claims: fresh, editions: [edition(1, { en: "It costs 15." })] }), []);
  });

  test("should end with a correction of that claim, and not with one of another or of an earlier edition", () => {
    const editions = [edition(1, { en: "It costs 15." })];
    assert.deepEqual(advised({ editions, corrections: [correction("k-1", "claims/c-cost")] }), []);
    assert.equal(advised({ editions, corrections: [correction("k-1", "claims/c-other")] }).length, 1);
    const old = [edition(1, { en: "It costs 15." }, { "k-1": { label: "k-1", digest: "b".repeat(16) } })];
    assert.equal(advised({ editions: old, corrections: [correction("k-1", "claims/c-cost")] }).length, 1);
  });
});
