import { CodePoints, codePointLength, formatAt, parseAt, textDigest } from "../lib/span.ts";
import type { SpanPromise } from "./types.ts";
import { splitWords } from "./words-fit.ts";

/** A place that resembles the one a span was made for. */
export interface Nearest {
  at: string;
  /** same: the very text stands there; words: only its first and last words do. */
  how: "same" | "words";
  sum: string;
}

/** Windows that may be hashed for one file. */
const HASHES = 1_500_000;
/** Places named for one span. */
const NAMED = 3;

/**
 * Looks for the places in a changed file that a span may have been made for: first the very text, by sliding a window of the
 * span's length over the file and comparing sums; then, where the article tells the passage's words, places that begin and
 * end with them. It proposes; nothing is attached.
 */
export class NearestFinder {
  readonly #points: CodePoints;
  #left: number;

  constructor(points: CodePoints, hashes = HASHES) {
    this.#points = points;
    this.#left = hashes;
  }

  find(promise: Pick<SpanPromise, "at" | "sum" | "words" | "shown">): Nearest[] {
    const span = parseAt(promise.at);
    if (!span) return [];
    const length = span.end - span.start;
    const same = promise.sum === undefined ? [] : this.#sameText(length, span.start, promise.sum);
    if (same.length > 0) return same;
    const words = promise.words ?? promise.shown;
    return words === undefined ? [] : this.#sameWords(words, span.start, length);
  }

  /** Windows whose sum is the one that is looked for, nearest to the old place first. */
  #sameText(length: number, old: number, sum: string): Nearest[] {
    const last = this.#points.length - length;
    const windows = last + 1;
    if (last < 0 || windows > this.#left) return [];
    this.#left -= windows;
    const starts: number[] = [];
    for (let start = 0; start <= last; start++) {
      if (textDigest(this.#slice(start, start + length)) === sum) starts.push(start);
    }
    return nearestFirst(starts, old).map((start) => ({
      at: formatAt({ start, end: start + length }),
      how: "same",
      sum,
    }));
  }

  /** Places that begin and end with the words; the end is the one that comes closest to the old length. */
  #sameWords(words: string, old: number, length: number): Nearest[] {
    const { first, last } = splitWords(words);
    const begins = this.#placesOf(first);
    const ends = last === null ? null : this.#placesOf(last).map((start) => start + codePointLength(last));
    const places: { start: number; end: number }[] = [];
    for (const start of begins) {
      const end =
        ends === null
          ? start + codePointLength(first)
          : ends
              .filter((each) => each > start)
              .sort((a, b) => Math.abs(a - start - length) - Math.abs(b - start - length))[0];
      if (end !== undefined && end - start <= length * 4 + 200) places.push({ start, end });
    }
    return nearestFirst(
      places.map(({ start }) => start),
      old,
    ).map((start) => {
      const end = places.find((place) => place.start === start)?.end ?? start + 1;
      return { at: formatAt({ start, end }), how: "words", sum: textDigest(this.#slice(start, end)) };
    });
  }

  /** Code-point offsets at which a text stands, white space as it is. */
  #placesOf(text: string): number[] {
    const places: number[] = [];
    if (text === "") return places;
    for (
      let i = this.#points.text.indexOf(text);
      i >= 0 && places.length < 1000;
      i = this.#points.text.indexOf(text, i + 1)
    ) {
      places.push(this.#points.fromUtf16(i));
    }
    return places;
  }

  #slice(start: number, end: number): string {
    return this.#points.text.slice(this.#points.toUtf16(start), this.#points.toUtf16(end));
  }
}

function nearestFirst(starts: readonly number[], old: number): number[] {
  return [...starts].sort((a, b) => Math.abs(a - old) - Math.abs(b - old) || a - b).slice(0, NAMED);
}
