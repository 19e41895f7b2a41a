import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sentences } from "../../../../src/ingest/annotate/sentences.ts";
import { PROJECT_ROOT } from "../../../../src/lib/workspace.ts";

const split = (text: string, lang: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

/* Each row is a text whose sentences are parted by " | ". */
const TEXTS: readonly (readonly [lang: string, marked: string])[] = [
  ["en", "The lock is run by Adm. Ida Marsh. | She came with Gov. Bob Callow."],
  ["en", "He works for Callow & Co. | They mend locks."],
  ["en", "It came from the U.S. | The crate was wet."],
  ["en", "It went to U.S. Senator Ida Marsh."],
  ["en", "At 5 a.m. Mr. Orrin rang. | He left the lock at 6 p.m. | The rest stayed."],
  ["en", "The gate opens at 6 p.m. Monday."],
  ["en", "“Is it open?” Ida Marsh asked. | “No!” | He left."],
  ["en", "See No. 5 on p. 12. | He said no. | They left."],
  ["en", "She waited . . . and then she left. | Nobody came. . . . | The end."],
  ["en", "1. The first gate 2. The second gate 3. The third"],
  ["en", "1. The only gate. | It is shut."],
  ["fr", "M. Paul Aubier est venu. | Mme Le Goff aussi."],
  ["fr", "Le Dr. Aubier a parlé. | « Il faut réparer le toit. » | Le conseil se tait."],
  ["zz", "Vi kom z. B. Ida hem. | Sen gick vi."],
  ["ja", "水が来た。| 鐘は鳴らなかった。"],
];

describe("sentences", () => {
  for (const [lang, marked] of TEXTS) {
    test(`should split in ${lang}: ${marked}`, () => {
      const wanted = /^\d/.test(marked) && !marked.includes(" |") ? marked.split(/ (?=\d)/) : marked.split(/ ?\| ?/);
      const text = marked.replaceAll(lang === "ja" ? "| " : " |", "");
      assert.deepEqual(split(text, lang), wanted);
    });
  }

  test("should hold every character that is no white space, once and in order", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("Dr. ", "“A.” ", "1. ", "2. ", ". . . ", "« b ! » ", "Ida ", "。", "\n", "z. B. ", "p.m. "),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join("")),
        fc.constantFrom("en", "fr", "de", "zz"),
        (text, lang) => {
          let done = 0;
          for (const { start, end } of sentences(text, lang)) {
            assert.ok(start >= done && end > start && end <= text.length);
            assert.equal(text.slice(done, start).trim(), "");
            done = end;
          }
          assert.equal(text.slice(done).trim(), "");
        },
      ),
      { seed: 12, numRuns: 400 },
    );
  });
});

const GOLDEN = join(PROJECT_ROOT, "../shared/corpora/sentences/golden.json");
const CODES: Readonly<Record<string, string>> = { English: "en", German: "de" };

test(
  "at least 38 of 49 English golden rules should hold",
  { skip: existsSync(GOLDEN) ? false : "no ../shared" },
  () => {
    const rules = JSON.parse(readFileSync(GOLDEN, "utf8")) as { language: string; text: string; sentences: string[] }[];
    const right = (language: string) =>
      rules.filter(
        (rule) =>
          rule.language === language &&
          JSON.stringify(split(rule.text, CODES[language]!).map(fold)) === JSON.stringify(rule.sentences.map(fold)),
      ).length;
    const fold = (text: string) => text.trim().replace(/\s+/g, " ");
    assert.ok(right("English") >= 38, `${right("English")}`);
  },
);

test("titles in Italian end no sentence", () => {
  const text = "Il sig. Tannini e il dott. Quill hanno visto l'on. Marchetti.";
  assert.equal(sentences(text, "it").length, 1);
});
