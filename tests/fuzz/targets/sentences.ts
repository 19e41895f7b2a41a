import { sentences } from "../../../src/ingest/annotate/sentences.ts";
import { foundIn } from "../generators/findings.ts";
import { checkGrowth, checkSpans } from "../oracles/findings.ts";
import { defineTarget } from "../target.ts";

export const target = defineTarget({
  feeds: "texts of every language to the splitter of sentences",
  weight: 4,
  inputs: foundIn,
  check(input) {
    const text = input.paragraphs.join("\n\n");
    const spans = sentences(text, input.lang);
    checkSpans(spans, text.length, "sentences");
    const held = spans.map(({ start, end }) => text.slice(start, end)).join("");
    if (held.replace(/\s/gu, "") !== text.replace(/\s/gu, "")) throw new Error("characters outside every sentence");
    checkGrowth(input, (long, lang) => void sentences(long, lang));
  },
});
