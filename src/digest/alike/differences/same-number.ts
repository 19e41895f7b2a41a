import type { Bound } from "./bounds.ts";
import type { GivenNumber } from "./given-numbers.ts";
import { numberWords } from "./number-words.ts";

/** Numbers that are nearer to each other are one number rounded; so are two of which one says that it is. */
const ROUNDED = 0.05;
const ROUGHLY = 0.1;

/**
 * Whether two numbers may be one: one is the other rounded, it lies within what the other leaves open ("more than 100", "125"), or
 * both count the days since something, on days as far apart. Two that leave the same open ("at least 20", "at least 68") are two.
 */
export function isSameNumber(one: GivenNumber, other: GivenNumber): boolean {
  const [x, y] = [one.value, other.value];
  const isSameBound = one.bound === other.bound;
  const isLoose = [one.bound, other.bound].includes("roughly") || (isSameBound && one.bound !== "exact");
  const share = isLoose ? ROUGHLY : ROUNDED;
  return (
    Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y)) ||
    (!isSameBound && (isOpenTo(one.bound, x, y) || isOpenTo(other.bound, y, x))) ||
    isCountedOn(one, other)
  );
}

const isOpenTo = (bound: Bound, value: number, beside: number): boolean =>
  (bound === "least" && beside >= value) || (bound === "most" && beside <= value);

/** Whether two counts of days are as far apart as the days of publication. */
function isCountedOn(one: GivenNumber, other: GivenNumber): boolean {
  const [{ day }, { day: beside }] = [one.unit, other.unit];
  if (!numberWords(one.unit.features.lang)?.day.has(one.unitName) || day === null || beside === null) return false;
  return one.value !== other.value && one.value - other.value === day - beside;
}
