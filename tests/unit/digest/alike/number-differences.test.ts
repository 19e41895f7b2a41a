import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../../../src/articles/types.ts";
import { buildDigest } from "../../../../src/digest/index.ts";
import { figure, input, passages, source } from "../make.ts";
import { outlets } from "./story.ts";

const sources = ["argus", "bulletin"].map((id) => source(id));

/**
 * The numbers that are found to differ where two outlets end one sentence in these ways. `[14 workers]` marks a number with its
 * unit, `[fourteen workers=14 workers]` one that is written otherwise.
 */
function differing(ends: readonly [string, string], over: readonly Partial<Article>[] = []): string[] {
  const articles = outlets()
    .slice(0, 2)
    .map((article, i): Article => {
      const [, ...others] = article.passages.map(({ text }) => text);
      const { text, figures } = marked(`A freight train carrying chlorine derailed near Marlow Bridge, ${ends[i]}.`);
      return { ...article, passages: passages(text, ...others.slice(2)), figures, ...over[i] };
    });
  return buildDigest(input({ articles, sources })).alike.flatMap(({ differences }) =>
    differences.flatMap((each) =>
      each.kind === "numbers" ? [each.positions.map(({ value }) => value).join(" ")] : [],
    ),
  );
}

function marked(line: string): { text: string; figures: Article["figures"] } {
  const figures: Article["figures"] = [];
  let text = "";
  for (const part of line.split(/(\[[^\]]*\])/)) {
    const [words, meant = words] = part.replace(/^\[|\]$/g, "").split("=");
    if (part.startsWith("[")) {
      const [, value, unit] = /^([\d.]+) (.+)$/.exec(meant!)!;
      const at = `${text.length}-${text.length + words!.length}`;
      figures.push(figure(`f-${figures.length + 1}`, { value: value!, unit: unit!, text: words!, at }));
    }
    text += words;
  }
  return { text, figures };
}

const FOUND = ["14 17"];

