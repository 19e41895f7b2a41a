import { append, compareBy, distinct } from "../../lib/compare.ts";
import { UnionFind } from "../union-find.ts";
import { Likeness, type Common } from "./likeness.ts";
import type { Unit } from "./sentences.ts";
import { isCopy, isWhole, pointsBack } from "./wording.ts";

/** Passages of two or more outlets that seem to bear on one statement. */
export interface Group {
  /** At most one an article; the most central one first. */
  units: Unit[];
  /** The two that founded it. */
  founders: [Unit, Unit];
  outlets: number;
  /** Passages that are word for word alike, or nearly, count as one. */
  wordings: number;
  /** Only its order means something. */
  weight: number;
  /** What the founders share, as features. */
  shared: string[];
}

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
/** Who speaks is no statement: so much of what two passages share has to be other than names and offices. */
const PLAIN_SHARE = 0.2;
/** In a pile of fewer sentences one may be in two groups: it often tells two things, and there is no other to tell them. */
const SMALL = 1000;
/** Two groups of one sentence share at most so much of what founds them, as a share of the features of the smaller. */
const SAME_STATEMENT = 0.7;
/** A passage published so many days from the founders has to fit one tenth better, three times as many two tenths… */
const DAYS = 3;
const PER_DAYS = 0.1;
/** The plain cosine, by which pairs are looked for, may be so much less than the one that knows which words come together. */
const ROUGHLY = 0.9;
/** What a passage's centrality is worth where it holds one of two quotation marks, begins in the middle, or points back. */
const CUT = 0.7;
/** More mass than this makes a group no better: the longer sentence says no more of one thing. */
const FULL_MASS = 4;
const MOST_PASSAGES = 8;
const MOST_OF_OUTLET = 2;
const MOST_GROUPS = 400;

interface Pair extends Common {
  a: number;
  b: number;
}

/**
 * Groups sentences, best pairs first: a pair founds a group, and a further sentence joins it where it is like both founders and
 * holds much of what they share. A sentence is in one group, in a small pile in up to two that say different things. The best
 * groups come first, by how many outlets there are, in how many wordings, and how much the founders say alike.
 */
export function groupUnits(units: readonly Unit[]): Group[] {
  const likeness = new Likeness(units);
  const least = leastOf(likeness.whole);
  const joining = { score: JOINING * least.score, mass: JOINING * least.mass };
  const pairs: Pair[] = [];
  const partners = new Map<number, number[]>();
  for (const { a, b } of likeness.pairs(joining.score * ROUGHLY)) {
    const common = likeness.common(a, b);
    if (common.score < joining.score || common.mass < joining.mass) continue;
    append(partners, a, b);
    append(partners, b, a);
    const founds = common.score >= least.score && common.mass >= least.mass && strength(common) >= LEAST_STRENGTH;
    if (founds && common.plain >= PLAIN_SHARE * common.mass) pairs.push({ a, b, ...common });
  }
  pairs.sort(
    compareBy<Pair>(
      (x, y) => strength(y) - strength(x),
      (x, y) => x.a - y.a,
      (x, y) => x.b - y.b,
    ),
  );

  const founded = new Map<number, Pair[]>();
  const most = units.length < SMALL ? 2 : 1;
  const isFree = (index: number, pair: Pair): boolean => {
    const earlier = founded.get(index) ?? [];
    return earlier.length < most && !earlier.some((other) => isSameStatement(pair, other));
  };
  const groups: Group[] = [];
  for (const pair of pairs) {
    const together = founded.get(pair.a)?.some((other) => founded.get(pair.b)?.includes(other));
    if (together || !isFree(pair.a, pair) || !isFree(pair.b, pair)) continue;
    const fits: { index: number; fit: number }[] = [];
    for (const index of distinct([...(partners.get(pair.a) ?? []), ...(partners.get(pair.b) ?? [])])) {
      if (index === pair.a || index === pair.b || !isFree(index, pair)) continue;
      const fit = fitOf(units, likeness, pair, index, joining);
      if (fit > 0) fits.push({ index, fit });
    }
    fits.sort((x, y) => y.fit - x.fit || x.index - y.index);
    const found = [pair.a, pair.b, ...fits.map(({ index }) => index)];
    for (const index of found) append(founded, index, pair);
    groups.push(makeGroup(units, likeness, pair, found));
  }
  return groups.sort((x, y) => y.weight - x.weight || x.units[0]!.index - y.units[0]!.index).slice(0, MOST_GROUPS);
}

