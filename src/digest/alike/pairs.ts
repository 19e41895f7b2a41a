import type { Common } from "./likeness.ts";
import type { Unit } from "./sentences.ts";

/** Two sentences that may found a group. */
export interface Pair extends Common {
  a: number;
  b: number;
  strength: number;
}

/** Which sentences of a pile may be put together. */
export interface Pairing {
  /** Those that may found a group, the strongest first. */
  founding: Pair[];
  /** The sentences that may join a group which a sentence founds. */
  partnersOf(index: number): readonly number[];
  /** How well a sentence fits a founding pair; 0 where it does not. */
  fitOf(pair: Pair, index: number): number;
  /** Groups that one sentence may be in. */
  most: number;
  /** Two groups of one sentence share at most so much of what founds them, as a share of the features of the smaller. */
  sameStatement: number;
}

/** Who speaks is no statement: so much of what founders share has to be other than names and offices. */
export const PLAIN_SHARE = 0.2;

/** A passage published so many days from the founders has to fit one tenth better, three times as many two tenths… */
const DAYS = 3;
const PER_DAYS = 0.1;

/** How much better than another a sentence has to fit a pair, the further from both it was published. */
export function wantedOf(unit: Unit, one: Unit, other: Unit): number {
  const days = [one, other].map(({ day }) => (day === null || unit.day === null ? 0 : Math.abs(day - unit.day)));
  return 1 + PER_DAYS * Math.log2(1 + Math.min(...days) / DAYS);
}

/** The strongest first; among equals the first in the pile. */
export const byStrength = (x: Pair, y: Pair): number => y.strength - x.strength || x.a - y.a || x.b - y.b;
