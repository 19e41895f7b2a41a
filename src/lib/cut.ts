/*
 * Words as the rights budget counts them: strictly, so that hyphens and dashes part words, and each character of a script
 * that is written without spaces is one.
 */
const UNSPACED = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{Script=${script}}`)
  .join("");
const LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`;
const WORD = new RegExp(`[${UNSPACED}]|${LETTERS}(?:['’]${LETTERS})*`, "gu");

/** Number of words of a text as the budget counts them. */
export function budgetWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** The text up to the end of its n-th word: all of it, punctuation included, where it has no more than n words. */
export function firstWords(text: string, n: number): string {
  let count = 0;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (count === n) return text.slice(0, end);
    count++;
    end = match.index + match[0].length;
  }
  return n <= 0 ? "" : text;
}