const strength = ({ score, mass }: Common): number => score * Math.min(FULL_MASS, mass);

/** Whether two pairs share nearly the same. What two languages share has no name within one of them. */
function isSameStatement(one: Common, other: Common): boolean {
  if (one.mode !== other.mode) return false;
  const held = new Set(one.shared);
  const common = other.shared.filter((feature) => held.has(feature)).length;
  return common > SAME_STATEMENT * Math.min(one.shared.length, other.shared.length);
}

/** How well a sentence fits a founding pair; 0 where it does not. */
function fitOf(
  units: readonly Unit[],
  likeness: Likeness,
  pair: Pair,
  index: number,
  least: { score: number; mass: number },
): number {
  const [one, other] = [likeness.common(pair.a, index), likeness.common(pair.b, index)];
  const wanted = 1 + PER_DAYS * Math.log2(1 + daysBetween(units[index]!, units[pair.a]!, units[pair.b]!) / DAYS);
  const score = Math.min(one.score, other.score);
  const mass = likeness.massOfAll(pair, one, other);
  const plain = Math.min(one.plain / one.mass, other.plain / other.mass);
  const fits =
    plain >= PLAIN_SHARE && score >= least.score * wanted && mass >= Math.max(least.mass, OF_CORE * pair.mass) * wanted;
  return fits ? score * mass : 0;
}

/** Days to the nearer founder; 0 where a day of publication is not known. */
function daysBetween(unit: Unit, ...founders: readonly Unit[]): number {
  const days = founders.map(({ day }) => (day === null || unit.day === null ? 0 : Math.abs(day - unit.day)));
  return Math.min(...days);
}

function makeGroup(units: readonly Unit[], likeness: Likeness, pair: Pair, found: readonly number[]): Group {
  const articles = new Set<string>();
  const ofOutlet = new Map<string, number>();
  const chosen: number[] = [];
  for (const index of found) {
    const { articleId, outlet } = units[index]!;
    const count = ofOutlet.get(outlet) ?? 0;
    if (articles.has(articleId) || count >= MOST_OF_OUTLET || chosen.length >= MOST_PASSAGES) continue;
    articles.add(articleId);
    ofOutlet.set(outlet, count + 1);
    chosen.push(index);
  }
  const centrality = new Map(chosen.map((index) => [index, 0]));
  const wordings = new UnionFind();
  for (const [i, a] of chosen.entries()) {
    for (const b of chosen.slice(i + 1)) {
      const { score } = likeness.common(a, b);
      for (const each of [a, b]) centrality.set(each, centrality.get(each)! + score);
      if (isCopy(units[a]!, units[b]!)) wordings.join(String(a), String(b));
    }
  }
  // What was cut out of somebody's speech is no heading, nor is what does not say of whom it speaks.
  for (const index of chosen) {
    const { text } = units[index]!;
    if (!isWhole(text) || pointsBack(text)) centrality.set(index, centrality.get(index)! * CUT);
  }
  chosen.sort((x, y) => centrality.get(y)! - centrality.get(x)! || x - y);
  const origins = new Set(chosen.map((index) => wordings.find(String(index)))).size;
  return {
    units: chosen.map((index) => units[index]!),
    founders: [units[pair.a]!, units[pair.b]!],
    outlets: ofOutlet.size,
    wordings: origins,
    weight: (Math.log2(ofOutlet.size) + Math.log2(origins) / 2) * Math.min(FULL_MASS, pair.mass),
    shared: likeness.namesOf(pair),
  };
}
