import type { Article, FigureMark } from "../../../articles/types.ts";
import { append } from "../../../lib/compare.ts";
import { fold } from "../../../lib/text.ts";
import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { boundOf, isSum, type Bound } from "./bounds.ts";
import { isTurned } from "./certainty-words.ts";
import { allDiffering, isOneTime, placedIn, sharedAround, type Given } from "./held.ts";
import { tokensOf } from "./word-list.ts";

/** Features that what stands around two numbers has to share, the unit among them. */
const LEAST_SHARED = 2;
/** Numbers that are nearer to each other are one number rounded; so are two of which one says that it is. */
const ROUNDED = 0.05;
const ROUGHLY = 0.1;

interface GivenNumber extends Given {
  mark: FigureMark;
  bound: Bound;
  /** The dates of the passage, in EDTF. */
  days: ReadonlySet<string>;
  /** Every number of the passage. */
  values: ReadonlySet<number>;
  /** Its words, in small letters: numbers are written in words too. */
  words: ReadonlySet<string>;
}

/**
 * Numbers of one unit, of different outlets, around which the same is said; one a passage, the lowest value first. Only of
 * passages that hold a single number of the unit, since nobody can say which of two it is that differs. None where one
 * passage gives the other's number as well, where the two are one number rounded, where one lies within what the other leaves
 * open ("more than 100", "125"), or where one passage denies something or adds something up and the other does not; none of a
 * part ("another five"), nor of passages that name days of their own; and none where the passages differ in several units: those
 * tell of two states of things.
 */
export function differingNumbers(
  units: readonly Unit[],
  articles: ReadonlyMap<string, Article>,
  reader: FeatureReader,
): { unit: Unit; mark: FigureMark }[][] {
  const byUnit = new Map<string, GivenNumber[]>();
  for (const unit of units) {
    const marks = marksIn(unit, articles.get(unit.articleId));
    const written = [...unit.features.within].flatMap((each) => (each.startsWith("n:") ? Number(each.slice(2)) : []));
    const values = new Set([...marks.map(({ mark }) => Number(mark.value)), ...written]);
    const words = new Set(wordsOf(unit.text));
    const days = daysIn(unit, articles.get(unit.articleId));
    for (const [name, own] of Map.groupBy(marks, ({ mark }) => unitName(mark.unit))) {
      const [first] = own;
      if (own.length === 1 && first)
        append(byUnit, name, { unit, values, words, days, bound: boundOf(first.before, unit.features.lang), ...first });
    }
  }
  const agree = (one: GivenNumber, other: GivenNumber): boolean =>
    one.unit.lang === other.unit.lang &&
    isOneTime(one.unit, other.unit) &&
    isTurned(one.unit) === isTurned(other.unit) &&
    isSum(one.unit.text, one.unit.features.lang) === isSum(other.unit.text, other.unit.features.lang) &&
    sharedAround(one, other, reader).length >= LEAST_SHARED;
  const found = [...byUnit.values()]
    .map((held) => allDiffering(held, (one, other) => differ(one, other) && agree(one, other), agree))
    .filter((differing) => differing.length > 1);
  const times = new Map<Unit, number>();
  for (const { unit } of found.flat()) times.set(unit, (times.get(unit) ?? 0) + 1);
  return found
    .filter((differing) => differing.every(({ unit }) => times.get(unit) === 1))
    .map((differing) =>
      differing
        .toSorted((a, b) => Number(a.mark.value) - Number(b.mark.value) || a.unit.index - b.unit.index)
        .map(({ unit, mark }) => ({ unit, mark })),
    );
}

function differ(one: GivenNumber, other: GivenNumber): boolean {
  const isOfAll = one.bound !== "part" && other.bound !== "part" && !isOfOtherDays(one, other);
  return (
    isOfAll && one.unit.outlet !== other.unit.outlet && !isSame(one, other) && !holds(one, other) && !holds(other, one)
  );
}

/** Whether both passages name days, and none that the other names. */
const isOfOtherDays = ({ days: one }: GivenNumber, { days: other }: GivenNumber): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/** Whether a passage gives another's number as well, in digits or in words. */
function holds({ values, words }: GivenNumber, { mark }: GivenNumber): boolean {
  const [first] = wordsOf(mark.text);
  return values.has(Number(mark.value)) || (first !== undefined && words.has(first));
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word.toLowerCase());

/** Whether one number may be the other rounded, or lie within what the other leaves open. */
function isSame(one: GivenNumber, other: GivenNumber): boolean {
  const [x, y] = [Number(one.mark.value), Number(other.mark.value)];
  const share = one.bound === "roughly" || other.bound === "roughly" ? ROUGHLY : ROUNDED;
  const isOpen = (bound: Bound, value: number, beside: number): boolean =>
    (bound === "least" && beside >= value) || (bound === "most" && beside <= value);
  return (
    Math.abs(x - y) <= share * Math.max(Math.abs(x), Math.abs(y)) ||
    isOpen(one.bound, x, y) ||
    isOpen(other.bound, y, x)
  );
}

/** A unit as it is compared: a plural and its singular are one. */
const unitName = (unit: string): string => fold(unit).replace(/s$/, "");

/** The numbers that stand in a sentence, with what stands around each. */
function marksIn(unit: Unit, article: Article | undefined): { mark: FigureMark; before: string; around: string }[] {
  if (!article) return [];
  return article.figures.flatMap((mark) => {
    const placed = placedIn(unit, article, { at: mark.at, words: mark.text });
    return placed ? [{ mark, ...placed }] : [];
  });
}

/** The dates that stand in a sentence, as far as they are known. */
function daysIn(unit: Unit, article: Article | undefined): Set<string> {
  const placed = article?.dates.filter((date) => date.edtf !== null && placedIn(unit, article, date)) ?? [];
  return new Set(placed.flatMap(({ edtf }) => edtf ?? []));
}
