import type { Unit } from "./sentences.ts";

/** How features are compared: word by word within one language, by concepts and beginnings of words across languages. */
export type Mode = "within" | "across";

/** Two words have to stand together so often before the one is taken to come with the other. */
const LEAST_TOGETHER = 4;
/** Words that follow each other within so many steps stand together. */
const NEAR = 4;

/** The features of all sentences, as numbers, with what they weigh. The rarer a feature, the lower its number. */
export class Space {
  /** Of each unit, ascending. */
  readonly features: readonly Int32Array[];
  /** Of each unit, for each of its features 1 where it is part of a name or an office. */
  readonly named: readonly Uint8Array[];
  readonly names: readonly string[];
  /** Lengths of the units' weighted sets. */
  readonly norms: Float64Array;
  /** How rare each feature is: the logarithm of the number of sentences over those that have it. */
  readonly rarity: Float64Array;
  /** For each feature the more frequent ones that often stand by its side, with the share of its places where they do. */
  readonly #together: readonly (ReadonlyMap<number, number> | undefined)[];

  constructor(units: readonly Unit[], mode: Mode) {
    const counts = new Map<string, number>();
    for (const { features } of units) for (const name of features[mode]) counts.set(name, (counts.get(name) ?? 0) + 1);
    const names = [...counts.keys()].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
    const numbers = new Map(names.map((name, number) => [name, number]));
    this.names = names;
    this.rarity = Float64Array.from(names, (name) => Math.log(units.length / counts.get(name)!));
    this.features = units.map(({ features }) => Int32Array.from(features[mode], (name) => numbers.get(name)!).sort());
    this.named = units.map(({ features }, i) =>
      Uint8Array.from(this.features[i]!, (number) => (features.named.has(names[number]!) ? 1 : 0)),
    );
    const ofNumber = names.map((name) => counts.get(name)!);
    this.#together = mode === "within" ? standingTogether(units, numbers, ofNumber) : [];
    this.norms = Float64Array.from(this.features, (own) => Math.sqrt(this.weigh(own).dot));
  }

  /** The features that two units share, but for what stands in all of them; ascending. */
  shared(a: number, b: number): number[] {
    const [one, two] = [this.features[a]!, this.features[b]!];
    const shared: number[] = [];
    for (let i = 0, j = 0; i < one.length && j < two.length;) {
      const step = one[i]! - two[j]!;
      if (step === 0 && this.rarity[one[i]!]! > 0) shared.push(one[i]!);
      if (step <= 0) i++;
      if (step >= 0) j++;
    }
    return shared;
  }

  /** Of the features that two units share those that are no part of a name or an office in either. */
  plain(a: number, b: number, shared: readonly number[]): number[] {
    const isNamed = (unit: number, feature: number): boolean =>
      this.named[unit]![this.features[unit]!.indexOf(feature)] === 1;
    return shared.filter((feature) => !isNamed(a, feature) && !isNamed(b, feature));
  }

  /**
   * What a list of features weighs, the rarest first: `dot`, the sum of the squares, and `sum`. Of words that come together, as
   * a name and its title do, the later one weighs less the more often it stands by the earlier.
   */
  weigh(list: ArrayLike<number>): { dot: number; sum: number } {
    let [dot, sum] = [0, 0];
    for (let i = 0; i < list.length; i++) {
      let most = 0;
      for (let j = 0; j < i; j++) {
        const share = this.#together[list[j]!]?.get(list[i]!);
        if (share !== undefined && share > most) most = share;
      }
      const rarity = this.rarity[list[i]!]!;
      dot += rarity ** 2 * (1 - most);
      sum += rarity * (1 - most);
    }
    return { dot, sum };
  }
}

/** For each feature the more frequent ones that often stand by it. The lower of two numbers is the rarer one's. */
function standingTogether(
  units: readonly Unit[],
  numbers: ReadonlyMap<string, number>,
  counts: readonly number[],
): (Map<number, number> | undefined)[] {
  const size = counts.length;
  const pairs = new Map<number, number>();
  const seen = new Set<number>();
  for (const { features } of units) {
    const chain = features.chain.flatMap((name) => numbers.get(name) ?? []);
    seen.clear();
    for (let i = 0; i < chain.length; i++) {
      for (let j = i + 1; j < Math.min(chain.length, i + 1 + NEAR); j++) {
        const [a, b] = [chain[i]!, chain[j]!];
        if (a !== b) seen.add(a < b ? a * size + b : b * size + a);
      }
    }
    for (const key of seen) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const found = Array.from({ length: size }, (): Map<number, number> | undefined => undefined);
  for (const [key, count] of pairs) {
    if (count < LEAST_TOGETHER) continue;
    const [a, b] = [Math.floor(key / size), key % size];
    (found[a] ??= new Map()).set(b, count / counts[a]!);
  }
  return found;
}
