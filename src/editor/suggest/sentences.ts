import type { Article } from "../../articles/index.ts";
import { sentences } from "../../ingest/annotate/sentences.ts";
import { CodePoints, formatAt, parseAt, textDigest, type Span } from "../../lib/span.ts";
import { words } from "../../lib/text.ts";
import { FeatureReader } from "./features.ts";
import type { Unit } from "./pairs.ts";

/** A sentence with its place in the raw file. */
export interface Sentence extends Unit {
  text: string;
  lang: string;
  at: string;
  sum: string;
}

/** Sentences of fewer words say too little to be compared. */
const LEAST_WORDS = 4;
/** Most sentences compared of one story; comparing takes time with their square. */
export const MOST = 6000;

/** The sentences of articles in their own words, each with its span. `rawOf` gives an article's decoded raw file. */
export function sentencesOf(
  articles: readonly Article[],
  rawOf: (article: Article) => string | undefined,
  glossary: readonly (readonly string[])[],
): Sentence[] {
  const reader = new FeatureReader(glossary);
  const found: Sentence[] = [];
  for (const article of articles) {
    const raw = rawOf(article);
    if (raw === undefined || article.form !== "text") continue;
    const points = new CodePoints(raw);
    const headings = new Set(article.blocks.filter(({ kind }) => kind === "h2" || kind === "h3").map(({ at }) => at));
    for (const { text, at } of article.passages) {
      const block = at === undefined ? null : parseAt(at);
      if (!block || at === undefined || headings.has(at)) continue;
      const place = aligner(text, raw, { start: points.toUtf16(block.start), end: points.toUtf16(block.end) });
      for (const { start, end } of sentences(text, article.lang)) {
        const sentence = text.slice(start, end);
        const span = place(start, end);
        if (!span || words(sentence).length < LEAST_WORDS || found.length >= MOST) continue;
        found.push({
          articleId: article.id,
          index: found.length,
          text: sentence,
          lang: article.lang,
          at: formatAt(points.span(span)),
          sum: textDigest(raw.slice(span.start, span.end)),
          features: reader.read(sentence, article.lang),
        });
      }
    }
  }
  return found;
}

/** Units of the raw file that may stand between two characters of the text: a tag, or what a repair took out. */
const LONGEST_GAP = 2000;

/**
 * Finds parts of a shown text in the part of the raw file it was made from: the two have the same characters in the same
 * order, but for white space, tags, character references, and repairs. Null where they cannot be aligned.
 */
function aligner(text: string, raw: string, block: Span): (start: number, end: number) => Span | null {
  const from = new Int32Array(text.length).fill(-1);
  const to = new Int32Array(text.length).fill(-1);
  let i = block.start;
  for (let j = 0; j < text.length && i < block.end; j++) {
    if (/\s/.test(text[j]!)) continue;
    const step = find(raw, i, block.end, text[j]!);
    if (!step) break;
    from[j] = step.start;
    to[j] = step.end;
    i = step.end;
  }
  return (start, end) => {
    let first = start;
    let last = end - 1;
    while (first < end && from[first] === -1) first++;
    while (last > first && to[last] === -1) last--;
    const whole = (at: number, edge: number) => text.slice(Math.min(at, edge), Math.max(at, edge)).trim() === "";
    if (first >= end || !whole(start, first) || !whole(last + 1, end)) return null;
    return { start: from[first]!, end: to[last]! };
  };
}

function find(raw: string, from: number, end: number, char: string): Span | null {
  for (let i = from; i < Math.min(end, from + LONGEST_GAP); i++) {
    if (raw[i] === char) return { start: i, end: i + 1 };
    if (raw[i] !== "<" && raw[i] !== "&") continue;
    const skipped = /^(?:<[^>]*>|&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{0,31});)/i.exec(
      raw.slice(i, i + LONGEST_GAP),
    )?.[0];
    if (skipped?.startsWith("&")) return { start: i, end: i + skipped.length };
    if (skipped) i += skipped.length - 1;
  }
  return null;
}
