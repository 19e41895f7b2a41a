import type { Span } from "../../../lib/span.ts";

/** A word with a capital, by its UTF-16 place in the text of a block. */
export interface Word extends Span {
  text: string;
  /** It is a whole name of several words, lower-case ones among them: of a list, or as its abbreviation in brackets spells it. */
  whole?: "listed" | "spelled-out";
}

const INITIALS = "(?:\\p{Lu}\\.[ \\u00a0]?){1,3}(?=[ \\u00a0]?\\p{Lu}\\p{Ll})|(?:\\p{Lu}\\.){2,}";
const PLAIN =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[-–][\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}]*|-[dl]['’]\\p{Lu}\\p{L}+|(?:-(?!(?:to|and|or|und|y|e|bis)-)\\p{Ll}{1,5}){1,2}-\\p{Lu}[\\p{L}\\p{M}]+|&\\p{Lu}[\\p{L}\\p{N}]*|['’]\\p{Lu}\\p{L}+|(?<=^[dDlL]|\\P{L}[dDlL])['’]\\p{Lu}\\p{L}+)*";
const MIXED = "[ie]\\p{Lu}[\\p{L}\\p{N}]+|(?:al|el)-\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)*";
const WORD = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_@#/.-])(?:${INITIALS}|${MIXED}|${PLAIN})`, "gu");

/** The last syllable of a given name behind a hyphen: "Lin Mei-wen". */
const SYLLABLE = /^-((?:[b-df-hj-np-tv-z]{1,2}h?)?[aeiou]{1,3}(?:ng|[nklmrpt])?)(?![\p{L}\p{N}-])/u;

/**
 * The words of a text that are written with a capital. A title's or an initial's full stop belongs to its word.
 *
 * @param stopped Words that a full stop may belong to, with it.
 * @param compounds Words behind a hyphen that are no syllable of a name.
 */
export function capitalWords(text: string, stopped: ReadonlySet<string>, compounds: ReadonlySet<string>): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: found }) => {
    const word = found.trimEnd();
    const end = index + word.length;
    if (text[end] === "." && stopped.has(`${word}.`)) return { text: `${word}.`, start: index, end: end + 1 };
    const syllable = text[end] === "-" && compounds.size > 0 ? SYLLABLE.exec(text.slice(end, end + 8))?.[1] : undefined;
    const isGiven =
      syllable !== undefined &&
      !compounds.has(syllable) &&
      /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, index - 12), index));
    const whole = isGiven ? `${word}-${syllable}` : word;
    return { text: whole, start: index, end: index + whole.length };
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
