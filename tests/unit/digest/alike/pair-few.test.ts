import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FeatureReader } from "../../../../src/digest/alike/features.ts";
import { Likeness } from "../../../../src/digest/alike/likeness.ts";
import { pairFew } from "../../../../src/digest/alike/pair-few.ts";
import { unitsOf } from "../../../../src/digest/alike/units.ts";
import { article, passages } from "../make.ts";
import { outlets } from "./story.ts";

/** How strong the pair of the first two sentences is, each of an outlet of its own, beside the invented story; 0 where it founds no group. */
function strengthOf(own: readonly [source: string, text: string][]): number {
  const articles = own.map(([source, text], i) => article(`a${i}`, { source, read: false, passages: passages(text) }));
  const units = unitsOf([...articles, ...outlets()], new FeatureReader([]));
  const place = (id: string): number => units.find(({ articleId }) => articleId === id)!.index;
  const { founding } = pairFew(units, new Likeness(units, "across"));
  const [a, b] = [place("a0"), place("a1")];
  return founding.find((pair) => pair.a === Math.min(a, b) && pair.b === Math.max(a, b))?.strength ?? 0;
}

describe("pairs of a few articles", () => {
  const first: [string, string] = ["gazette", "Divers found a rusty hinge below the sluice gate of Orrin."];
  const second: [string, string] = ["herald", "Below the Orrin sluice a rusty hinge was seen by two divers."];

  test("should be stronger where a third outlet says what both say, and not where one of theirs says it again", () => {
    const [pair, third] = [[first, second] as const, "The rusty hinge of the Orrin sluice was seen by divers."];
    const alone = strengthOf(pair);
    assert.ok(alone > 0);
    assert.ok(strengthOf([...pair, ["tribune", third]]) > alone);
    assert.ok(strengthOf([...pair, ["herald", third]]) <= alone);
  });

  test("should be stronger where the same words stand side by side", () => {
    const beside = "The rusty hinge people saw when they stood at a sluice.";
    const apart = "The hinge people saw when they stood at a rusty sluice.";
    const [near, far] = [beside, apart].map((text) => strengthOf([first, ["herald", text]]));
    assert.ok(near! > far!, `${near} ${far}`);
  });

  test("should know other words for one thing within a language, and never pair one outlet with itself", () => {
    const one = "A lorry crushed the levee beside the marsh of Orrin.";
    const other = "The dam near Orrin’s swamp gave way under a truck.";
    assert.ok(
      strengthOf([
        ["gazette", one],
        ["herald", other],
      ]) > 0,
    );
    assert.equal(
      strengthOf([
        ["gazette", first[1]],
        ["gazette", second[1]],
      ]),
      0,
    );
  });
});
