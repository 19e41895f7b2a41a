import { dayNumber, daysInMonth, isoDay } from "./calendar.ts";
import type { EdtfDate, EdtfMember, EdtfPoint } from "./types.ts";

/** The lowest and the highest day that a date may cover, both included, as ISO days; null = open or unknown on that side. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

/** Year (relative), month, length in months of the EDTF season codes. ISO 8601-2 leaves the months of a season open. */
function seasonMonths(code: number): { month: number; months: number } {
  // Quarters, thirds and halves of a year.
  if (code >= 33 && code <= 36) return { month: (code - 33) * 3 + 1, months: 3 };
  if (code >= 37 && code <= 39) return { month: (code - 37) * 4 + 1, months: 4 };
  if (code >= 40) return { month: (code - 40) * 6 + 1, months: 6 };
  // Spring, summer, autumn, winter as meteorologists count them: unspecified and northern from March, southern from September.
  const index = (code - 21) % 4;
  const start = code >= 29 ? 9 : 3;
  return { month: ((start - 1 + index * 3) % 12) + 1, months: 3 };
}

/** First and last day as [year, month, day]. A season that runs over the new year belongs to the year in which it begins. */
function span(point: EdtfPoint): [from: [number, number, number], to: [number, number, number]] {
  const { year, month = 1 } = point;
  const lastOf = (y: number, m: number): [number, number, number] => [y, m, daysInMonth(y, m)];
  switch (point.precision) {
    case "century":
      return [[year, 1, 1], lastOf(year + 99, 12)];
    case "decade":
      return [[year, 1, 1], lastOf(year + 9, 12)];
    case "year":
      return [[year, 1, 1], lastOf(year, 12)];
    case "season": {
      const season = seasonMonths(point.season ?? 21);
      const last = season.month + season.months - 1;
      return [[year, season.month, 1], last > 12 ? lastOf(year + 1, last - 12) : lastOf(year, last)];
    }
    case "month":
      return [[year, month, 1], lastOf(year, month)];
    case "day":
      return [
        [year, month, point.day ?? 1],
        [year, month, point.day ?? 1],
      ];
  }
}

/** Day numbers of a point's first and last day, 1970-01-01 = 0. */
export const firstDay = (point: EdtfPoint): number => dayNumber(isoDay(...span(point)[0]));
export const lastDay = (point: EdtfPoint): number => dayNumber(isoDay(...span(point)[1]));

const firstOf = (member: EdtfMember): EdtfPoint => ("from" in member ? member.from : member);
const lastOf = (member: EdtfMember): EdtfPoint => ("from" in member ? member.to : member);

/** "About" and "possibly" do not widen the range: how soft the edges are is for the reader to see, not for us to number. */
export function edtfRange(date: EdtfDate): DayRange {
  const from = (point: EdtfPoint): string => isoDay(...span(point)[0]);
  const to = (point: EdtfPoint): string => isoDay(...span(point)[1]);
  switch (date.type) {
    case "date":
      return { from: from(date), to: to(date) };
    case "interval":
      return {
        from: typeof date.from === "string" ? null : from(date.from),
        to: typeof date.to === "string" ? null : to(date.to),
      };
    default: {
      let first: EdtfPoint | undefined;
      let last: EdtfPoint | undefined;
      for (const member of date.members) {
        if (!first || firstDay(firstOf(member)) < firstDay(first)) first = firstOf(member);
        if (!last || lastDay(lastOf(member)) > lastDay(last)) last = lastOf(member);
      }
      return {
        from: date.earlier || !first ? null : from(first),
        to: date.later || !last ? null : to(last),
      };
    }
  }
}

/** A range as numbers, for sorting many: open to the past comes first, open to the future last. */
export function rangeKey({ from, to }: DayRange): [from: number, to: number] {
  return [from === null ? -Infinity : dayNumber(from), to === null ? Infinity : dayNumber(to)];
}

/** Orders range keys by the first day, then by the last. */
export function compareRangeKeys(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] === b[0] ? (a[1] === b[1] ? 0 : a[1] - b[1]) : a[0] - b[0];
}

/** Orders ranges by their first day, then by their last. */
export function compareRanges(a: DayRange, b: DayRange): number {
  return compareRangeKeys(rangeKey(a), rangeKey(b));
}
