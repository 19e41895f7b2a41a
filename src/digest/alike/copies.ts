import type { Article } from "../../articles/types.ts";
import { append, compareBy, compareText } from "../../lib/compare.ts";
import { isDay } from "../../lib/edtf.ts";
import { withoutQuoted } from "../../lib/quoted.ts";
import { fold } from "../../lib/text.ts";
import { outletsOf } from "./outlets.ts";

/** Two articles of different outlets of which one repeats the other, or both a third, nearly word for word. */
export interface Copy {
  /** The one that was published first, where both days are known and differ. */
  earlier: string;
  later: string;
  /** Whether the days say which is which. */
  ordered: boolean;
  /** How much of the shorter one's wording the other has, from 0 to 1, as estimated from a part of it. */
  share: number;
  /** The longest stretch of words that both have, as the later one has it. */
  run: string;
}

/*
 * Likeness by shingles, of which those are kept whose hash a number divides: Andrei Broder, On the resemblance and containment of
 * documents (1997). What stands in quotation marks is left out: two outlets that quote one speech need not know of each other.
 */

/** Words of a shingle. */
const WIDTH = 8;
/** One in so many shingles is kept. */
const KEPT = 4;
/** Articles that share a shingle; of more, it is a formula. */
const MOST_HOLDERS = 40;
/** Share of the shorter one's shingles from which it counts as a copy, and shingles kept that have to be shared. */
const LEAST_SHARE = 0.2;
const LEAST_SHARED = 4;
/** Words that have to stand in one stretch. */
const LEAST_RUN = 16;
/** Words of an article that are looked at. */
const MOST_WORDS = 4000;

/** The copies among articles, the surest first; of each later article one, the earliest that it may rest on. */
export function findCopies(articles: readonly Article[]): Copy[] {
  const outlets = outletsOf(articles);
  const inOrder = articles.toSorted(
    compareBy<Article>(
      (a, b) => compareText(a.published ?? "9999", b.published ?? "9999"),
      (a, b) => compareText(a.id, b.id),
    ),
  );
  const texts = inOrder.map(tokensOf);
  const kept = texts.map(({ folded }) => shinglesOf(folded));
  const holders = new Map<number, number[]>();
  kept.forEach((shingles, i) => shingles.forEach((shingle) => append(holders, shingle, i)));
  const copies = inOrder.flatMap((later, i): Copy[] => {
    const shared = new Map<number, number>();
    for (const shingle of kept[i]!) {
      const all = holders.get(shingle)!;
      if (all.length > MOST_HOLDERS) continue;
      for (const other of all) if (other < i) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const other of [...shared.keys()].sort((a, b) => a - b)) {
      const count = shared.get(other)!;
      const share = count / Math.min(kept[i]!.size, kept[other]!.size);
      const earlier = inOrder[other]!;
      if (count < LEAST_SHARED || share < LEAST_SHARE || outlets.get(later.id) === outlets.get(earlier.id)) continue;
      const run = longestRun(texts[other]!.folded, texts[i]!);
      if (run === null) continue;
      const ordered = isDay(earlier.published) && isDay(later.published) && earlier.published !== later.published;
      return [{ earlier: earlier.id, later: later.id, ordered, share, run }];
    }
    return [];
  });
  return copies.sort(
    compareBy(
      (a, b) => Number(b.ordered) - Number(a.ordered),
      (a, b) => b.share - a.share,
      (a, b) => compareText(a.later, b.later),
    ),
  );
}

interface Tokens {
  /** As written. */
  words: string[];
  folded: string[];
}

function tokensOf({ passages }: Article): Tokens {
  const words = passages
    .map(({ text }) => withoutQuoted(text))
    .join(" ")
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
  return { words, folded: words.map(fold) };
}

/** FNV-1a over the words of each stretch, kept where it can be divided. */
function shinglesOf(folded: readonly string[]): Set<number> {
  const kept = new Set<number>();
  for (let at = 0; at + WIDTH <= folded.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + WIDTH; i++) {
      const word = folded[i]!;
      for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    // The low bits of this hash are its weakest.
    if (((hash ^ (hash >>> 15)) >>> 0) % KEPT === 0) kept.add(hash);
  }
  return kept;
}

/** The longest stretch of words in both, by the table of the longest common substring, one row at a time; null if it is short. */
function longestRun(one: readonly string[], { words, folded }: Tokens): string | null {
  let row = new Uint16Array(folded.length + 1);
  let [length, end] = [0, 0];
  for (const word of one) {
    const next = new Uint16Array(folded.length + 1);
    for (let i = 0; i < folded.length; i++) {
      if (folded[i] !== word) continue;
      next[i + 1] = row[i]! + 1;
      if (next[i + 1]! > length) [length, end] = [next[i + 1]!, i + 1];
    }
    row = next;
  }
  return length < LEAST_RUN ? null : words.slice(end - length, end).join(" ");
}
