import { answeredBy, tokenize } from "./match.ts";

/** A piece of a text; hits are to be marked. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** How well a text answers a query's words: by how many of them, and then how often. */
export function answered(text: string, words: readonly string[]): number {
  const hits = answeredBy(tokenize(text), words).filter((word) => word >= 0);
  return new Set(hits).size * 100 + Math.min(hits.length, 99);
}

/** Cuts a text into hits and what lies between. The pieces joined are the text, accents and all. */
export function highlight(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const tokens = tokenize(text);
  const found = answeredBy(tokens, words);
  for (const [i, token] of tokens.entries()) {
    if (found[i]! < 0) continue;
    if (token.start > done) pieces.push({ text: text.slice(done, token.start), hit: false });
    pieces.push({ text: token.text, hit: true });
    done = token.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/**
 * The part of a text that answers most of a query's words, whole words, parted from the rest by an ellipsis.
 *
 * @param length Number of words in the excerpt.
 */
export function excerpt(text: string, words: readonly string[], length = 28): Piece[] {
  const tokens = tokenize(text);
  if (tokens.length === 0) return [];
  const answered = answeredBy(tokens, words);
  let best = { start: 0, score: -1 };
  for (const [at, word] of answered.entries()) {
    if (word < 0) continue;
    const start = Math.max(0, Math.min(at - 5, tokens.length - length));
    const inside = answered.slice(start, start + length).filter((each) => each >= 0);
    const score = new Set(inside).size * 100 + inside.length;
    if (score > best.score) best = { start, score };
  }
  const last = Math.min(tokens.length, best.start + length) - 1;
  const from = best.start === 0 ? 0 : (tokens[best.start]?.start ?? 0);
  const to = last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length);
  const pieces = highlight(text.slice(from, to), words);
  if (from > 0) pieces.unshift({ text: "… ", hit: false });
  if (to < text.length) pieces.push({ text: " …", hit: false });
  return pieces;
}

/** Phrases that are asked for at most, and words of context that tell a phrase from others like it on the page. */
const MAX_PHRASES = 3;
const CONTEXT = 2;

const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, "%2D");

/** The last words of a text, and the first, as they stand: what parts them from the hit belongs to them. */
const WORDS_BEFORE = new RegExp(`(?:\\S+\\s+){0,${CONTEXT - 1}}\\S+\\s*$`);
const WORDS_AFTER = new RegExp(`^\\s*\\S+(?:\\s+\\S+){0,${CONTEXT - 1}}`);

/**
 * French signs that a narrow no-break space ties to a word: to Unicode's rule WB13a the two are one, and a browser marks
 * whole words alone.
 *
 * @see https://www.unicode.org/reports/tr29/#WB13a
 */
const OPENING = /[«‹]\s$/u;
const CLOSING = /^\s[;!?»›]+/u;

/** A text without the signs, and the signs. */
function split(piece: Piece | undefined, signs: RegExp): [text: string, signs: string] {
  const text = piece?.text ?? "";
  const found = signs.exec(text)?.[0] ?? "";
  return [text.replace(signs, ""), found];
}

const context = (text: string, words: RegExp): string =>
  /[\p{L}\p{N}]/u.test(text) ? (words.exec(text)?.[0] ?? "").trim() : "";

/**
 * A text fragment that makes the browser mark the hits on the page a link leads to, or "" where there is none. Hits that
 * follow one another are one phrase. Each is asked for with the words before it and with those after it: alone it would be
 * found in the page's head first, and on a page one of the two may be another's, or parted by a space of another width.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(pieces: readonly Piece[]): string {
  const directives = new Set<string>();
  let phrases = 0;
  for (let at = 0; at < pieces.length && phrases < MAX_PHRASES; at++) {
    if (!pieces[at]?.hit) continue;
    const first = at;
    while (pieces[at + 2]?.hit && pieces[at + 1]?.text === " ") at += 2;
    const [told, opening] = split(pieces[first - 1], OPENING);
    const [toTell, closing] = split(pieces[at + 1], CLOSING);
    const hits = pieces.slice(first, at + 1).map((piece) => piece.text);
    const phrase = encode([opening, ...hits, closing].join(""));
    const before = context(told, WORDS_BEFORE);
    const after = context(toTell, WORDS_AFTER);
    if (before !== "") directives.add(`text=${encode(before)}-,${phrase}`);
    if (after !== "") directives.add(`text=${phrase},-${encode(after)}`);
    if (before === "" && after === "") directives.add(`text=${phrase}`);
    phrases++;
  }
  return directives.size === 0 ? "" : `#:~:${[...directives].join("&")}`;
}
