import type { IndexWord } from "./index-words.ts";

/** What of an index the rank of its pages depends on. */
export interface RankedIndex {
  /** Words of each page. */
  lengths: readonly number[];
  /** For each field, by its number, how much a word in it counts. */
  weights: readonly number[];
}

/** Pagefind's own figures, which nothing here changes: saturation, length of the page, similarity, accents. */
const K1 = 1.4;
const B = 0.75;
const SIMILARITY = 1;
const ACCENTS = 0.8;
/** What a place of ordinary weight counts. */
const ORDINARY = 24;

/**
 * The pages that hold a word which begins with the term, with their scores: what Pagefind 1.5 reckons for a term of one word
 * (pagefind_web, search.rs), without its going through all places once for each page, which takes seconds where many words
 * begin so.
 *
 * @param words Those that begin with the term, in their order.
 * @param term As the index has it, that is its stem.
 * @param asked As the reader wrote it, accents and all.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009
 */
export function rank(
  words: readonly IndexWord[],
  term: string,
  asked: string,
  index: RankedIndex,
): Map<number, number> {
  const pages = new Map<number, Page>();
  const size = bytesIn(term);
  for (const { word, form, postings } of words) {
    const length = lengthBonus(Math.min(255, Math.abs(bytesIn(word) - size) + 1));
    const accents = form.startsWith(asked) || asked.startsWith(form) ? 1 + ACCENTS : 1;
    for (const { page, places, fields } of postings) {
      let own = pages.get(page);
      if (!own) pages.set(page, (own = { taken: new Set(), words: new Map(), fields: new Map() }));
      for (const field of fields) own.fields.set(field, (own.fields.get(field) ?? new Set()).add(word));
      // Of a word that a page spells in several ways the first one's accents count.
      let counted = own.words.get(word);
      if (!counted) own.words.set(word, (counted = { sum: 0, length, accents }));
      // Of words at one place, the parts of another, the first counts.
      for (const { at, weight } of places) {
        if (own.taken.has(at)) continue;
        own.taken.add(at);
        counted.sum += weight;
      }
    }
  }
  const { lengths, weights } = index;
  const average = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
  const rarity = Math.log((lengths.length - pages.size + 0.5) / (pages.size + 0.5) + 1);
  const scores = new Map<number, number>();
  for (const [page, own] of pages) {
    const size = K1 * (1 - B + (B * (lengths[page] ?? 0)) / average);
    let score = 0;
    for (const { sum, length, accents } of own.words.values()) {
      const often = (sum / ORDINARY) * length;
      score += often === 0 ? 0 : ((rarity * (K1 + 1) * often) / (size + often)) * accents;
    }
    for (const [field, held] of own.fields) score += (weights[field] ?? 1) * rarity * held.size ** 3;
    scores.set(page, score);
  }
  return scores;
}

interface Page {
  /** Places in the text that have been counted. */
  taken: Set<number>;
  words: Map<string, { sum: number; length: number; accents: number }>;
  /** For each field the words that it holds: Pagefind takes several for a better answer to the one that is asked. */
  fields: Map<number, Set<string>>;
}

/** What a word counts that is longer than the term by so much, less one: a bell of two letters' width. */
function lengthBonus(difference: number): number {
  const near = Math.exp((-0.5 * difference ** 2) / 4);
  return Math.exp(near * SIMILARITY) / Math.exp(SIMILARITY);
}

const UTF8 = new TextEncoder();
const bytesIn = (text: string): number => UTF8.encode(text).length;
