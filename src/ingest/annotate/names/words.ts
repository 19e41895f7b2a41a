import type { Span } from "../../../lib/span.ts";

/** A word with a capital, by its UTF-16 place in the text of a block. */
export interface Word extends Span {
  text: string;
}

const INITIALS = "(?:\\p{Lu}\\.[ \\u00a0]?){1,3}(?=[ \\u00a0]?\\p{Lu}\\p{Ll})|(?:\\p{Lu}\\.){2,}";
const PLAIN =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[-–][\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}]*|&\\p{Lu}[\\p{L}\\p{N}]*|['’]\\p{Lu}\\p{L}+|(?<=^[dDlL]|\\P{L}[dDlL])['’]\\p{Lu}\\p{L}+)*";
const MIXED = "[ie]\\p{Lu}[\\p{L}\\p{N}]+|(?:al|el)-\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)*";
const WORD = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_@#/.-])(?:${INITIALS}|${MIXED}|${PLAIN})`, "gu");

/** The words of a text that are written with a capital. A title's or an initial's full stop belongs to its word. */
export function capitalWords(text: string, titles: ReadonlySet<string>): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: found }) => {
    const word = found.trimEnd();
    const end = index + word.length;
    const stopped = text[end] === "." && titles.has(`${word}.`);
    return { text: stopped ? `${word}.` : word, start: index, end: end + (stopped ? 1 : 0) };
  });
}

/** Words that only a space parts. */
export function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (last && /^[ \u00a0\n]$/u.test(text.slice(last.end, word.start))) runs.at(-1)!.push(word);
    else runs.push([word]);
  }
  return runs;
}
