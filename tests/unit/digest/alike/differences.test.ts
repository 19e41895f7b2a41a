import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Article } from "../../../../src/articles/types.ts";
import { buildDigest } from "../../../../src/digest/index.ts";
import type { AlikeDifference } from "../../../../src/digest/types.ts";
import { figure, input, passages, source } from "../make.ts";
import { outlets } from "./story.ts";

const sources = ["argus", "bulletin", "courier"].map((id) => source(id));

/** What is found to differ where the three outlets' first sentences are these. */
function differencesOf(
  lines: readonly string[],
  over: (line: string, i: number) => Partial<Article>,
): AlikeDifference[] {
  const articles = outlets(
    ...lines.map((line, i) => ({
      passages: passages(
        line,
        ...outlets()
          [i]!.passages.slice(3)
          .map(({ text }) => text),
      ),
      ...over(line, i),
    })),
  );
  return buildDigest(input({ articles, sources })).alike.flatMap(({ differences }) => differences);
}

describe("numbers in which the passages of a group differ", () => {
  const LINES = [
    "A freight train carrying chlorine derailed near Marlow Bridge, injuring 14 railway workers.",
    "Near Marlow Bridge a freight train with chlorine derailed, injuring 17 railway workers.",
    "A freight train with chlorine derailed near Marlow Bridge, injuring 14 railway workers.",
  ] as const;
  const found = (lines: readonly string[], over: (i: number) => Partial<Article> = () => ({})) =>
    differencesOf(lines, (line, i) => ({
      figures: Array.from(
        line.matchAll(/(\d+|fourteen) (?:railway )?(workers|wagons)/g),
        ({ 0: text, 1: value, 2: unit, index }, n) =>
          figure(`f-${n + 1}`, {
            value: value === "fourteen" ? "14" : value!,
            unit: unit!,
            text,
            at: `${index}-${index + text.length}`,
          }),
      ),
      ...over(i),
    })).map((each) => {
      assert.equal(each.kind, "numbers");
      return each.kind === "numbers" ? each.positions.map(({ articleId, value }) => `${articleId} ${value}`) : [];
    });

  test("should be of one unit, with the same said around them, the lowest first", () => {
    assert.deepEqual(found(LINES), [["argus 14", "courier 14", "bulletin 17"]]);
  });

  test("should be none where the numbers are one, one rounded, or both in one passage", () => {
    assert.deepEqual(found([LINES[0], LINES[2], LINES[2]]), []);
    const [one, other] = LINES.map((line) => line.replace("14", "141").replace("17", "137"));
    assert.deepEqual(found([one!, other!, one!]), []);
    assert.deepEqual(found([LINES[0], LINES[1].replace("17", "14 or 17"), LINES[2]]), []);
    const inWords = LINES[0].replace("14", "fourteen");
    assert.deepEqual(found([inWords, LINES[1], inWords]).length, 1);
    assert.deepEqual(found([inWords, LINES[1].replace("17", "fourteen boys and 17"), inWords]), []);
  });

  test("should be none where one lies within what the other leaves open, or says that it is rounded", () => {
    const meant = (first: string, second: string) =>
      found([LINES[0].replace("14", `${first} 14`), LINES[1].replace("17", `${second} 17`)]).length;
    assert.equal(meant("exactly", "exactly"), 1);
    assert.equal(meant("more than", "exactly"), 0);
    assert.equal(meant("exactly", "up to"), 0);
    assert.equal(meant("up to", "more than"), 1);
    const rounded = (word: string) =>
      found([LINES[0].replace("14", `${word} 140`), LINES[1].replace("17", "150")]).length;
    assert.deepEqual([rounded("exactly"), rounded("about")], [1, 0]);
    assert.equal(meant("a total of", "exactly"), 0);
    assert.equal(meant("a total of", "in all"), 1);
    assert.equal(meant("another", "exactly"), 0);
  });

  test("should be none where each passage names a day of its own", () => {
    const lines = ["Friday", "Saturday", "Friday"].map((day, i) => LINES[i]!.replace("injuring", `on ${day} injuring`));
    const dates = (words: string[]) => (i: number) => ({
      dates: [words[i]!].map((word) => ({
        edtf: word === "Friday" ? "2024-05-03" : "2024-05-04",
        basis: "inferred" as const,
        at: `${lines[i]!.indexOf(word)}-${lines[i]!.indexOf(word) + word.length}`,
        sum: "0123456789ab",
        words: word,
        sentence: `0-${lines[i]!.length}`,
      })),
    });
    assert.equal(found(lines).length, 1);
    assert.deepEqual(found(lines, dates(["Friday", "Saturday", "Friday"])), []);
  });

  test("should be none where the passages differ in several things, nor where one of them denies something", () => {
    const wagons = (line: string, count: number) => line.replace("workers.", `workers in ${count} wagons.`);
    assert.deepEqual(found([wagons(LINES[0], 20), wagons(LINES[1], 20), wagons(LINES[2], 20)]).length, 1);
    assert.deepEqual(found([wagons(LINES[0], 20), wagons(LINES[1], 30), wagons(LINES[2], 20)]), []);
    assert.deepEqual(found([LINES[0], LINES[1].replace("derailed,", "derailed, without"), LINES[2]]), []);
  });

  test("should be none within one outlet, nor between days far apart", () => {
    assert.deepEqual(
      found(LINES, (i) => ({ published: `2024-05-${10 + 8 * i}` })),
      [],
    );
    assert.deepEqual(
      found(LINES, (i) => (i < 2 ? { source: "argus" } : { figures: [] })),
      [],
    );
  });
});

