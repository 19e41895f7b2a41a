import type { Unit } from "./sentences.ts";

/** How features are compared: word by word within one language, by concepts and beginnings of words across languages. */
export type Mode = "within" | "across";

/** Two words have to stand together so often before the one is taken to come with the other. */
const LEAST_TOGETHER = 4;
/** Words that follow each other within so many steps stand together. */
const NEAR = 4;

/** The features of all sentences, as numbers, with what they weigh. */
export class Space {
  /** Of each unit, the rarest first. */
  readonly features: readonly Int32Array[];
  readonly names: readonly string[];
  /** Lengths of the units' weighted sets. */
  readonly norms: Float64Array;
  /** How rare each feature is: the logarithm of the number of sentences over those that have it. */
  readonly rarity: Float64Array;
  /** For two features that often stand side by side, the share of the rarer one's places where they do. */
  readonly #together: ReadonlyMap<number, number>;

  constructor(units: readonly Unit[], mode: Mode) {
    const numbers = new Map<string, number>();
    const counts: number[] = [];
    this.features = units.map((unit) =>
      Int32Array.from(unit.features[mode], (name) => {
        const number = numbers.get(name) ?? counts.push(0) - 1;
        numbers.set(name, number);
        counts[number]!++;
        return number;
      }),
    );
    const names = [...numbers.keys()];
    const rarity = Float64Array.from(counts, (count) => Math.log(units.length / count));
    for (const own of this.features) own.sort((a, b) => rarity[b]! - rarity[a]! || (names[a]! < names[b]! ? -1 : 1));
    this.names = names;
    this.rarity = rarity;
    this.#together = mode === "within" ? standingTogether(units, numbers, counts) : new Map<number, number>();
    this.norms = Float64Array.from(this.features, (own) => Math.sqrt(this.weigh(own).dot));
  }

  /**
   * What a list of features weighs, the rarest first: `dot`, the sum of the squares, and `sum`. Of words that come together, as
   * a name and its title do, the later one weighs less the more often it stands by the earlier.
   */
  weigh(list: ArrayLike<number>): { dot: number; sum: number } {
    let [dot, sum] = [0, 0];
    for (let i = 0; i < list.length; i++) {
      let most = 0;
      for (let j = 0; j < i && this.#together.size > 0; j++)
        most = Math.max(most, this.#together.get(keyOf(list[j]!, list[i]!, this.names.length)) ?? 0);
      const rarity = this.rarity[list[i]!]!;
      dot += rarity ** 2 * (1 - most);
      sum += rarity * (1 - most);
    }
    return { dot, sum };
  }
}

const keyOf = (a: number, b: number, size: number): number => (a < b ? a * size + b : b * size + a);

function standingTogether(
  units: readonly Unit[],
  numbers: ReadonlyMap<string, number>,
  counts: readonly number[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const { features } of units) {
    const chain = features.chain.flatMap((name) => numbers.get(name) ?? []);
    const seen = new Set<number>();
    for (let i = 0; i < chain.length; i++)
      for (let j = i + 1; j < Math.min(chain.length, i + 1 + NEAR); j++)
        if (chain[i] !== chain[j]) seen.add(keyOf(chain[i]!, chain[j]!, counts.length));
    for (const key of seen) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const found = new Map<number, number>();
  for (const [key, count] of pairs) {
    if (count < LEAST_TOGETHER) continue;
    const [a, b] = [Math.floor(key / counts.length), key % counts.length];
    found.set(key, count / Math.min(counts[a]!, counts[b]!));
  }
  return found;
}
