import { sentences } from "../../ingest/annotate/sentences.ts";
import type { Span } from "../../lib/span.ts";
import { collapse, words } from "../../lib/text.ts";
import { findFolded, foldWithPlaces } from "./folded.ts";
import { readableText, type RawFile } from "./raw-text.ts";
import type { Passage, Place } from "./types.ts";

export type FoundPassage = ({ status: "found" } & Span) | { status: "ambiguous" | "not-found"; at: Span[] };

/** Places that are named. */
const NAMED = 10;
/** Units between the first and the last words of a passage that is given by them. */
const LONGEST = 4000;

/**
 * Finds a passage in a text. Words are found as they are, else as first and last words with an ellipsis between; accents, case,
 * spaces, quotation marks and dashes do not count. Where they are not there, the nearest sentences are given.
 */
export function findPassage(text: string, passage: Passage, lang: string): FoundPassage {
  if ("start" in passage) {
    const { start, end } = passage;
    const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length && start < end;
    return fits && text.slice(start, end).trim() !== ""
      ? { status: "found", start, end }
      : { status: "not-found", at: [] };
  }
  const at = placesOf(text, passage.words.slice(0, LONGEST));
  if (at.length === 0) return { status: "not-found", at: nearestSentences(text, passage.words, lang) };
  const chosen = passage.place === undefined ? (at.length === 1 ? at[0] : undefined) : at[passage.place - 1];
  return chosen ? { status: "found", ...chosen } : { status: "ambiguous", at: at.slice(0, NAMED) };
}

function placesOf(text: string, given: string): Span[] {
  const hay = foldWithPlaces(text);
  const whole = findFolded(hay, given);
  if (whole.length > 0) return whole;
  const parts = given.split(/\s*(?:…|\.\.\.)\s*/).filter((part) => part.trim() !== "");
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length !== 2 || first === undefined || last === undefined) return [];
  const ends = findFolded(hay, last);
  return findFolded(hay, first).flatMap(({ start, end }) => {
    const close = ends.find((each) => each.start >= end && each.end - start <= LONGEST);
    return close ? [{ start, end: close.end }] : [];
  });
}

/** The sentences that share most words, if they share at least half of them. */
function nearestSentences(text: string, given: string, lang: string): Span[] {
  const wanted = new Set(words(foldWithPlaces(given).text));
  if (wanted.size === 0) return [];
  const scored: (Span & { score: number })[] = [];
  let offset = 0;
  for (const block of text.split("\n")) {
    for (const { start, end } of sentences(block, lang)) {
      const own = new Set(words(foldWithPlaces(block.slice(start, end)).text));
      const score = [...wanted].filter((word) => own.has(word)).length / wanted.size;
      if (score >= 0.5) scored.push({ start: offset + start, end: offset + end, score });
    }
    offset += block.length + 1;
  }
  return scored
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end }));
}

/** A place with some words around it, for a person. */
export function placeAt(text: string, { start, end }: Span, line: number): Place {
  const near = 40;
  return {
    start,
    end,
    line,
    before: collapse(text.slice(Math.max(0, start - near), start)),
    text: collapse(text.slice(start, end)),
    after: collapse(text.slice(end, end + near)),
  };
}

/** A raw file's text in which words are found, and the way back to the file. */
export function searchable(raw: RawFile): { text: string; toRaw(part: Span): Span } {
  const { text, from, to } = readableText(raw);
  return { text, toRaw: ({ start, end }) => ({ start: from[start]!, end: to[end - 1]! }) };
}
