import { editDistance } from "../lib/edit-distance.ts";

/** Longest word compared; longer ones have no near neighbour worth naming. */
const MAX_LENGTH = 60;

/**
 * The candidate that most resembles a word (edit distance of at most a third of its length), or null. Ties go to the
 * earlier candidate.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > MAX_LENGTH) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const cost = editDistance(word.toLowerCase(), candidate.toLowerCase(), least - 1);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

/**
 * The id that was probably meant by one that does not exist: one that goes on where it ends, as an id does that holds its file's
 * second ending, else the one that resembles it most; or null.
 */
export function nearestId(id: string, ids: readonly string[]): string | null {
  return ids.find((each) => each.startsWith(`${id}-`)) ?? nearest(id, ids);
}
