import type { CalendarDate } from "./calendar.ts";
import type { FoundDate } from "./rule.ts";

/** "2018: The president steps up to the desk." */
const STAMP = /(?:^|[.!?…”"]\s{1,3})(\d{4})(?=\s?:\s)/gu;
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
/** A line or two that begin so may be two years. */
const FEWEST = 3;

/**
 * The hours before the lines of a ticker, as they stand in the text: four digits and a colon. They are hours and no years where
 * each of them is one, and half of them or more would lie behind the article's own year.
 */
export function tickerHours(texts: readonly string[], published: CalendarDate | null): ReadonlySet<string> {
  const stamps = texts.flatMap((text) => [...text.matchAll(STAMP)].map(([, hour]) => hour!));
  const late = published ? stamps.filter((hour) => Number(hour) > published.year).length : 0;
  const isTicker = stamps.length >= FEWEST && late * 2 >= stamps.length && stamps.every((hour) => CLOCK.test(hour));
  return new Set(isTicker ? stamps : []);
}

/** Whether a date is such an hour. */
export function isTickerHour(text: string, { start, end }: FoundDate, hours: ReadonlySet<string>): boolean {
  return hours.has(text.slice(start, end)) && /^\s?:\s/u.test(text.slice(end, end + 3));
}