describe("numbers that differ", () => {
  test("should be of one thing: no part, no name and no sum of others", () => {
    assert.deepEqual(differing(["injuring [14 workers]", "injuring [17 workers]"]), FOUND);
    for (const other of [
      "injuring [17 other workers=17 workers]",
      "injuring [17 more workers=17 workers]",
      "injuring year [17 workers]",
      "adding almost [17 workers]",
      "the injured including [17 workers]",
      "injuring several or [17 workers]",
    ])
      assert.deepEqual(differing(["injuring [14 workers]", other]), [], other);
  });

  test("should be none that stands in brackets, where another measure stands", () => {
    const spilt = (words: string) => `spilling a tank of ${words}`;
    assert.deepEqual(differing([spilt("acid, [14 gallons]"), spilt("acid, [17 gallons]")]), FOUND);
    assert.deepEqual(differing([spilt("acid ([14 gallons])"), spilt("acid ([17 gallons])")]), []);
    assert.deepEqual(differing([spilt("acid (strong), [14 gallons]"), spilt("acid (strong), [17 gallons]")]), FOUND);
  });

  test("should be both by how much something changed, or neither", () => {
    const by = (words: string) => `its brakes cut ${words}`;
    assert.deepEqual(differing([by("by [14 notches]"), by("by [17 notches]")]), FOUND);
    assert.deepEqual(differing([by("by [14 notches]"), by("to [17 notches]")]), []);
    assert.deepEqual(differing([by("by more than [14 notches]"), by("to [17 notches]")]), []);
  });

  test("should be both of each of something, or neither", () => {
    const fine = (words: string) => `a fine of ${words} of acid being due`;
    assert.deepEqual(differing([fine("[$14=14 USD] for each litre"), fine("[$17=17 USD] for each litre")]), FOUND);
    assert.deepEqual(differing([fine("[$14=14 USD] for each litre"), fine("[$17=17 USD] and a litre")]), []);
  });

  test("should be at most four times apart", () => {
    assert.deepEqual(differing(["injuring [14 workers]", "injuring [56 workers]"]), ["14 56"]);
    assert.deepEqual(differing(["injuring [14 workers]", "injuring [57 workers]"]), []);
  });

  test("should be both a distance or both a length", () => {
    const far = (words: string) => `its acid ${words} the coast`;
    assert.deepEqual(differing([far("[14 miles] from"), far("[17 miles] off")]), FOUND);
    assert.deepEqual(differing([far("[14 miles] from"), far("[17 miles] of")]), []);
    assert.deepEqual(differing([far("[14 tons] from"), far("[17 tons] of")]), FOUND);
    assert.deepEqual(differing([far("[14 miles] from Dunmere on"), far("[17 miles] off Dunmere on")]), FOUND);
    assert.deepEqual(differing([far("[14 miles] from Dunmere on"), far("[17 miles] off Oakham on")]), []);
  });

  test("should be both the end of a length of time, or neither", () => {
    const wait = (words: string) => `its repair to be complete ${words} of work`;
    assert.deepEqual(differing([wait("in [14 weeks]"), wait("in [17 weeks]")]), FOUND);
    assert.deepEqual(differing([wait("in [14 weeks]"), wait("for [17 weeks]")]), []);
    assert.deepEqual(differing([wait("in [14 towns]"), wait("for [17 towns]")]), FOUND);
  });

  test("should be none of days that were counted on from one day of publication to the other", () => {
    const leak = (words: string) => `its acid leaking for ${words} since`;
    const on = (day: number) => [{}, { published: `2024-05-0${day}` }];
    assert.deepEqual(differing([leak("[14 days]"), leak("[16 days]")], on(4)), []);
    assert.deepEqual(differing([leak("[14 days]"), leak("[16 days]")], on(3)), ["14 16"]);
    assert.deepEqual(differing([leak("[14 hours]"), leak("[16 hours]")], on(4)), ["14 16"]);
  });

  test("should be shown where both leave the same open", () => {
    assert.deepEqual(differing(["injuring at least [14 workers]", "injuring at least [17 workers]"]), FOUND);
    assert.deepEqual(differing(["injuring at least [140 workers]", "injuring at least [150 workers]"]), []);
    assert.deepEqual(differing(["injuring at least [14 workers]", "injuring [17 workers]"]), []);
  });

  test("should not be taken for one where both begin with the same thousand", () => {
    const ends = ["injuring [1,085 workers=1085 workers]", "injuring [1,490 workers=1490 workers]"] as const;
    assert.deepEqual(differing(ends), ["1085 1490"]);
  });

  test("should be said in one way: both with reserve or neither, and none turned round", () => {
    assert.deepEqual(differing(["perhaps injuring [14 workers]", "perhaps injuring [17 workers]"]), FOUND);
    assert.deepEqual(differing(["perhaps injuring [14 workers]", "injuring [17 workers]"]), []);
    const valve = (words: string) => `its valve ${words} feet away`;
    assert.deepEqual(differing([valve("capped [14 yards]"), valve("capped [17 yards]")]), FOUND);
    assert.deepEqual(differing([valve("capped [14 yards]"), valve("uncapped [17 yards]")]), []);
  });

  test("should be of one moment where a price or a share moves", () => {
    const shares = (words: string) => `Northline shares ${words} percent`;
    const on = [{}, { published: "2024-05-03" }];
    const [fell, more] = [shares("falling [14%=14 percent]"), shares("falling [17%=17 percent]")];
    assert.deepEqual(differing([fell, more]), FOUND);
    assert.deepEqual(differing([fell, more], on), []);
    assert.deepEqual(differing([`${fell} at the start`, more]), []);
    assert.deepEqual(differing([`${fell} at the start`, `${more} at the start`]), FOUND);
    const fallen = [fell, more].map((each) =>
      each.replace("14%=14 percent", "14 notches").replace("17%=17 percent", "17 notches"),
    );
    assert.deepEqual(differing([fallen[0]!, fallen[1]!], on), FOUND);
    const closed = (words: string) => `its acid in ${words} of the wells`;
    assert.deepEqual(differing([closed("[14%=14 percent]"), closed("[17%=17 percent]")], on), FOUND);
  });

  test("should be of one thing where a word right behind a sum says of what", () => {
    const sum = (words: string) => `Northline facing a ${words}`;
    assert.deepEqual(differing([sum("[$14=14 USD] fine"), sum("[$17=17 USD] fine")]), FOUND);
    assert.deepEqual(differing([sum("[$14=14 USD] fine"), sum("[$17=17 USD] bill")]), []);
    assert.deepEqual(differing([sum("[$14=14 USD] fine"), sum("[$17=17 USD], a bill")]), FOUND);
  });

  test("should share a word, and not its meaning alone, around a sum", () => {
    const far = "blocking both tracks to Dunmere, where railway staff gathered";
    const one = (words: string) => `${far} while several officers kept watch near the gate, ${words} by [$14=14 USD]`;
    const other = `${far} as two shopkeepers looked on from the opposite side, sludge costs rising by [$17=17 USD]`;
    assert.deepEqual(differing([one("sludge prices growing"), other]), FOUND);
    assert.deepEqual(differing([one("acid prices growing"), other]), []);
  });

  test("should share more around them than who is named", () => {
    const [one, other] = [
      "blocking both tracks to Dunmere, which remained closed throughout that night while Northline Cargo held",
      "blocking both tracks to Dunmere, whose causes police investigate again although Northline Cargo received",
    ];
    assert.deepEqual(differing([`${one} [14 tons]`, `${other} [17 tons]`]), []);
    assert.deepEqual(differing([`${one} [14 tons] of acid sludge`, `${other} [17 tons] of acid sludge`]), FOUND);
  });
});
