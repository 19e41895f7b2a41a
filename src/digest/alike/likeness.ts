import { Space, type Mode } from "./space.ts";
import type { Unit } from "./sentences.ts";

/** Of the sentences that share a feature, so many of those next to each other in time are looked at. */
const MOST_HOLDERS = 300;
/** Most partners of one sentence, among those before it. */
const MOST_PARTNERS = 24;

/** Sums of the same numbers in another order differ in their last digits: a bound is taken so much wider. */
const CAREFUL = 1 + 1e-9;

/** What two sentences have in common. */
export interface Common {
  /** 0 to 1: the cosine of their weighted features. */
  score: number;
  /** How much they say alike: 1 is what stands in one sentence of the pile and in no other. */
  mass: number;
  /** Numbers of the features they share, the rarest first. */
  shared: number[];
  mode: Mode;
}

/**
 * How alike sentences are: the cosine of their features, each weighed by how rare it is among all sentences. An inverted index
 * finds the sentences that share a feature, so that time grows with the number of sentences and not with its square.
 */
export class Likeness {
  readonly #units: readonly Unit[];
  readonly #mode: Mode | null;
  readonly #spaces: Readonly<Record<Mode, Space>>;
  /** What a sentence has to say to be one among all: the unit of mass. */
  readonly whole: number;

  /** @param mode How every two sentences are compared; null: by whether they are of one language. */
  constructor(units: readonly Unit[], mode: Mode | null = null) {
    this.#units = units;
    this.#mode = mode;
    this.#spaces = { within: new Space(units, "within"), across: new Space(units, "across") };
    this.whole = Math.log(Math.max(2, units.length));
  }

  common(a: number, b: number): Common {
    const isOne = this.#units[a]!.features.lang === this.#units[b]!.features.lang;
    const mode = this.#mode ?? (isOne ? "within" : "across");
    const space = this.#spaces[mode];
    const shared = space.shared(a, b);
    const { dot, sum } = space.weigh(shared);
    return {
      score: dot / (space.norms[a]! * space.norms[b]! || 1),
      mass: sum / this.whole,
      shared,
      mode,
    };
  }

  /** The part of what two sentences share that is not names and offices, as a share of its mass. */
  plainShare(a: number, b: number, { shared, mass, mode }: Common): number {
    const space = this.#spaces[mode];
    return space.weigh(space.plain(a, b, shared)).sum / this.whole / mass;
  }

  /** The mass of what three sentences share, given what two of them share with the third and with each other. */
  massOfAll(core: Common, one: Common, other: Common): number {
    if (core.mode !== one.mode || core.mode !== other.mode) return Math.min(core.mass, one.mass, other.mass);
    const [x, y] = [new Set(one.shared), new Set(other.shared)];
    return this.#spaces[core.mode].weigh(core.shared.filter((each) => x.has(each) && y.has(each))).sum / this.whole;
  }

  /** The features that two sentences share, by name, the rarest first. */
  namesOf({ shared, mode }: Common): string[] {
    return shared.map((feature) => this.#spaces[mode].names[feature] ?? "");
  }

  /** The pairs of sentences of different outlets whose plain cosine reaches `least`: for each its nearest ones before it. */
  pairs(least: number): { a: number; b: number }[] {
    const several = new Set(this.#units.map(({ features }) => features.lang)).size > 1;
    return [...this.#walk("within", least), ...(several ? this.#walk("across", least) : [])];
  }

  #walk(mode: Mode, least: number): { a: number; b: number }[] {
    const { features, rarity, norms } = this.#spaces[mode];
    const weights = rarity.map((each) => each ** 2);
    const held = new Int32Array(rarity.length);
    for (const own of features) for (const feature of own) held[feature]!++;
    const holders = Array.from(held, (count) => new Int32Array(count));
    held.fill(0);
    const sums = new Float64Array(this.#units.length);
    const met = new Int32Array(this.#units.length);
    const pairs: { a: number; b: number }[] = [];
    for (const [b, unit] of this.#units.entries()) {
      const own = features[b]!;
      const wanted = least * norms[b]!;
      let left = CAREFUL * own.reduce((sum, feature) => sum + weights[feature]!, 0);
      let count = 0;
      for (const feature of own) {
        const weight = weights[feature]!;
        const holding = holders[feature]!;
        const end = held[feature]!++;
        holding[end] = b;
        if (weight === 0) continue;
        for (let i = Math.max(0, end - MOST_HOLDERS); i < end; i++) {
          const a = holding[i]!;
          if (sums[a] === 0) {
            // Even with all that is left it would not come near enough.
            if (left < wanted * norms[a]!) continue;
            met[count++] = a;
          }
          sums[a]! += weight;
        }
        left -= weight;
      }
      const near: Near[] = [];
      for (let i = 0; i < count; i++) {
        const a = met[i]!;
        const sum = sums[a]!;
        sums[a] = 0;
        if (CAREFUL * sum < wanted * norms[a]!) continue;
        const score = sum / (norms[a]! * norms[b]! || 1);
        if (score < least) continue;
        const other = this.#units[a]!;
        const sameLanguage = other.features.lang === unit.features.lang;
        if (other.outlet !== unit.outlet && sameLanguage === (mode === "within")) keep(near, { a, score });
      }
      for (const { a } of near) pairs.push({ a, b });
    }
    return pairs;
  }
}

/** A sentence that is near another one. */
interface Near {
  a: number;
  score: number;
}

/** Puts a sentence among the nearest, which stay in order and no more than a sentence may have partners. */
function keep(near: Near[], one: Near): void {
  const isNearer = (other: Near): boolean => one.score > other.score || (one.score === other.score && one.a < other.a);
  if (near.length === MOST_PARTNERS && !isNearer(near.at(-1)!)) return;
  let at = near.length;
  while (at > 0 && isNearer(near[at - 1]!)) at--;
  near.splice(at, 0, one);
  if (near.length > MOST_PARTNERS) near.pop();
}
