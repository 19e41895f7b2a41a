import { dayNumber, isoDay } from "../../lib/edtf/calendar.ts";

/** A line of the axis. */
export interface Tick {
  /** Day number, 1970-01-01 = 0. */
  day: number;
  /** What it marks, as EDTF: "2018", "2018-02" or "2018-02-23". */
  edtf: string;
}

/** More lines than this would say no more. */
export const MAX_TICKS = 5;

type Unit = "year" | "month" | "day";
/** Steps from fine to coarse. */
const STEPS: readonly [unit: Unit, count: number][] = [
  ["day", 1],
  ["day", 7],
  ["month", 1],
  ["month", 3],
  ["year", 1],
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000, 200000, 1000000].map((n): [Unit, number] => [
    "year",
    n,
  ]),
];

/** Year, month and day of a day number. After H. Hinnant, civil_from_days. */
export function civil(day: number): [year: number, month: number, day: number] {
  const shifted = Math.floor(day) + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1];
}

const at = (year: number, month: number, day: number): Tick["day"] => dayNumber(isoDay(year, month, day));

function ticksOf(unit: Unit, count: number, from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  const add = (day: number, edtf: string): boolean => {
    if (day > to) return false;
    if (day >= from) ticks.push({ day, edtf });
    return ticks.length <= MAX_TICKS;
  };
  const [year, month] = civil(from);
  if (unit === "year") {
    for (let y = Math.floor(year / count) * count; add(at(y, 1, 1), isoDay(y, 1, 1).slice(0, -6)); y += count);
  } else if (unit === "month") {
    for (let m = Math.floor((month - 1) / count) * count; ; m += count) {
      const iso = isoDay(year + Math.floor(m / 12), (m % 12) + 1, 1);
      if (!add(dayNumber(iso), iso.slice(0, -3))) break;
    }
  } else {
    for (let day = Math.ceil(from); add(day, isoDay(...civil(day))); day += count);
  }
  return ticks;
}

/** The lines of an axis from one day number to another: the finest step that gives at most MAX_TICKS of them. */
export function chooseTicks(from: number, to: number): Tick[] {
  for (const [unit, count] of STEPS) {
    if ((to - from) / ({ year: 365, month: 28, day: 1 }[unit] * count) > 4 * MAX_TICKS) continue;
    const ticks = ticksOf(unit, count, from, to);
    if (ticks.length > 0 && ticks.length <= MAX_TICKS) return ticks;
  }
  return [];
}
