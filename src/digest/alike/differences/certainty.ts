import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { isHedged } from "./certainty-words.ts";
import { isComparable, isOneTime } from "./held.ts";
import { readCertainty, type Hedge, type Read } from "./read-certainty.ts";

/** Words around a hedge that the asserting passage has to hold near the first one behind it; one of them stands behind it. */
const LEAST_SHARED = 3;
/** Words of content on each side of that first one that are near it. */
const NEAR = 6;

/** Passages of a group that say something without reserve and with it. */
export interface DifferingCertainty {
  plain: Unit[];
  reserved: { unit: Unit; words: string }[];
}

/**
 * Where one outlet asserts what another hedges: a hedge of the language's own, right behind which stands a word that the
 * asserting passage has as well, as it has most of what stands around it. Nothing where either passage makes it depend on
 * a condition, where the asserting one foresees, wants or supposes anything, where one of them denies something and the
 * other does not, and of articles that were published days apart. An assertion of a later day than the hedge takes nothing
 * back: it may have been found out in between.
 */
export function differingCertainty(units: readonly Unit[], reader: FeatureReader): DifferingCertainty[] {
  if (!units.some(isHedged)) return [];
  const read = units.flatMap((unit) => readCertainty(unit, reader) ?? []);
  const reserved = new Map<Unit, string>();
  const plain = new Set<Unit>();
  for (const one of read) {
    for (const other of read.filter(({ isPlain }) => isPlain)) {
      if (!isComparable(one.unit, other.unit) || !isOneTime(one.unit, other.unit)) continue;
      if (one.isTurned !== other.isTurned || isFoundOutSince(one.unit, other.unit)) continue;
      const hedge = one.hedges.find((each) => takesBack(each, other));
      if (!hedge) continue;
      if (!reserved.has(one.unit)) reserved.set(one.unit, hedge.words);
      plain.add(other.unit);
    }
  }
  if (plain.size === 0) return [];
  const inOrder = (a: Unit, b: Unit): number => a.index - b.index;
  return [
    {
      plain: [...plain].sort(inOrder),
      reserved: [...reserved].map(([unit, hedge]) => ({ unit, words: hedge })).sort((a, b) => inOrder(a.unit, b.unit)),
    },
  ];
}

/** Whether what one passage hedges was asserted on a later day: it may be known by then. */
const isFoundOutSince = (reserved: Unit, plain: Unit): boolean =>
  reserved.day !== null && plain.day !== null && reserved.day < plain.day;

/** Whether a passage asserts what a hedge takes back. */
function takesBack({ first, before, behind, numbers }: Hedge, { chain, aims, unit, numbers: own }: Read): boolean {
  if (unit.features.named.has(first) || numbers.some((each) => !own.has(each))) return false;
  return chain.some((feature, at) => {
    if (feature !== first || aims.has(at)) return false;
    if (behind.length > 0 && chain[at + 1] === behind[0]) return true;
    const near = new Set(chain.slice(Math.max(0, at - NEAR), at + NEAR + 1));
    const count = (list: readonly string[]): number => list.filter((each) => each !== first && near.has(each)).length;
    return count(behind) > 0 && count(before) + count(behind) >= LEAST_SHARED;
  });
}
