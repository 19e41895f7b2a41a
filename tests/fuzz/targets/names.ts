import { blockLanguages } from "../../../src/ingest/annotate/block-language.ts";
import { findNames } from "../../../src/ingest/annotate/names/index.ts";
import { foundIn } from "../generators/findings.ts";
import { checkGrowth, checkSpans, draftOf } from "../oracles/findings.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "texts of every language to the finder of names",
  weight: 4,
  inputs: foundIn,
  check(input) {
    namesOf(input.paragraphs, input.lang);
    checkGrowth(input, (text, lang) => namesOf([text], lang));
  },
});

function namesOf(paragraphs: readonly string[], lang: string): void {
  const draft = draftOf(paragraphs, lang);
  const places = findNames(draft, blockLanguages(draft));
  draft.blocks.forEach(({ text }, block) => {
    const here = places.filter((place) => place.block === block);
    checkSpans(here, text.length, "names");
    for (const place of here)
      if (text.text.slice(place.start, place.end) !== place.text) throw new Error(`${place.text} stands elsewhere`);
  });
  for (const { spans, text } of draft.names) if (spans.length === 0) throw new Error(`${text} stands nowhere`);
}
