import { fold } from "../../../lib/text.ts";
import type { Span } from "../../../lib/span.ts";

/** Words whose first letters an abbreviation in brackets right behind them repeats. UTF-16 offsets. */
export interface SpelledOut extends Span {
  abbreviation: string;
  words: readonly string[];
}

/** So far before a bracket the words are looked for that it shortens. */
const LOOK_BACK = 160;
/** Words that an abbreviation may leave out: "of", "pour", "für". */
const SHORT = /^\p{Ll}{1,4}$/u;

/** Finds "Words of a Name (WN)", and lower-case words that are shortened so. */
export function spelledOut(text: string): SpelledOut[] {
  const found: SpelledOut[] = [];
  for (const { index, 1: abbreviation } of text.matchAll(/ \((\p{Lu}[\p{Lu}\p{N}&]{1,7})\)/gu)) {
    const words = shortenedBy(text, index, abbreviation!);
    if (words) found.push({ ...words, abbreviation: abbreviation! });
  }
  return found;
}

function shortenedBy(text: string, end: number, abbreviation: string): (Span & { words: string[] }) | undefined {
  const from = Math.max(0, end - LOOK_BACK);
  const before = text.slice(from, end);
  const letters = [...fold(abbreviation)].filter((letter) => letter !== "&");
  const words: string[] = [];
  let next = end;
  for (const { index, 0: word } of [...before.matchAll(/[\p{L}\p{M}]+/gu)].reverse()) {
    const start = from + index;
    // Only a space, a hyphen, an ampersand or an elision may part the words of one name.
    if (!/^(?:| |-|['’]| & )$/u.test(text.slice(start + word.length, next))) return undefined;
    next = start;
    if (fold(word).startsWith(letters.at(-1)!)) {
      letters.pop();
      words.unshift(word);
      if (letters.length === 0) return words.length > 1 ? { start, end, words } : undefined;
    } else if (!SHORT.test(word)) return undefined;
  }
  return undefined;
}
