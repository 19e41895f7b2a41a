import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { article, passages } from "../make.ts";
import { SEED } from "../seed.ts";
import { crowd, groupsOf as groupsOfAll, outlets, told, TOLD } from "./story.ts";

/* A few articles are compared sentence by sentence, many by an index: the same has to hold of both. */
for (const [size, others, loose] of [
  ["a few articles", [], "Near a bridge some people saw a train."],
  ["many articles", crowd(), "Near Marlow Bridge some workers saw a train that had derailed."],
] as const)
  describe(`groups of passages that are reported alike in ${size}`, () => {
    const groupsOf: typeof groupsOfAll = (articles, glossary) => groupsOfAll([...articles, ...others], glossary);
    test("should hold what three outlets say in their own words, each statement apart, and nothing else", () => {
      const groups = groupsOf(outlets());
      assert.deepEqual(
        told(groups),
        [0, 1, 2].map((i) => TOLD.map((own, j) => `${["argus", "bulletin", "courier"][j]}: ${own[i]}`).sort()).sort(),
      );
      for (const group of groups) assert.equal(group.outlets, 3);
    });

    test("should not depend on the order of the articles, and come out the same again", () => {
      const articles = outlets();
      const first = groupsOf(articles);
      fc.assert(
        fc.property(fc.shuffledSubarray(articles, { minLength: 3 }), (shuffled) => {
          assert.deepEqual(groupsOf(shuffled), first);
        }),
        { seed: SEED, numRuns: 20 },
      );
    });

    test("should never hold one outlet alone, two sentences of one article, or a sentence thrice", () => {
      const word = fc.constantFrom(
        ..."dam bridge mayor flood river school harbour ferry storm budget vote strike".split(" "),
      );
      const sentence = fc.array(word, { minLength: 5, maxLength: 8 }).map((list) => `${list.join(" ")}.`);
      const any = fc.tuple(fc.constantFrom("x", "y", "z", null), fc.array(sentence, { maxLength: 6 }));
      fc.assert(
        fc.property(fc.array(any, { maxLength: 8 }), (list) => {
          const groups = groupsOf(
            list.map(([source, texts], i) => article(`a${i}`, { source, read: false, passages: passages(...texts) })),
          );
          const used = groups.flatMap(({ units }) => units.map(({ index }) => index));
          for (const index of used) assert.ok(used.filter((each) => each === index).length <= 2);
          for (const { units, outlets: count } of groups) {
            assert.ok(count >= 2 && new Set(units.map(({ outlet }) => outlet)).size === count);
            assert.equal(new Set(units.map(({ articleId }) => articleId)).size, units.length);
          }
        }),
        { seed: SEED },
      );
    });

    test("should count what texts have word for word once, where nobody has said that their outlets are two", () => {
      const house = "Harbour Radio broadcasts daily on medium wave, with hourly bulletins for fishermen.";
      /** The groups that hold a line, where each of two outlets has one in its middle. */
      const groupsWith = (lines: readonly string[], known: boolean) =>
        groupsOf(
          outlets()
            .slice(0, 2)
            .map((each, i) => {
              const own = each.passages.map(({ text }) => text);
              const all = passages(...own.slice(0, 3), lines[i]!, ...own.slice(3));
              return { ...each, source: known ? each.source : null, passages: all };
            }),
        ).filter(({ units }) => units.some(({ text }) => lines.includes(text))).length;
      assert.equal(groupsWith([house, house], false), 0);
      assert.equal(groupsWith([house, house], true), 1);
      const own = ["A lorry hit the toll house at Ostwick.", "At Ostwick the toll house was hit by a lorry."];
      assert.equal(groupsWith(own, false), 1);
    });

    test("should put a sentence in two groups where it tells two things", () => {
      const both =
        "Governor Alma Trent closed the refinery at Colm, and auditor Piet Vos found forged safety certificates.";
      const one = [
        "argus",
        "Refinery at Colm closed: governor Alma Trent acts.",
        "Governor Alma Trent closed the Colm refinery on Monday.",
      ];
      const other = ["courier", "Forged certificates", "Auditor Piet Vos found forged certificates of safety."];
      const articles = [["bulletin", both], one, other].map(([source, ...texts], i) =>
        article(`a${i}`, { source: source!, read: false, passages: passages(...texts) }),
      );
      const found = groupsOf([...outlets(), ...articles])
        .map(({ units }) =>
          units
            .map(({ articleId }) => articleId)
            .sort()
            .join(),
        )
        .filter((ids) => ids.includes("a0"))
        .sort();
      assert.deepEqual(found, ["a0,a1", "a0,a2"]);
    });

    test("should say in how many wordings, and put three of them before one that was copied", () => {
      const copied = "Inspector Ramona Quill resigned over forged certificates at the Tarrant depot.";
      const articles = outlets().map((each) => ({
        ...each,
        passages: passages(...each.passages.map(({ text }) => text), copied),
      }));
      const groups = groupsOf(articles);
      const place = groups.findIndex(({ units }) => units[0]!.text === copied);
      assert.equal(groups[place]?.wordings, 1);
      assert.ok(place > 0 && groups[0]!.wordings > 1);
    });

    test("should head a group by a whole sentence rather than by one cut out of somebody's speech", () => {
      const [first, second] = outlets();
      const cut = TOLD[0][0].replace(/\.$/, ",” she said.");
      const own = passages(cut, ...first!.passages.slice(1).map(({ text }) => text));
      const group = groupsOf([{ ...first!, passages: own }, second!]).find(({ units }) =>
        units.some(({ text }) => text === cut),
      );
      assert.deepEqual(
        group?.units.map(({ text }) => text),
        [TOLD[1][0], cut],
      );
    });

    for (const back of [
      "She said two inspections had been skipped by Northline Cargo, the operator, since January.",
      "LARN | Sun Mar 1 Two inspections had been skipped by Northline Cargo, the operator, since January.",
    ])
      test(`should head a group by another sentence than ${back.slice(0, 8)}`, () => {
        const [first, second] = outlets();
        const own = passages(...first!.passages.slice(0, 2).map(({ text }) => text), back);
        const group = groupsOf([{ ...first!, passages: own }, second!]).find(({ units }) =>
          units.some(({ text }) => text === back),
        );
        assert.deepEqual(
          group?.units.map(({ text }) => text),
          [TOLD[1][2], back],
        );
      });

    test("should find nothing in one article alone, in boilerplate, and in copies of one text by nobody known", () => {
      assert.deepEqual(groupsOf(outlets().slice(0, 1)), []);
      const line = "Sign up for our newsletter and never miss another story about railways and chlorine.";
      const same = ["one", "two", "three"].map((id) => article(id, { source: "argus", passages: passages(line) }));
      assert.deepEqual(groupsOf(same), []);
      const copies = Array.from({ length: 100 }, (_, i) => article(`copy-${i}`, { passages: passages(...TOLD[0]) }));
      assert.deepEqual(groupsOf(copies), []);
    });

    test("should find nothing between two languages that share no words", () => {
      const [first] = outlets();
      const other = article("gazeta", {
        lang: "pl",
        source: "gazeta",
        passages: passages(
          "Czternastu kolejarzy odniosło obrażenia po wykolejeniu się pociągu.",
          "Minister zarządziła śledztwo w sprawie hamulców.",
        ),
      });
      assert.deepEqual(groupsOf([first!, other]), []);
    });

    test("should ask more of a passage the further from the founders it was published", () => {
      const less = passages(loose, ...TOLD[2].slice(1));
      const parties = (published: string | null) =>
        groupsOf(outlets({}, {}, { published, passages: less })).find(({ units }) => units[0]!.text.includes("Marlow"))!
          .outlets;
      assert.deepEqual([parties(null), parties("2024-05-02"), parties("2025-05-02")], [3, 3, 2]);
    });

    test("should take a hundred copies by a hundred outlets for one wording of few passages", () => {
      const copies = Array.from({ length: 100 }, (_, i) =>
        article(`copy-${i}`, { source: `s${i}`, passages: passages(...TOLD[0]) }),
      );
      const others = outlets().map((each) => ({ ...each, passages: each.passages.slice(3) }));
      const groups = groupsOf([...copies, ...others]);
      for (const { wordings, units } of groups) {
        assert.equal(wordings, 1);
        assert.ok(units.length <= 8);
      }
    });
  });
