/*
 * The proleptic Gregorian calendar on plain numbers. No JavaScript Date: it shifts with the time zone, takes 29 February
 * 2018 for 1 March, and maps the years 0 to 99 to the twentieth century.
 */

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO 8601 text of a day; years outside 0000 to 9999 have a sign and six digits or more. */
export function isoDay(year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const digits = String(Math.abs(year));
  const text = year >= 0 && year <= 9999 ? digits.padStart(4, "0") : (year < 0 ? "-" : "+") + digits.padStart(6, "0");
  return `${text}-${two(month)}-${two(day)}`;
}

/**
 * Number of an ISO day, 1970-01-01 = 0. For sorting and for drawing an axis.
 * After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(iso: string): number {
  const match = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) throw new RangeError(`not an ISO day: ${iso}`);
  const month = Number(match[2]);
  const year = Number(match[1]) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(match[3]) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of a number, as dayNumber counts them. After H. Hinnant, civil_from_days. */
export function dayOfNumber(number: number): { year: number; month: number; day: number } {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
