import { wordCount } from "../../lib/text.ts";
import type { Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import { readDate } from "./calendar.ts";
import { dateRules } from "./date-rules.ts";
import { languageOf } from "./languages/index.ts";
import { overlaps } from "./phrases.ts";
import { sentenceAt, sentences } from "./sentences.ts";

const MOST_WORDS = 8;

/** Places of dates in a block, for the steps that must not take a date's number for something else. */
export type DatePlaces = Map<number, { start: number; end: number }[]>;

/** Finds dated passages. Relative ones are resolved where the article's own date is known, and left open elsewhere. */
export function findDates(draft: Draft, published: string | null): DatePlaces {
  const rules = dateRules(languageOf(draft.lang));
  const own = published ? readDate(published) : null;
  const places: DatePlaces = new Map();
  draft.blocks.forEach((block, index) => {
    if (block.kind === "title" || block.kind === "pre") return;
    const text = block.text.text;
    const taken: { start: number; end: number }[] = [];
    const parts = sentences(text, draft.lang);
    for (const { pattern, read } of rules) {
      for (const found of text.matchAll(pattern)) {
        const place = { start: found.index, end: found.index + found[0].length };
        if (draft.dates.length >= LIMITS.findings || taken.some((other) => overlaps(other, place))) continue;
        const meaning = read(found, own, text);
        if (!meaning || wordCount(found[0]) > MOST_WORDS) continue;
        taken.push(place);
        const sentence = sentenceAt(parts, place.start);
        draft.dates.push({
          span: block.text.span(place.start, place.end),
          sentence: block.text.span(sentence.start, sentence.end),
          words: found[0],
          ...meaning,
        });
      }
    }
    places.set(index, taken);
  });
  draft.dates.sort((a, b) => a.span.start - b.span.start);
  return places;
}
