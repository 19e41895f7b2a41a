import { dayNumber, dayOfNumber, daysInMonth, isoDay } from "../../../lib/edtf/calendar.ts";

/* Dates as prose gives them: a day, a month or a year of four digits. */

/** A date of the Gregorian calendar at the precision that is known. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** Reads YYYY, YYYY-MM or YYYY-MM-DD; null for anything else and for days that do not exist. */
export function readDate(edtf: string): CalendarDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || !exists(year, month, day)) return null;
  return { year, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

/** Writes a date as EDTF, or null where there is no such day. */
export function writeDate(year: number, month?: number, day?: number): string | null {
  if (!exists(year, month, day)) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  return [String(year).padStart(4, "0"), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join("-");
}

/** The date a number of days after another. */
export function addDays(date: Required<CalendarDate>, days: number): Required<CalendarDate> {
  return dayOfNumber(numberOf(date) + days);
}

/** The month a number of months after another. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Day of the week: 0 is Monday. */
export function weekday(date: Required<CalendarDate>): number {
  // Day 0 was a Thursday.
  return (((numberOf(date) + 3) % 7) + 7) % 7;
}

export function isFullDate(date: CalendarDate | null): date is Required<CalendarDate> {
  return date?.month !== undefined && date.day !== undefined;
}

function exists(year: number, month?: number, day?: number): boolean {
  if (year < 1000 || year > 2999) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

const numberOf = ({ year, month, day }: Required<CalendarDate>): number => dayNumber(isoDay(year, month, day));
