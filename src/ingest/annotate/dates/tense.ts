import type { Span } from "../../../lib/span.ts";
import type { DateWords } from "../languages/index.ts";
import { oneOf } from "../phrases.ts";

/** Whether a sentence tells at a place what was or what is to come. */
export type Tense = "past" | "future" | "unknown";

interface Cue extends Span {
  /** Of a day behind it, and of one before it. */
  behind: Tense;
  before: Tense;
}

/** A day before any verb of its sentence goes with the first verb behind it; farther inside, with the last before it. */
const BEGINNING = 48;

/** The pattern of a language's signs of tense, over text in lower case. */
export function tensePattern({ open, future, past }: DateWords): RegExp {
  const edge = "(?<![\\p{L}\\p{N}])";
  return new RegExp(
    `${edge}(?:(?<open>${oneOf(open)})|(?<future>${oneOf(future)})|(?<past>${oneOf(past)}))(?![\\p{L}\\p{N}])`,
    "gu",
  );
}

/** The signs of tense of a text, looked for once. */
export class Tenses {
  readonly #cues: readonly Cue[];

  /**
   * @param lower The text in lower case.
   * @param nouns The text as it is, where nouns are written with a capital: "Bauarbeiten" ends like a verb of what was.
   */
  constructor(lower: string, pattern: RegExp, nouns: string | undefined) {
    const isNoun = ({ index, groups }: RegExpExecArray): boolean =>
      nouns !== undefined && groups!["past"] !== undefined && /^\p{Lu}/u.test(nouns.slice(index, index + 2));
    this.#cues = [...lower.matchAll(pattern)]
      .filter((found) => !isNoun(found))
      .map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
        ...cue(found.groups!),
      }));
  }

  /**
   * The tense at a place of a sentence: that of the nearest sign before it, else of the first behind it. `far` takes the first
   * behind wherever the place is.
   */
  at(sentence: Span, place: Span, far: boolean): Tense {
    let [low, high] = [0, this.#cues.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#cues[middle]!.start < place.start) low = middle + 1;
      else high = middle;
    }
    const before = this.#cues[low - 1];
    if (before && before.start >= sentence.start) return before.behind;
    if (!far && place.start - sentence.start > BEGINNING) return "unknown";
    const behind = this.#cues.slice(low, low + 2).find((cue) => cue.start >= place.end);
    return behind && behind.end <= sentence.end ? behind.before : "unknown";
  }
}

/** Whoever agrees to meet has agreed in the past and meets nobody knows when. */
function cue({ open, future }: Record<string, string | undefined>): Pick<Cue, "behind" | "before"> {
  if (open !== undefined) return { behind: "unknown", before: "past" };
  return future !== undefined ? { behind: "future", before: "future" } : { behind: "past", before: "past" };
}