describe("days in which the passages of a group differ", () => {
  const LINES = [
    "The old signal box at Marlow Bridge burned down on 12 March; a short circuit in the cellar was to blame.",
    "After a short circuit in the cellar the old signal box at Marlow Bridge burned down on 13 March.",
    "The old signal box at Marlow Bridge burned down on 12 March, a short circuit in the cellar being the cause.",
  ] as const;
  const dated = (line: string): Pick<Article, "dates"> => ({
    dates: Array.from(line.matchAll(/(\d+) (March|May)( 2024)?|(?<=on )Monday|(\d+) days ago/g), (match) => ({
      edtf: match[1]
        ? `2024-${match[2] === "May" ? "05" : "03"}-${match[1].padStart(2, "0")}`
        : match[4]
          ? "2024-03-20"
          : "2024-03-11",
      basis: "inferred" as const,
      at: `${match.index}-${match.index + match[0].length}`,
      sum: "0123456789ab",
      words: match[0],
      sentence: `0-${line.length}`,
    })),
  });
  const found = (lines: readonly string[], over: (i: number) => Partial<Article> = () => ({})) =>
    differencesOf(lines, (line, i) => ({ ...dated(line), ...over(i) })).map((each) => {
      assert.equal(each.kind, "days");
      return each.kind === "days" ? each.positions.map(({ articleId, day }) => `${articleId} ${day.slice(5)}`) : [];
    });

  test("should be those of one event, the first day first", () => {
    assert.deepEqual(found(LINES), [["argus 03-12", "courier 03-12", "bulletin 03-13"]]);
  });

  test("should be none where all give one day, nor where days are a week apart", () => {
    assert.deepEqual(found(LINES.map((line) => line.replace("13", "12"))), []);
    assert.deepEqual(found(LINES.map((line) => line.replace("13", "19"))), []);
  });

  test("should be none where a passage holds a second date, or a day that was worked out", () => {
    assert.deepEqual(found([LINES[0], LINES[1].replace(/\.$/, ", not on 12 March."), LINES[0]]), []);
    assert.deepEqual(found([LINES[0], LINES[1].replace("13 March", "Monday"), LINES[2]]), []);
    const later = LINES.map((line) => line.replace("12 March", "18 March"));
    const ago = later[1]!.replace("13 March", "20 days ago");
    assert.deepEqual(
      found([later[0]!, ago, later[2]!], () => ({ published: "2024-04-09" })),
      [],
    );
  });

  test("should be none where the day stands before a caption or an entry", () => {
    const captions = LINES.map((line) => {
      const [day] = /1\d March/.exec(line)!;
      return `${day}: ${line.replace(` on ${day}`, "")}`;
    });
    assert.deepEqual(found(captions), []);
    assert.equal(found(captions.map((line) => line.replace(":", " was it:"))).length, 1);
  });

  test("should be none where a passage tells of two events", () => {
    const after = LINES[1].replace("burned down on 13 March", "was closed on 13 March, two days after it burned down");
    assert.deepEqual(found([LINES[0], after, LINES[2]]), []);
    assert.equal(found([LINES[0], after.replace(", two days after", ", as"), LINES[2]]).length, 1);
    const sequel = LINES[1].replace("on 13 March", "on 13 March after an alarm");
    assert.deepEqual(found([LINES[0], sequel, LINES[2]]), []);
    assert.equal(found([LINES[0], sequel.replace("after an", "with an"), LINES[2]]).length, 1);
  });

  test("should be none under a picture of these days, nor of an article that nobody can date", () => {
    const pictures = LINES.map((line) => line.replace("March", "March 2024"));
    assert.deepEqual(found(pictures).length, 1);
    assert.deepEqual(
      found(pictures, () => ({ published: "2024-03-14" })),
      [],
    );
    assert.deepEqual(found(LINES, () => ({ published: "2024-03-14" })).length, 1);
    assert.deepEqual(
      found(LINES, () => ({ published: null })),
      [],
    );
  });

  test("should be none where the passages count different things on their days, nor within one outlet", () => {
    const counting = LINES.map((line) =>
      line.replace("burned down", `burned down with ${line.includes("13") ? 31 : 24} lamps`),
    );
    assert.deepEqual(found(counting), []);
    assert.deepEqual(
      found(LINES, (i) => (i < 2 ? { source: "argus" } : { dates: [] })),
      [],
    );
  });
});

