import { blockLanguages } from "../../../src/ingest/annotate/block-language.ts";
import { findDates } from "../../../src/ingest/annotate/dates/index.ts";
import { findFigures } from "../../../src/ingest/annotate/figures/index.ts";
import { foundIn } from "../generators/findings.ts";
import { checkGrowth, checkSpans, draftOf, marksOf } from "../oracles/findings.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "texts of every language to the finder of figures",
  weight: 4,
  inputs: foundIn,
  check(input) {
    figuresOf(input.paragraphs, input.lang, input.published);
    checkGrowth(input, (text, lang) => figuresOf([text], lang, "2019-06-12"));
  },
});

function figuresOf(paragraphs: readonly string[], lang: string, published: string | null): void {
  const draft = draftOf(paragraphs, lang);
  const languages = blockLanguages(draft);
  findFigures(draft, languages, findDates(draft, languages, published));
  // A date's number is no figure.
  const spans = [...marksOf(draft, "Figure"), ...draft.dates.map(({ span }) => span)];
  checkSpans(spans, draft.raw.length, "figures and dates");
  for (const { attributes } of draft.marks) {
    if (!/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(attributes["value"]!))
      throw new Error(`the value ${attributes["value"]}`);
    if (!attributes["unit"]) throw new Error("a figure without a unit");
  }
}
