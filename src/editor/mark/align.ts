import type { Span } from "../../lib/span.ts";
import type { Characters } from "./raw-text.ts";

/** Occurrences that are looked at of one passage. */
const MOST = 2000;
/** Characters on either side by which one of several occurrences is told from the others. */
const AROUND = 400;

/**
 * Finds in one text the place of a part of another one that was made from it. Where both are alike as a whole, places answer each
 * other; otherwise the part has to stand there letter by letter, and where it does more than once, one of the places has to
 * have more of the part's neighbours around it than every other.
 *
 * @param from Index of the part's first character in `shown`, and the index after its last.
 * @returns indices in `made`, or why there is none.
 */
export function alignPart(shown: Characters, from: Span, made: Characters): Span | "absent" | "ambiguous" {
  if (from.start >= from.end) return "absent";
  if (shown.text === made.text) return from;
  const part = shown.text.slice(from.start, from.end);
  const places: number[] = [];
  for (let i = made.text.indexOf(part); i >= 0; i = made.text.indexOf(part, i + 1)) {
    places.push(i);
    if (places.length > MOST) return "ambiguous";
  }
  if (places.length === 0) return "absent";
  const scored = places
    .map((place) => ({ place, score: likeness(shown.text, from, made.text, place) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || (next && next.score === best.score)) return "ambiguous";
  return { start: best.place, end: best.place + part.length };
}

/** How many characters before and after agree. */
function likeness(a: string, { start, end }: Span, b: string, place: number): number {
  let before = 0;
  while (before < AROUND && start - before > 0 && place - before > 0 && a[start - before - 1] === b[place - before - 1])
    before++;
  const shift = place - start;
  let after = 0;
  while (after < AROUND && end + after < a.length && a[end + after] === b[end + after + shift]) after++;
  return before + after;
}

/** Characters that lie in a part of the text they come from: the index of the first, and the index after the last. */
export function charactersIn({ from, to }: Characters, { start, end }: Span): Span {
  return { start: firstWhere(to, (place) => place > start), end: firstWhere(from, (place) => place >= end) };
}

function firstWhere(places: readonly number[], holds: (place: number) => boolean): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(places[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