describe("what one passage of a group asserts and another hedges", () => {
  const PLAIN =
    "The derailment near Marlow Bridge was caused by a broken axle of the first wagon, investigators found.";
  const RESERVED =
    "The derailment near Marlow Bridge may have been caused by a broken axle of the first wagon, investigators found.";
  const found = (lines: readonly string[], over: Partial<Article>[] = []) =>
    differencesOf(lines, (_, i) => over[i] ?? {}).map((each) => {
      assert.equal(each.kind, "certainty");
      return each.kind === "certainty"
        ? [
            each.plain.map(({ articleId }) => articleId),
            each.reserved.map(({ articleId, words }) => `${articleId} ${words}`),
          ]
        : [];
    });

  test("should be those who say it plainly, and those who do not, in words of their own", () => {
    const perhaps = PLAIN.replace("was caused", "was perhaps caused");
    assert.deepEqual(found([PLAIN, RESERVED, perhaps]), [[["argus"], ["bulletin may", "courier perhaps"]]]);
  });

  test("should be found by the words of each language that has some", () => {
    const languages: [lang: string, plain: string, reserved: string, words: string][] = [
      [
        "fr",
        "Le déraillement près du pont Marlow a été causé par un essieu brisé du premier wagon, selon les enquêteurs.",
        "Le déraillement près du pont Marlow pourrait avoir été causé par un essieu brisé du premier wagon, selon les enquêteurs.",
        "pourrait",
      ],
      [
        "de",
        "Die Entgleisung an der Brücke von Marlow wurde durch eine gebrochene Achse des ersten Wagens verursacht.",
        "Die Entgleisung an der Brücke von Marlow wurde vermutlich durch eine gebrochene Achse des ersten Wagens verursacht.",
        "vermutlich",
      ],
      [
        "es",
        "El descarrilamiento junto al puente Marlow fue causado por un eje roto del primer vagón, dicen los inspectores.",
        "El descarrilamiento junto al puente Marlow habría sido causado por un eje roto del primer vagón, dicen los inspectores.",
        "habría",
      ],
    ];
    for (const [lang, plain, reserved, words] of languages)
      assert.deepEqual(found([plain, reserved, plain], [{ lang }, { lang }, { lang }]), [
        [["argus", "courier"], [`bulletin ${words}`]],
      ]);
  });

  test("should be none where nobody or everybody hedges, nor where something else is hedged", () => {
    assert.deepEqual(found([PLAIN, PLAIN, PLAIN]), []);
    assert.deepEqual(found([RESERVED, RESERVED, RESERVED]), []);
    const elsewhere =
      "The derailment near Marlow Bridge may have alarmed the first wagon whose broken axle investigators found.";
    assert.deepEqual(found([PLAIN, elsewhere, PLAIN]), []);
    const counting = [PLAIN, RESERVED, PLAIN].map((line, i) => line.replace("a broken axle", `${i % 2} broken axles`));
    assert.deepEqual(found(counting), []);
  });

  test("should share three words around what is hedged, where others stand right behind it", () => {
    const other = (words: string) =>
      `The derailment near Marlow Bridge, which police and railway staff still describe as a mystery of ${words}, was caused in the sidings.`;
    const reserved =
      "The derailment near Marlow Bridge may have been caused by a broken axle or brakes, investigators say.";
    assert.deepEqual(found([other("a broken axle and brakes"), reserved, reserved]).length, 1);
    assert.deepEqual(found([other("a broken axle"), reserved, reserved]), []);
  });

  test("should be none where the other is a heading or a line of a list, and not a quotation behind a colon", () => {
    const heading = PLAIN.replace("The derailment near Marlow Bridge was", "Derailment near Marlow Bridge:");
    assert.deepEqual(found([heading, RESERVED, RESERVED]), []);
    const quoted = `Investigators found: “${PLAIN.replace(", investigators found", "")}”`;
    assert.deepEqual(found([quoted, RESERVED, RESERVED]), [[["argus"], ["bulletin may", "courier may"]]]);
  });

  test("should be none where a hedge compares, allows, or speaks of the speaker", () => {
    const likely = RESERVED.replace("may have been", "was likely");
    assert.deepEqual(found([PLAIN, likely, PLAIN]).length, 1);
    assert.deepEqual(found([PLAIN, likely.replace("likely", "more likely"), PLAIN]), []);
    const cause = PLAIN.replace("by a broken", "by the likely broken");
    assert.deepEqual(found([PLAIN, cause, PLAIN]), []);
    assert.deepEqual(found([PLAIN, cause.replace("by the", "by its"), PLAIN]).length, 1);
    const own = RESERVED.replace("The derailment near Marlow Bridge", "Of the derailment near Marlow Bridge I");
    assert.deepEqual(found([PLAIN, own, PLAIN]), []);
    assert.deepEqual(found([PLAIN, own.replace(" I ", " it "), PLAIN]).length, 1);
  });

  test("should be none where the two share a size right behind the hedge, and nothing that has it", () => {
    const reserved = RESERVED.replace("caused by a broken", "caused by a large crack in a broken");
    assert.deepEqual(
      found([PLAIN.replace("a broken", "a large broken"), reserved.replace("caused by ", ""), PLAIN]),
      [],
    );
  });

  test("should be none where it could be so, nor where only a verb of any use is hedged", () => {
    assert.deepEqual(found([PLAIN, RESERVED.replace("may have been", "could have been"), PLAIN]).length, 1);
    assert.deepEqual(found([PLAIN, RESERVED.replace("may have been", "could be"), PLAIN]), []);
    const [coming, other] = [
      PLAIN.replace("caused by", "coming from"),
      RESERVED.replace("have been caused by", "be coming with"),
    ];
    assert.deepEqual(found([coming, other, coming]), []);
    const [alike, similar] = [
      PLAIN.replace("caused by", "similar to"),
      RESERVED.replace("have been caused by", "be similar to that of"),
    ];
    assert.deepEqual(found([alike, similar, alike]), []);
    const [least, worst] = [PLAIN, RESERVED].map((line) => line.replace(/caused by a (broken axle)/, "the worst $1"));
    assert.deepEqual(
      found([least!.replace("axle", "rail"), worst!.replace("broken axle", "day for it and an axle"), least!]),
      [],
    );
  });

  test("should be none where the other foresees or denies it, or it hangs on a condition", () => {
    for (const other of [
      PLAIN.replace("was caused", "should be caused"),
      PLAIN.replace("was caused", "was not caused"),
      PLAIN.replace("was caused", "was said to caused"),
      PLAIN.replace("was caused", "could, some say, be caused"),
      PLAIN.replace("investigators", "so investigators"),
      PLAIN.replace("The derailment", "Whether the derailment"),
      `If one believes the operator, ${PLAIN[0]!.toLowerCase()}${PLAIN.slice(1)}`,
    ])
      assert.deepEqual(found([other, RESERVED, other]), []);
    const depends = `If the rails were sound, ${RESERVED[0]!.toLowerCase()}${RESERVED.slice(1)}`;
    assert.deepEqual(found([PLAIN, depends, PLAIN]), []);
  });

  test("should be none where it is asserted later than it is hedged, and may have been found out", () => {
    const on = (...days: number[]) => days.map((day) => ({ published: `2024-05-0${day}` }));
    assert.deepEqual(found([PLAIN, RESERVED, RESERVED], on(3, 2, 2)), []);
    assert.deepEqual(found([PLAIN, RESERVED, RESERVED], on(2, 3, 1)), [[["argus"], ["bulletin may"]]]);
  });

  test("should be none of the month of May, between days far apart, or within one outlet", () => {
    assert.deepEqual(found([PLAIN, RESERVED.replace("may have been caused", "last May caused"), PLAIN]), []);
    const days = ["2024-05-02", "2024-05-12", "2024-05-02"].map((published) => ({ published }));
    assert.deepEqual(found([PLAIN, RESERVED, PLAIN], days), []);
    const one = { source: "argus" };
    assert.deepEqual(found([PLAIN, RESERVED, RESERVED], [one, one, {}]), [[["argus"], ["courier may"]]]);
    const other = "Helen Okoro planted a walnut tree beside the courthouse of Dunmere yesterday.";
    assert.deepEqual(found([PLAIN, RESERVED, other], [one, one, {}]), []);
  });
});
