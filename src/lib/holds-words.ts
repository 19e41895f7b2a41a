/** Scripts that are written without spaces: a word may begin and end at any of their characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const PART_OF_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether words stand in a text as they are written, and not as a part of other words: "Ann" is not in "Annual". */
export function holdsWords(text: string, words: string): boolean {
  if (words === "") return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (isEdge(before(text, at), after(words, 0)) && isEdge(after(text, end), before(words, words.length))) return true;
  }
  return false;
}

const isEdge = (outside: string, inside: string): boolean =>
  !PART_OF_WORD.test(outside) || !PART_OF_WORD.test(inside) || UNSPACED.test(outside) || UNSPACED.test(inside);

/** The character that ends at a place, whole where it is two code units. */
function before(text: string, at: number): string {
  const last = text.charCodeAt(at - 1);
  return last >= 0xdc00 && last <= 0xdfff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);
}

const after = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);
