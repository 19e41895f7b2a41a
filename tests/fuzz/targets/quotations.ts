import { blockLanguages } from "../../../src/ingest/annotate/block-language.ts";
import { findNames } from "../../../src/ingest/annotate/names/index.ts";
import { findQuotations } from "../../../src/ingest/annotate/quotations/index.ts";
import { wordCount } from "../../../src/lib/text.ts";
import { foundIn } from "../generators/findings.ts";
import { checkGrowth, checkSpans, draftOf, marksOf } from "../oracles/findings.ts";
import { defineTarget } from "../target.ts";

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export const target = defineTarget({
  feeds: "texts of every language to the finder of quotations",
  weight: 4,
  inputs: foundIn,
  check(input) {
    quotationsOf(input.paragraphs, input.lang);
    checkGrowth(input, (text, lang) => quotationsOf([text], lang));
  },
});

function quotationsOf(paragraphs: readonly string[], lang: string): void {
  const draft = draftOf(paragraphs, lang);
  const languages = blockLanguages(draft);
  const names = findNames(draft, languages);
  findQuotations(draft, languages, names);
  checkSpans(marksOf(draft, "Quote"), draft.raw.length, "quotations");
  for (const { block, start, end, attributes } of draft.marks) {
    const words = draft.blocks[block]!.text.text.slice(start, end);
    const { speaker } = attributes;
    // A word or two in marks are a term, unless somebody says them; how many there are nobody sees where no space parts them.
    if (speaker === undefined && wordCount(words) < 3 && !UNSPACED.test(words))
      throw new Error(`${words} is no speech`);
    if (speaker !== undefined && !names.some(({ name }) => name === speaker)) throw new Error(`${speaker} is no name`);
  }
}
