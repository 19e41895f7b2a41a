import { append, distinct } from "../../lib/compare.ts";
import { UnionFind } from "../union-find.ts";
import { Likeness, type Common } from "./likeness.ts";
import { isUnknown } from "./outlets.ts";
import { pairFew } from "./pair-few.ts";
import { pairMany } from "./pair-many.ts";
import type { Pair } from "./pairs.ts";
import type { Unit } from "./sentences.ts";
import { isCopy, isSameLine, isWhole, pointsBack } from "./wording.ts";

/**
 * Passages of two or more outlets that seem to bear on one statement. Where nobody has said the outlets, what stands in both word for
 * word may be one outlet's own line, and counts once.
 */
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

/** A pile of fewer sentences, of some eight articles, is compared by more than the words that two of them share. */
const FEW = 200;
/** What a passage's centrality is worth where it holds one of two quotation marks, begins in the middle, or points back. */
const CUT = 0.7;
/** More mass than this makes a group no better: the longer sentence says no more of one thing. */
const FULL_MASS = 4;
const MOST_PASSAGES = 8;
const MOST_OF_OUTLET = 2;
const MOST_GROUPS = 400;

/**
 * Groups sentences, best pairs first: a pair founds a group, and a further sentence joins it where it is like both founders and
 * holds much of what they share. A sentence is in one group, in a small pile in up to two that say different things. The best
 * groups come first, by how many outlets there are, in how many wordings, and how much the founders say alike.
 */
export function groupUnits(units: readonly Unit[]): Group[] {
  const likeness = new Likeness(units, units.length < FEW ? "across" : null);
  const { founding, partnersOf, fitOf, most, sameStatement } = (units.length < FEW ? pairFew : pairMany)(
    units,
    likeness,
  );
  const founded = new Map<number, Pair[]>();
  const isFree = (index: number, pair: Pair): boolean => {
    const earlier = founded.get(index) ?? [];
    return earlier.length < most && !earlier.some((other) => isSameStatement(pair, other, sameStatement));
  };
  const groups: Group[] = [];
  for (const pair of founding) {
    const together = founded.get(pair.a)?.some((other) => founded.get(pair.b)?.includes(other));
    if (together || !isFree(pair.a, pair) || !isFree(pair.b, pair)) continue;
    const fits: { index: number; fit: number }[] = [];
    for (const index of distinct([...partnersOf(pair.a), ...partnersOf(pair.b)])) {
      if (index === pair.a || index === pair.b || !isFree(index, pair)) continue;
      const fit = fitOf(pair, index);
      if (fit > 0) fits.push({ index, fit });
    }
    fits.sort((x, y) => y.fit - x.fit || x.index - y.index);
    const found = [pair.a, pair.b, ...fits.map(({ index }) => index)];
    const group = makeGroup(units, likeness, pair, found);
    if (group === null) continue;
    for (const index of found) append(founded, index, pair);
    groups.push(group);
  }
  return groups.sort((x, y) => y.weight - x.weight || x.units[0]!.index - y.units[0]!.index).slice(0, MOST_GROUPS);
}

/** Whether two pairs share nearly the same: so much of it. What two languages share has no name within one of them. */
function isSameStatement(one: Common, other: Common, share: number): boolean {
  if (one.mode !== other.mode) return false;
  const held = new Set(one.shared);
  const common = other.shared.filter((feature) => held.has(feature)).length;
  return common > share * Math.min(one.shared.length, other.shared.length);
}

/** The group of a pair and what joined it; null where a single outlet is left. */
function makeGroup(units: readonly Unit[], likeness: Likeness, pair: Pair, found: readonly number[]): Group | null {
  const articles = new Set<string>();
  const ofOutlet = new Map<string, number>();
  const chosen: number[] = [];
  for (const index of found) {
    const { articleId, outlet } = units[index]!;
    const count = ofOutlet.get(outlet) ?? 0;
    if (articles.has(articleId) || count >= MOST_OF_OUTLET || chosen.length >= MOST_PASSAGES) continue;
    if (chosen.some((other) => isRepeated(units[index]!, units[other]!))) continue;
    articles.add(articleId);
    ofOutlet.set(outlet, count + 1);
    chosen.push(index);
  }
  if (ofOutlet.size < 2) return null;
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

/** Whether one passage may be the other's line again: nobody has said the outlets, and both have it word for word. */
const isRepeated = (one: Unit, other: Unit): boolean =>
  isUnknown(one.outlet) && isUnknown(other.outlet) && isSameLine(one, other);
