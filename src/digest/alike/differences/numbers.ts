import type { Article, FigureMark } from "../../../articles/types.ts";
import { append } from "../../../lib/compare.ts";
import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { isHedged, isTurned } from "./certainty-words.ts";
import { givenNumbers, isSumOrShare, type GivenNumber } from "./given-numbers.ts";
import { allDiffering, isOneTime, sharedAround } from "./held.ts";
import { isSum, numberWords, wordsOf } from "./number-words.ts";
import { isSameNumber } from "./same-number.ts";

/** Features that what stands around two numbers has to share, the unit among them; who is named does not count. */
const LEAST_SHARED = 2;
/** A number so many times another is of another thing. */
const MOST_TIMES = 4;

/**
 * Numbers of one unit, of different outlets, around which the same is said; one a passage, the lowest value first. Only of
 * passages that hold a single number of the unit, since nobody can say which of two it is that differs. None where the two may be
 * one number, where one passage gives the other's number as well, or where one passage denies, hedges or adds up and the other
 * does not; none of a part ("another five"), of a name ("year seven"), of a change against a state, of a rate against a sum, of a
 * distance against a length or to another place, nor of passages that name days of their own; and none where the passages differ
 * in several units: those tell of two states of things.
 */
export function differingNumbers(
  units: readonly Unit[],
  articles: ReadonlyMap<string, Article>,
  reader: FeatureReader,
): { unit: Unit; mark: FigureMark }[][] {
  const byUnit = new Map<string, GivenNumber[]>();
  for (const unit of units)
    for (const given of givenNumbers(unit, articles.get(unit.articleId), reader)) append(byUnit, given.unitName, given);
  const agree = (one: GivenNumber, other: GivenNumber): boolean =>
    isOneTime(one.unit, other.unit) &&
    isOneKind(one, other) &&
    isOneSaying(one.unit, other.unit) &&
    isOneMoment(one, other) &&
    isOneSubject(one.mark, sharedAround(one, other, reader, true));
  const found = [...byUnit.values()]
    .map((held) => allDiffering(held, (one, other) => differ(one, other) && agree(one, other), agree))
    .filter((differing) => differing.length > 1);
  const times = new Map<Unit, number>();
  for (const { unit } of found.flat()) times.set(unit, (times.get(unit) ?? 0) + 1);
  return found
    .filter((differing) => differing.every(({ unit }) => times.get(unit) === 1))
    .map((differing) =>
      differing
        .toSorted((a, b) => a.value - b.value || a.unit.index - b.unit.index)
        .map(({ unit, mark }) => ({ unit, mark })),
    );
}

const differ = (one: GivenNumber, other: GivenNumber): boolean =>
  one.unit.outlet !== other.unit.outlet && !isSameNumber(one, other) && !holds(one, other) && !holds(other, one);

/** Whether what both share around them says that they are of one thing: of a sum or a share, a word, and not its meaning alone. */
const isOneSubject = (mark: FigureMark, shared: readonly string[]): boolean =>
  shared.length >= LEAST_SHARED && (!isSumOrShare(mark) || shared.some((each) => !each.startsWith("k:")));

/** Whether two numbers are of one kind, and near enough to be of one thing. */
function isOneKind(one: GivenNumber, other: GivenNumber): boolean {
  if ([one.bound, other.bound].some((bound) => bound === "part" || bound === "name")) return false;
  const isAlike = (["change", "span"] as const).every((bound) => (one.bound === bound) === (other.bound === bound));
  const isOtherReach = one.reach !== null && other.reach !== null && one.reach !== other.reach;
  const isElsewhere = one.places.size > 0 && other.places.size > 0 && one.places.isDisjointFrom(other.places);
  const isOfOther = one.of !== null && other.of !== null && one.of !== other.of;
  const [low, high] = [Math.abs(one.value), Math.abs(other.value)].sort((a, b) => a - b);
  return (
    isAlike && one.isRate === other.isRate && !isOtherReach && !isElsewhere && !isOfOther && high! <= MOST_TIMES * low!
  );
}

/** Whether two sentences in one language say what they say in the same way: as it is, denied, with reserve, added up. */
function isOneSaying(one: Unit, other: Unit): boolean {
  const { lang } = one.features;
  return (
    one.lang === other.lang &&
    isTurned(one) === isTurned(other) &&
    isHedged(one) === isHedged(other) &&
    isSum(one.text, lang) === isSum(other.text, lang) &&
    !isOpposite(one, other)
  );
}

/** Whether one sentence has a word that the other has turned round, such as "capped" and "uncapped". */
function isOpposite(one: Unit, other: Unit): boolean {
  const opposite = numberWords(one.features.lang)?.opposite;
  if (opposite === undefined) return false;
  const [x, y] = [new Set(wordsOf(one.text)), new Set(wordsOf(other.text))];
  const isIn = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...words].some((word) => others.has(opposite + word) && !words.has(opposite + word) && !others.has(word));
  return isIn(x, y) || isIn(y, x);
}

/**
 * Whether both may speak of one moment: no day that only the one names where both name some; and of a price or a share that
 * moves, one day of publication and one time of it.
 */
function isOneMoment(one: GivenNumber, other: GivenNumber): boolean {
  const [own, beside] = [one.passage, other.passage];
  if (own.days.size > 0 && beside.days.size > 0 && own.days.isDisjointFrom(beside.days)) return false;
  const isMoving = (own.moves && beside.moves) || own.moments.size + beside.moments.size > 0;
  if (!isSumOrShare(one.mark) || !isMoving) return true;
  return one.unit.day === other.unit.day && own.moments.symmetricDifference(beside.moments).size === 0;
}

/** Whether a passage gives another's number as well, in digits or in words. */
function holds({ passage }: GivenNumber, { mark, value }: GivenNumber): boolean {
  const [first] = wordsOf(mark.text);
  return passage.values.has(value) || (first !== undefined && !/^\d/.test(first) && passage.words.has(first));
}
