import type { Common, Likeness } from "./likeness.ts";
import { byStrength, PLAIN_SHARE, wantedOf, type Pair, type Pairing } from "./pairs.ts";
import type { Unit } from "./sentences.ts";
import { neighboursIn } from "./wording.ts";

/** What a pair needs to found a group, times the logarithm of the number of sentences. */
const FOUNDING = 0.26;
/** What a pair needs at least, so that a pile of few sentences is not asked for next to nothing. */
const LEAST_FOUNDING = 0.95;
/** What a sentence needs with each founder to join them, as a share of that. */
const JOINING = 0.75;
/** What two words that follow each other in both sentences add. */
const PER_NEIGHBOURS = 0.2;
/** What a third outlet's sentence adds that is like both, as a share of its likeness to the one that it is less like. */
const PER_THIRD = 0.3;
/** A pair has to have so much of what founders need without a third sentence. */
const ALONE = 0.5;
const MOST_GROUPS = 2;
const SAME_STATEMENT = 0.4;
/** More mass than this makes a pair no stronger. */
const FULL_MASS = 4;

/**
 * Pairs the sentences of a few articles: every two of them, by what they share, by words that follow each other in both, and by
 * a third outlet that says what both say. Few sentences have few words in common, so that more evidence is looked for.
 *
 * @param likeness One that compares all sentences by the wide features.
 */
export function pairFew(units: readonly Unit[], likeness: Likeness): Pairing {
  const size = units.length;
  const least = Math.max(LEAST_FOUNDING, FOUNDING * likeness.whole);
  const commons = new Map<number, Common>();
  const alone = new Float64Array(size * size);
  const neighbours = units.map(neighboursIn);
  for (const [a, one] of units.entries()) {
    for (let b = a + 1; b < size; b++) {
      if (units[b]!.articleId === one.articleId) continue;
      const common = likeness.common(a, b);
      const sharedNeighbours = neighbours[a]!.intersection(neighbours[b]!).size;
      const strength = Math.sqrt(common.score) * Math.min(FULL_MASS, common.mass) + PER_NEIGHBOURS * sharedNeighbours;
      alone[a * size + b] = alone[b * size + a] = strength;
      if (strength >= ALONE * least) commons.set(a * size + b, common);
    }
  }
  const strengths = new Float64Array(size * size);
  const founding: Pair[] = [];
  for (const [key, common] of commons) {
    const [a, b] = [Math.floor(key / size), key % size];
    const strength = alone[key]! + PER_THIRD * thirdOf(units, alone, a, b);
    strengths[key] = strengths[b * size + a] = strength;
    const founds = strength >= least && units[a]!.outlet !== units[b]!.outlet;
    if (founds && likeness.plainShare(a, b, common) >= PLAIN_SHARE) founding.push({ a, b, strength, ...common });
  }
  const all = units.map((_, index) => index);
  return {
    founding: founding.sort(byStrength),
    partnersOf: () => all,
    fitOf(pair, index) {
      const fit = Math.min(strengths[pair.a * size + index]!, strengths[pair.b * size + index]!);
      return fit >= JOINING * least * wantedOf(units[index]!, units[pair.a]!, units[pair.b]!) ? fit : 0;
    },
    most: MOST_GROUPS,
    sameStatement: SAME_STATEMENT,
  };
}

/** How much a third outlet's sentence has in common with both, where it has most. */
function thirdOf(units: readonly Unit[], alone: Float64Array, a: number, b: number): number {
  const size = units.length;
  const [one, other] = [units[a]!.outlet, units[b]!.outlet];
  let most = 0;
  for (const [z, { outlet }] of units.entries()) {
    const less = Math.min(alone[a * size + z]!, alone[b * size + z]!);
    if (less > most && outlet !== one && outlet !== other) most = less;
  }
  return most;
}
