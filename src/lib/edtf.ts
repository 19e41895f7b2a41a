/*
 * Dates that keep their precision: EDTF (ISO 8601-2) as strings in content, read here, compared, and put into words.
 */
import { isoDay } from "./edtf/calendar.ts";
import { parseEdtf } from "./edtf/parse.ts";
import { compareRanges, edtfRange } from "./edtf/range.ts";
import type { DayRange } from "./edtf/range.ts";

export type { EdtfDate, EdtfEnd, EdtfMember, EdtfPoint, EdtfPrecision, EdtfResult } from "./edtf/types.ts";
export type { DayRange } from "./edtf/range.ts";
export type { DateKey, DateWords } from "./edtf/words.ts";
export { dayNumber } from "./edtf/calendar.ts";
export { parseEdtf } from "./edtf/parse.ts";
export { compareRangeKeys, compareRanges, edtfRange, rangeKey } from "./edtf/range.ts";
export { formatEdtf } from "./edtf/words.ts";

/** The range of a date given as text; open on both sides where it is no date. */
export function rangeOf(text: string | null): DayRange {
  const parsed = text === null ? null : parseEdtf(text);
  return parsed?.ok ? edtfRange(parsed.value) : { from: null, to: null };
}

/** Whether a date is one day of the common calendar, and certain. */
export const isDay = (edtf: string | null): edtf is string => edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf);

/** Orders two dates given as text by range, then by the text itself. A total order, the same on every machine. */
export function compareEdtf(a: string, b: string): number {
  return compareRanges(rangeOf(a), rangeOf(b)) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The value of a <time> element's datetime attribute, or undefined where HTML cannot say it: a set, an interval, a season,
 * a year before 1, and anything "about" or "possibly", which a bare date would make more certain than it is.
 */
export function datetimeAttribute(text: string): string | undefined {
  const parsed = parseEdtf(text);
  if (!parsed.ok || parsed.value.type !== "date") return undefined;
  const { precision, year, month = 1, day = 1, time, approximate, uncertain } = parsed.value;
  if (approximate || uncertain || year < 1 || year > 9999) return undefined;
  const length = { year: 4, month: 7, day: 10 }[precision as string];
  if (length === undefined) return undefined;
  return isoDay(year, month, day).slice(0, length) + (time === undefined ? "" : `T${time}`);
}
