import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";
import type { Reading } from "../../../../src/ingest/reading.ts";

/** A text of a sentence or two, and what a careful reader finds in it, and does not. */
interface Small {
  lang: string;
  published: string;
  text: string;
  of: "dates" | "figures" | "quotations" | "names";
  /** EDTF; "VALUE UNIT"; "WORDS|SPEAKER"; a name, or "NAME:TYPE". */
  has: string[];
  /** The same for dates and figures; of quotations and names pieces that none holds. */
  hasNot: string[];
}

const SMALL = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../corpora/ingest/findings.json"), "utf8"),
) as Small[];
const MARKS = /^["“”„«»‘’\s]+|["“”„«»‘’,\s]+$/gu;

function foundIn({ dates, figures, quotes, names }: Reading, of: Small["of"]): string[] {
  if (of === "dates") return dates.map(({ edtf }) => edtf ?? "?");
  if (of === "figures") return figures.map(({ value, unit }) => `${value} ${unit}`);
  if (of === "quotations") return quotes.map(({ text, speaker }) => `${text.replace(MARKS, "")}|${speaker ?? ""}`);
  return names.flatMap(({ text, type }) => [text, `${text}:${type}`]);
}

for (const [of, list] of Map.groupBy(SMALL, (each) => each.of)) {
  describe(`${of} of small texts`, () => {
    for (const { lang, published, text, has, hasNot } of list) {
      test(`${lang}: ${text}`, async () => {
        const bytes = new TextEncoder().encode(`A\n\n${text}`);
        const { reading } = await ingestSource({
          file: "raw/a.txt",
          bytes,
          sidecar: { lang, published },
          explain: true,
        });
        const found = foundIn(reading!, of);
        for (const each of has) assert.ok(found.includes(each), `no ${each} among ${JSON.stringify(found)}`);
        const isWhole = of === "dates" || of === "figures";
        for (const each of hasNot) {
          const isFound = isWhole ? found.includes(each) : found.some((one) => one.includes(each));
          assert.ok(!isFound, `${each} among ${JSON.stringify(found)}`);
        }
      });
    }
  });
}
