import { monthNames, shortMonthNames, weekdayNames } from "../languages/cldr.ts";
import type { Language } from "../languages/index.ts";
import { anyOf } from "../phrases.ts";

/** The names of months and days of the week of a language: to their numbers, and as sources of patterns. */
export interface CalendarNames {
  /** 1 is January. */
  months: ReadonlyMap<string, number>;
  /** 0 is Monday. */
  weekdays: ReadonlyMap<string, number>;
  /** Every form, with an optional full stop behind a short one. */
  month: string;
  /** Full names alone. */
  fullMonth: string;
  weekday: string;
  /** The same with short forms. */
  anyWeekday: string;
}

export function calendarNames({ code, dates }: Language): CalendarNames {
  const full = new Map([
    ...monthNames(code).flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
    ...Object.entries(dates.inflectedMonths ?? {}),
  ]);
  const short = [
    ...shortMonthNames(code).map((form, i) => [form, i + 1] as const),
    ...Object.entries(dates.otherMonths),
  ].filter(([form]) => !full.has(form) && /^\p{L}/u.test(form));
  const weekdays = new Map([
    ...weekdayNames(code).map((name, i) => [name, i] as const),
    ...Object.entries(dates.otherWeekdays),
  ]);
  const shortSource = short.length === 0 ? "" : `|(?:${anyOf(short.map(([form]) => form))})\\.?`;
  return {
    months: new Map([...short, ...full]),
    weekdays: new Map([...weekdays, ...Object.entries(dates.shortWeekdays ?? {})]),
    month: `(?:${anyOf([...full.keys()])})${shortSource}`,
    fullMonth: anyOf([...full.keys(), ...Object.keys(dates.otherMonths).filter((form) => form.length > 4)]),
    weekday: anyOf([...weekdays.keys()]),
    anyWeekday: anyOf([...weekdays.keys(), ...Object.keys(dates.shortWeekdays ?? {})]),
  };
}
