import { append } from "../../lib/compare.ts";
import type { Common, Likeness } from "./likeness.ts";
import { byStrength, PLAIN_SHARE, wantedOf, type Pair, type Pairing } from "./pairs.ts";
import type { Unit } from "./sentences.ts";

/**
 * What a pair needs to found a group. Both grow with the logarithm of the number of sentences: the more there are to choose from,
 * the more alike do two of them have to be. Found on a story of 650 articles by five outlets and on the founding story;
 * docs/draft.md says what came of it on others.
 */
const leastOf = (whole: number): { score: number; mass: number } => ({
  score: 0.045 * whole - 0.03,
  mass: 1 + whole / 10,
});
/** The score times the mass that founders need at least, so that a pile of few sentences is not asked for next to nothing. */
const LEAST_STRENGTH = 0.42;
/** What a passage needs to join one, as shares of that, and of what the founders share. */
const JOINING = 0.8;
const OF_CORE = 0.42;
/** In a pile of fewer sentences one may be in two groups: it often tells two things, and there is no other to tell them. */
const SMALL = 1000;
const SAME_STATEMENT = 0.7;
/** The plain cosine, by which pairs are looked for, may be so much less than the one that knows which words come together. */
const ROUGHLY = 0.9;
/** More mass than this makes a pair no stronger: the longer sentence says no more of one thing. */
const FULL_MASS = 4;

/** Pairs the sentences of a pile by what they share, found by an inverted index. */
export function pairMany(units: readonly Unit[], likeness: Likeness): Pairing {
  const least = leastOf(likeness.whole);
  const joining = { score: JOINING * least.score, mass: JOINING * least.mass };
  const founding: Pair[] = [];
  const partners = new Map<number, number[]>();
  for (const { a, b } of likeness.pairs(joining.score * ROUGHLY)) {
    const common = likeness.common(a, b);
    if (common.score < joining.score || common.mass < joining.mass) continue;
    append(partners, a, b);
    append(partners, b, a);
    const strength = strengthOf(common);
    const founds = common.score >= least.score && common.mass >= least.mass && strength >= LEAST_STRENGTH;
    if (founds && likeness.plainShare(a, b, common) >= PLAIN_SHARE) founding.push({ a, b, strength, ...common });
  }
  const fitOf = (pair: Pair, index: number): number => {
    const wanted = wantedOf(units[index]!, units[pair.a]!, units[pair.b]!);
    const one = likeness.common(pair.a, index);
    if (one.score < joining.score * wanted) return 0;
    const other = likeness.common(pair.b, index);
    if (other.score < joining.score * wanted) return 0;
    const mass = likeness.massOfAll(pair, one, other);
    if (mass < Math.max(joining.mass, OF_CORE * pair.mass) * wanted) return 0;
    const isPlain =
      likeness.plainShare(pair.a, index, one) >= PLAIN_SHARE &&
      likeness.plainShare(pair.b, index, other) >= PLAIN_SHARE;
    return isPlain ? Math.min(one.score, other.score) * mass : 0;
  };
  return {
    founding: founding.sort(byStrength),
    partnersOf: (index) => partners.get(index) ?? [],
    fitOf,
    most: units.length < SMALL ? 2 : 1,
    sameStatement: SAME_STATEMENT,
  };
}

const strengthOf = ({ score, mass }: Common): number => score * Math.min(FULL_MASS, mass);
