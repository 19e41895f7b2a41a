import type { CalendarDate } from "./calendar.ts";
import type { FoundDate } from "./rule.ts";

/** Rules that take the year from the article's own day. */
const WITHOUT_YEAR = new Set([
  "month-alone",
  "month-day",
  "month-days",
  "day-month",
  "days-of-month",
  "between-days",
  "weekday",
]);

/**
 * The dates of a text, in their order, in which those without a year are left open where their sentence tells of another year than
 * the article's: "in January 2003, and demobilised in September that year".
 */
export function withoutOtherYears(dates: readonly FoundDate[], published: CalendarDate | null): FoundDate[] {
  let last: FoundDate | undefined;
  return dates.map((date) => {
    if (date.basis === "explicit") last = isOther(date, published) ? date : undefined;
    const near = last !== undefined && last !== date && date.sentence.start === last.sentence.start;
    if (near && date.yearless !== undefined) return { ...date, yearless: undefined };
    return near && WITHOUT_YEAR.has(date.rule) && date.edtf !== null
      ? { ...date, edtf: null, basis: "unresolved" as const }
      : date;
  });
}

function isOther({ edtf }: FoundDate, published: CalendarDate | null): boolean {
  const year = /^\d{4}/u.exec(edtf ?? "")?.[0];
  return year !== undefined && Number(year) !== published?.year;
}
