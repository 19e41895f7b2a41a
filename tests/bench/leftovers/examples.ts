import { detectLanguage } from "../../../src/ingest/annotate/language.ts";
import { languageOf } from "../../../src/ingest/annotate/languages/index.ts";
import { featuresOf } from "../../../src/ingest/clean/leftovers/features.ts";
import { isBoilerplate } from "../../../src/ingest/clean/site-boilerplate.ts";
import type { Example } from "./learn.ts";
import type { ScrapedPage } from "./lines.ts";

/** A page's lines as examples, and whether the product judges such a text at all. */
export interface ExamplePage {
  examples: Example[];
  judged: boolean;
}

/** What is seen of a page's lines. */
export function examplesOf({ id, lines }: ScrapedPage): ExamplePage {
  const texts = lines.map(({ text }) => text);
  const lang = detectLanguage(texts.join("\n"));
  const features = featuresOf(texts, lang, isBoilerplate);
  return {
    examples: lines.map(({ kept }, i) => ({ page: id, features: features[i]!, leftOver: !kept })),
    judged: languageOf(lang) !== undefined,
  };
}
