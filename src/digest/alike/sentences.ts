import type { Article, Passage } from "../../articles/types.ts";
import { sentenceSegmenter } from "../../lib/segmenter.ts";
import type { Span } from "../../lib/span.ts";
import { wordCount } from "../../lib/text.ts";
import type { Features } from "./features.ts";

/** A sentence of an article's own words. */
export interface Sentence {
  articleId: string;
  /** Of the passage that holds it. */
  anchor: string;
  /** UTF-16 offsets in the passage's text. */
  start: number;
  end: number;
  text: string;
  lang: string;
}

/** A sentence as it is compared. */
export interface Unit extends Sentence {
  /** Its place among all, by day of publication, article and place in the article. */
  index: number;
  outlet: string;
  /** Day of publication, counted; null where nobody knows it to the day. */
  day: number | null;
  features: Features;
}

/** Sentences of fewer words say too little to be compared; longer ones say more than one thing. */
const LEAST_WORDS = 5;
const MOST_WORDS = 90;

/** Words that a full stop follows within a sentence, in the languages whose words are compared. */
const ABBREVIATED =
  /(?:^|[\s(["'«“‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|sgt|capt|adm|no|nos|vs|inc|corp|co|ltd|jan|feb|aug|sept?|oct|nov|dec|mm|mme|mlle|bzw|ca|nr|sr|sra|art|approx)\.\s*$/iu;

/**
 * The sentences of an article, in their order. Headings, questions, and sentences of few or very many words are left out: they
 * state nothing, or several things.
 */
export function sentencesOf(article: Article): Sentence[] {
  if (article.form !== "text") return [];
  const headings = new Set(article.blocks.filter(({ kind }) => kind === "h2" || kind === "h3").map(({ at }) => at));
  return article.passages.flatMap((passage) =>
    passage.at !== undefined && headings.has(passage.at) ? [] : sentencesIn(passage, article),
  );
}

function sentencesIn({ anchor, text }: Passage, { id, lang }: Article): Sentence[] {
  return spansIn(text, lang).flatMap(({ start, end }) => {
    const own = text.slice(start, end);
    const count = wordCount(own);
    const states = count >= LEAST_WORDS && count <= MOST_WORDS && !/[?？؟]["'”’»)\s]*$/u.test(own);
    return states ? { articleId: id, anchor, start, end, text: own, lang } : [];
  });
}

/** Spans of the sentences of a text, without the white space between them. */
function spansIn(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { segment, index } of sentenceSegmenter(lang).segment(text)) {
    const end = index + segment.length;
    if (end < text.length && ABBREVIATED.test(segment.slice(-12))) continue;
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    const last = start + part.trimEnd().length;
    if (last > start + lead) spans.push({ start: start + lead, end: last });
    start = end;
  }
  return spans;
}
