import type { Article } from "../../../articles/types.ts";
import { dayNumber, isDay } from "../../../lib/edtf.ts";
import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";
import { isOfTwoEvents } from "./number-words.ts";
import { allDiffering, isComparable, placedIn, sharedAround, type Given } from "./held.ts";

/** Features that what stands around two dates has to share, names and offices left out: those say who, and not what happened. */
const LEAST_SHARED = 2;
/** Days further apart are of two events, and a week apart of one that comes back. */
const MOST_APART = 6;
/** News gives a day of the last or the next week by its name; its full date stands in a dateline or under a picture. */
const A_WEEK = 7;

/** The day of a picture or of an entry, before its text: "June 18: This image shows …". */
const CAPTION = /^[^:]{0,24}\d[^:]{0,8}:\s/u;

interface GivenDay extends Given {
  /** In EDTF. */
  day: string;
  number: number;
  /** Numbers of the passage that are no part of a date. */
  numbers: ReadonlySet<string>;
}

/**
 * Days that passages of different outlets give for one event; one a passage, the first day first. Only of passages that
 * hold a single date; and only days that the passage names itself, since "on Tuesday" and "today" are worked out from a day
 * of publication, which may be that of a later version. None of a passage that tells of two events ("two days after", "on
 * 22 April after an explosion"). Where the passages count things and do not have one number in common, they tell of the
 * state of things on two days.
 */
export function differingDays(
  units: readonly Unit[],
  articles: ReadonlyMap<string, Article>,
  reader: FeatureReader,
): { unit: Unit; day: string }[][] {
  const held = units.flatMap((unit): GivenDay[] => {
    const article = articles.get(unit.articleId);
    const given = article && dayIn(unit, article);
    return given ? [given] : [];
  });
  const agree = (one: GivenDay, other: GivenDay): boolean =>
    one.unit.features.lang === other.unit.features.lang &&
    Math.abs(one.number - other.number) <= MOST_APART &&
    (one.numbers.size === 0 || other.numbers.size === 0 || !one.numbers.isDisjointFrom(other.numbers)) &&
    sharedAround(one, other, reader, true).length >= LEAST_SHARED;
  const differ = (one: GivenDay, other: GivenDay): boolean =>
    one.day !== other.day && isComparable(one.unit, other.unit) && agree(one, other);
  const differing = allDiffering(held, differ, agree);
  if (differing.length < 2) return [];
  return [
    differing
      .toSorted((a, b) => a.number - b.number || a.unit.index - b.unit.index)
      .map(({ unit, day }) => ({ unit, day })),
  ];
}

/** The day that a sentence names, where it is its only date. */
function dayIn(unit: Unit, article: Article): GivenDay | null {
  if (CAPTION.test(unit.text)) return null;
  const [only, ...others] = article.dates.flatMap((date) => {
    const placed = placedIn(unit, article, date);
    return placed ? [{ ...date, ...placed }] : [];
  });
  if (!only || others.length > 0 || !isDay(only.edtf) || unit.day === null) return null;
  if (isOfTwoEvents(unit.text, only.behind, unit.features.lang)) return null;
  const number = dayNumber(only.edtf);
  const named = numbersIn(only.words);
  const distance = Math.abs(number - unit.day);
  const [year, , day] = only.edtf.split("-").map(Number);
  // "20 days ago" may lead to a 20th.
  if (!named.includes(day!) || named.includes(distance)) return null;
  if (named.includes(year!) && distance <= A_WEEK) return null;
  const numbers = new Set(
    [...unit.features.within].filter((each) => each.startsWith("n:") && !named.includes(Number(each.slice(2)))),
  );
  return { unit, around: only.around, day: only.edtf, number, numbers };
}

const numbersIn = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);
