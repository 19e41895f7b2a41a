/** Milliseconds without a keystroke before a search, by the letters of the word that is being typed. */
const AFTER_ONE = 500;
const AFTER_TWO = 350;
const AFTER_MORE = 100;

/** Scripts in which a word of one letter or two is mostly the beginning of another. */
const BEGUN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Nd}]\p{M}*(?:[\p{L}\p{Nd}]\p{M}*)?$/u;

/**
 * How long a search waits for the next letter. So many words begin with one or two letters that they cost most of the parts
 * of a large index, and more processor than any longer beginning; whoever types on has no use for what they find.
 *
 * @returns Milliseconds.
 */
export function typingPause(text: string): number {
  const word = /\S*$/.exec(text.normalize("NFC"))?.[0] ?? "";
  if (!BEGUN.test(word)) return AFTER_MORE;
  return [...word.replace(/\p{M}/gu, "")].length === 1 ? AFTER_ONE : AFTER_TWO;
}
