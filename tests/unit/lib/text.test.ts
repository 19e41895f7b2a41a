import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { frenchSpacing, showFrench } from "../../../src/lib/text.ts";

describe("showFrench", () => {
  const cases: [name: string, text: string, shown: string][] = [
    ["the colon, a no-break space", "Il dit : oui", "Il dit\u00a0: oui"],
    ["a colon at the end", "voici :", "voici\u00a0:"],
    [
      "semicolon, exclamation and question marks, a narrow one",
      "Non ; si ! Quoi ?",
      "Non\u202f; si\u202f! Quoi\u202f?",
    ],
    ["guillemets, narrow ones inside", "« oui » «non»", "«\u202foui\u202f» «\u202fnon\u202f»"],
    [
      "numbers, a no-break space before their unit",
      "3,5 millions d’euros, 12 %",
      "3,5\u00a0millions d’euros, 12\u00a0%",
    ],
    ["no colon inside a word or time", "à 10 :30, a:b", "à 10 :30, a:b"],
    [
      "nothing that is right already",
      "Il dit\u00a0: «\u202foui\u202f»\u202f!",
      "Il dit\u00a0: «\u202foui\u202f»\u202f!",
    ],
  ];
  for (const [name, text, shown] of cases) {
    test(`should give ${name}`, () => assert.equal(showFrench(text), shown));
  }

  test("should be made of changes that do not overlap and are in order", () => {
    const changes = frenchSpacing("«Oui» : « non » ! 3 millions : 4 %");
    for (const [i, change] of changes.entries()) assert.ok(i === 0 || change.start >= changes[i - 1]!.end);
    assert.ok(changes.length >= 7);
  });
});
