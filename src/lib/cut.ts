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

/** About n words of a text that hold a part of it, as near to the middle as they can; "…" stands for what is left out. */
export function wordsAround(text: string, part: string, n: number): string {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  if (words.length <= n) return text;
  const at = Math.max(0, text.indexOf(part));
  const first = words.filter(({ end }) => end <= at).length;
  const from = Math.max(0, Math.min(first - ((n - budgetWords(part)) >> 1), words.length - n));
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const last = words[from + n - 1]?.end ?? text.length;
  const end = from + n >= words.length ? text.length : Math.max(last, at + part.length);
  return `${start > 0 ? "… " : ""}${text.slice(Math.min(start, at), end)}${end < text.length ? " …" : ""}`;
}
