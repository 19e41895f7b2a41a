/*
 * When a word of a text answers a word of a query. Used by the client for highlighting, and to tell a real hit from a near
 * one: Pagefind answers an unknown word with the longest indexed word it begins with ("password" with "pass").
 */

import { remember } from "../../lib/remember.ts";
import { fold, isUnspaced } from "../fold.ts";

/** A word of a text: as it stands, where it stands, and as it is compared. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** Compared forms: the whole word run together, its parts, and the word without an elided article. */
  forms: readonly string[];
}

/** What may stand inside a word: signs, in Hebrew the mark of an abbreviation or a quotation mark in its place, and what is not seen, which may come twice. */
const WORD =
  /[\p{L}\p{N}\p{M}]+(?:(?:[.,'’ʼ_&‐‑׳״-]|(?<=\p{Script=Hebrew})["”](?=\p{Script=Hebrew})|[\u00ad\u200b-\u200d\u2060]+)[\p{L}\p{N}\p{M}]+)*/gu;
/** Where a word is written of several: between a small letter and a capital. */
const JOINED = /(?<=\p{Ll})(?=\p{Lu})/u;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|dall|all|un)['’ʼ](?=\p{L})/iu;

/** The article that Arabic writes as one with its word, and the particles before it; of what is left three letters stand. */
const ARABIC_ARTICLE = /^(?:[وف]\p{M}*)?(?:(?:[بك]\p{M}*)?ا\p{M}*ل|ل\p{M}*ل)\p{M}*(?=\p{L}\p{M}*\p{L}\p{M}*\p{L})/u;

/**
 * A word without the article that is written as one with it, or null: "l’IA" is "IA", "الميناء" is "ميناء". French, Italian,
 * Catalan, Arabic.
 */
export const withoutElision = remember((word: string): string | null => {
  const bare = word.replace(ELIDED, "").replace(ARABIC_ARTICLE, "");
  return bare === word ? null : bare;
});

/** The words of a text in their order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(WORD)) {
    const word = found[0];
    const forms = spacedForms(word);
    if (forms === null) tokens.push(...segmentsOf(word, found.index));
    else tokens.push({ text: word, start: found.index, end: found.index + word.length, forms });
  }
  return tokens;
}

/** The compared forms of a word; null in a script that does not part words. */
const spacedForms = remember((word): readonly string[] | null => {
  if (isUnspaced(word)) return null;
  const forms = new Set([fold(word)]);
  const bare = withoutElision(word);
  if (bare !== null) forms.add(fold(bare));
  if (!/^\d/.test(word)) for (const part of partsOf(bare ?? word)) forms.add(fold(part));
  forms.delete("");
  return [...forms];
});

/** Parts of a word by its signs, and by capitals inside it. What is not seen parts nothing but the scripts that write it so. */
function partsOf(word: string): string[] {
  const parts = word.split(/[^\p{L}\p{N}\p{M}\u00ad\u2060]+/u);
  return [...parts, ...parts.flatMap((part) => part.split(JOINED))];
}

/** The words of a text, folded, articles that are written as one with them off, each between spaces. */
export function foldedWords(text: string): string {
  return ` ${tokenize(text)
    .map((token) => fold(withoutElision(token.text) ?? token.text))
    .join(" ")} `;
}

/** Made at first need: a browser without one takes sign by sign. */
let segmenter: Intl.Segmenter | null | undefined;

/** The words of a run in a script that does not part them, as the platform's dictionary has them. */
function segmentsOf(run: string, start: number): Token[] {
  segmenter ??= "Segmenter" in Intl ? new Intl.Segmenter("und", { granularity: "word" }) : null;
  let at = start;
  const pieces = segmenter ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [...run];
  return pieces.map((text) => {
    const token = { text, start: at, end: at + text.length, forms: [fold(text)].filter((form) => form !== "") };
    at = token.end;
    return token;
  });
}

/** The words of a query, compared as one each; a hyphen or an apostrophe does not part a word. At most sixteen. */
export function queryWords(query: string): string[] {
  const words = query
    .split(/\s+/)
    .map((word) => fold(withoutElision(word.replace(/^[^\p{L}\p{N}]+/u, "")) ?? word))
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, 16);
}

/** A sign alone says little beside whole words: of "新码头" it is "码头". */
function tellingSegments(word: string): string[] {
  const segments = segmentsOf(word, 0).flatMap(({ forms }) => forms);
  const long = segments.filter((segment) => [...segment].length > 1);
  return long.length > 0 ? long : segments;
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

/**
 * For each word of a text the place of the first of a query's words that it answers, else -1. In scripts without spaces a
 * word is found wherever its signs stand together, since dictionaries part a query and a text in different ways; where they
 * stand together nowhere, each of its own words.
 */
export function answeredBy(tokens: readonly Token[], words: readonly string[]): number[] {
  const found = tokens.map(({ forms }) => words.findIndex((word) => forms.some((form) => answers(form, word))));
  for (const [place, word] of words.entries()) {
    if (!isUnspaced(word)) continue;
    const whole = inRuns(tokens, word);
    const places = whole.length > 0 ? whole : tellingSegments(word).flatMap((each) => inRuns(tokens, each));
    for (const token of places) if (found[token] === -1) found[token] = place;
  }
  return found;
}

/** Places of the tokens that a word lies over, in runs of tokens that nothing parts. */
function inRuns(tokens: readonly Token[], word: string): number[] {
  const places = new Set<number>();
  for (let first = 0; first < tokens.length;) {
    let last = first;
    while (tokens[last + 1]?.start === tokens[last]!.end) last++;
    const forms = tokens.slice(first, last + 1).map((token) => token.forms[0] ?? "");
    const run = forms.join("");
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + word.length)) {
      let from = 0;
      for (const [i, form] of forms.entries()) {
        if (from < at + word.length && from + form.length > at) places.add(first + i);
        from += form.length;
      }
    }
    first = last + 1;
  }
  return [...places];
}

/** Whether a text holds an answer to the query's word. */
export function holds(text: string, queryWord: string): boolean {
  const tokens = tokenize(text);
  if (!isUnspaced(queryWord)) return answeredBy(tokens, [queryWord]).includes(0);
  const within = (word: string): boolean => inRuns(tokens, word).length > 0;
  return within(queryWord) || tellingSegments(queryWord).every(within);
}

/** Whether a text holds a word that begins with the query's, endings apart. */
export function begins(text: string, queryWord: string): boolean {
  return tokenize(text).some(({ forms }) => forms.some((form) => form.startsWith(queryWord)));
}
