/*
 * When a word of a text answers a word of a query. Used by the client for highlighting, and to tell a real hit from a near
 * one: Pagefind answers an unknown word with the longest indexed word it begins with ("password" with "pass").
 */

/** A word of a text: as it stands, where it stands, and as it is compared. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Compared forms: the whole word run together, its parts, and the word without an elided article. */
  forms: string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’ʼ_‐‑-][\p{L}\p{N}\p{M}]+)*/gu;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|dall|all|un)['’ʼ](?=\p{L})/iu;

/** Accents off, lower case, only letters and digits: "92,4" and "92.4" are both "924". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}

/** A word without the article that elision has glued to it, or null: "l’IA" is "IA". French, Italian, Catalan. */
export function withoutElision(word: string): string | null {
  const bare = word.replace(ELIDED, "");
  return bare === word ? null : bare;
}

/** The words of a text in their order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const word = found[0];
    const forms = new Set([fold(word)]);
    const bare = withoutElision(word);
    if (bare !== null) forms.add(fold(bare));
    const parts = (bare ?? word).split(/[^\p{L}\p{N}\p{M}]+/u);
    if (parts.length > 1 && !/^\d/.test(word)) for (const part of parts) forms.add(fold(part));
    forms.delete("");
    tokens.push({ text: word, start: found.index, end: found.index + word.length, forms: [...forms] });
  }
  return tokens;
}

/** The words of a query, compared as one each; a hyphen or an apostrophe does not part a word. At most sixteen. */
export function queryWords(query: string): string[] {
  const words = query
    .split(/\s+/)
    .map((word) => fold(withoutElision(word.replace(/^[^\p{L}\p{N}]+/u, "")) ?? word))
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, 16);
}

const commonPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

/**
 * Whether a word of a text answers a word of a query, both folded: it begins with it, or both have one stem. Endings are
 * taken for inflection while three fifths of the query's word, and four letters, are common to both.
 */
export function answers(textWord: string, queryWord: string): boolean {
  if (textWord.startsWith(queryWord)) return true;
  if (/\d/.test(queryWord)) return false;
  const common = commonPrefix(textWord, queryWord);
  return common >= 4 && common >= queryWord.length * 0.6 && textWord.length - common <= 5;
}

/** Whether a token answers any of the query's words. */
export function tokenAnswers(token: Token, words: readonly string[]): boolean {
  return words.some((word) => token.forms.some((form) => answers(form, word)));
}

/** Whether a text holds an answer to the query's word. */
export function holds(text: string, queryWord: string): boolean {
  return tokenize(text).some((token) => tokenAnswers(token, [queryWord]));
}

/** Whether a text holds a word that begins with the query's, endings apart. */
export function begins(text: string, queryWord: string): boolean {
  return tokenize(text).some(({ forms }) => forms.some((form) => form.startsWith(queryWord)));
}
