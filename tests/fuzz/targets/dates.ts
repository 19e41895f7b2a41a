import { blockLanguages, type BlockLanguages } from "../../../src/ingest/annotate/block-language.ts";
import { findDates } from "../../../src/ingest/annotate/dates/index.ts";
import type { Draft } from "../../../src/ingest/draft.ts";
import { foundIn } from "../generators/findings.ts";
import { checkGrowth, checkSpans, draftOf } from "../oracles/findings.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "texts of every language to the finder of dates",
  weight: 4,
  inputs: foundIn,
  check(input) {
    const typed = draftOf(input.paragraphs, input.lang);
    const found = datesOf(typed, blockLanguages(typed), input.published);
    checkGrowth(input, (text, lang) => {
      const draft = draftOf([text], lang);
      datesOf(draft, blockLanguages(draft), "2019-06-12");
    });
    // How its accents are typed makes no difference to a text.
    const composed = datesOf(
      draftOf(
        input.paragraphs.map((text) => text.normalize("NFC")),
        input.lang,
      ),
      blockLanguages(typed),
      input.published,
    );
    if (JSON.stringify(found.map(([, words]) => words)) !== JSON.stringify(composed.map(([, words]) => words)))
      throw new Error(`${JSON.stringify(found)} is not ${JSON.stringify(composed)}`);
  },
});

/** EDTF and composed words of each date. */
function datesOf(draft: Draft, languages: BlockLanguages, published: string | null): [string | null, string][] {
  findDates(draft, languages, published);
  checkSpans(
    draft.dates.map(({ span }) => span),
    draft.raw.length,
    "dates",
  );
  return draft.dates.map(({ edtf, span, sentence }) => {
    if (sentence.start > span.start || sentence.end < span.end) throw new Error("a date outside its sentence");
    return [edtf, draft.raw.slice(span.start, span.end).normalize("NFC")];
  });
}
