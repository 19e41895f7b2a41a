import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mergeNames } from "../../../src/digest/found-names.ts";
import type { FoundName } from "../../../src/schemas/article.ts";
import { article } from "./make.ts";

const found = (text: string, short?: string, type: FoundName["type"] = "person"): FoundName => ({
  text,
  type,
  at: ["0-1"],
  ...(short ? { short: [{ text: short, at: ["2-3"] }] } : {}),
});
/** The names of a pile, each with its aliases, of articles that hold one name each. */
const namesOf = (names: readonly FoundName[]): string[] =>
  mergeNames(
    [],
    names.map((each, i) => article(`a${i}`, { names: [each] })),
  ).map(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)].join(" = "));

describe("names of a pile", () => {
  const full = found("Alma Trent", "Trent");
  const alone = found("Trent");

  test("should know somebody by the part that enough articles shorten the name to, where others give it alone", () => {
    assert.deepEqual(namesOf([full, full, full, alone]), ["Alma Trent = Trent"]);
    assert.deepEqual(namesOf([full, full, alone]), ["Alma Trent", "Trent"]);
  });

  test("should not take a part for somebody where it is another's too, or a place's", () => {
    const other = found("Piet Trent");
    assert.deepEqual(namesOf([full, full, full, alone, other, other]), ["Alma Trent", "Piet Trent", "Trent"]);
    assert.deepEqual(namesOf([full, full, full, alone, found("Piet Trent", "Trent")]), [
      "Alma Trent",
      "Piet Trent",
      "Trent",
    ]);
    assert.deepEqual(namesOf([full, full, full, found("Trent", undefined, "place")]), ["Alma Trent", "Trent"]);
    const firm = found("Trent Holdings", "Trent", "organisation");
    assert.deepEqual(namesOf([firm, firm, firm, alone]), ["Trent", "Trent Holdings"]);
  });

  test("should bear with a single article that knows another bearer", () => {
    assert.deepEqual(namesOf([full, full, full, alone, found("Piet Trent")]), ["Alma Trent = Trent", "Piet Trent"]);
  });
});
