import { dayNumber, dayOfNumber, isoDay } from "../../lib/edtf/calendar.ts";

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

const at = (year: number, month: number, day: number): Tick["day"] => dayNumber(isoDay(year, month, day));

function ticksOf(unit: Unit, count: number, from: number, to: number): Tick[] {
  const ticks: Tick[] = [];
  const add = (day: number, edtf: string): boolean => {
    if (day > to) return false;
    if (day >= from) ticks.push({ day, edtf });
    return ticks.length <= MAX_TICKS;
  };
  const { year, month } = dayOfNumber(Math.floor(from));
  if (unit === "year") {
    for (let y = Math.floor(year / count) * count; add(at(y, 1, 1), isoDay(y, 1, 1).slice(0, -6)); y += count);
  } else if (unit === "month") {
    for (let m = Math.floor((month - 1) / count) * count; ; m += count) {
      const iso = isoDay(year + Math.floor(m / 12), (m % 12) + 1, 1);
      if (!add(dayNumber(iso), iso.slice(0, -3))) break;
    }
  } else {
    const iso = (number: number): string => {
      const { year, month, day } = dayOfNumber(number);
      return isoDay(year, month, day);
    };
    for (let day = Math.ceil(from); add(day, iso(day)); day += count);
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

/** A day at which an axis changes its scale. */
export interface AxisBreak extends Tick {
  /** How many times as wide time is drawn after it as before it. */
  times: number;
}

/** How an axis lays time out. */
export interface AxisScale {
  /** Where a day stands, 0 to 1. */
  share(day: number): number;
  ticks: Tick[];
  broken: AxisBreak | null;
}

/** Fewer events are told apart on one scale. */
const FEWEST = 6;
/** A break where at least so many of the events begin within so little of the time. */
const CROWD = 0.5;
const CORNER = 0.25;
/** The part of the axis that what comes after a break takes. */
const AFTER = 0.6;

/**
 * One scale from one day number to another; or two, where most events begin in the last quarter of the time: the later part,
 * from one of the axis's own lines on, is drawn wider.
 *
 * @param begins The day numbers on which events begin.
 */
export function axisScale(from: number, to: number, begins: readonly number[]): AxisScale {
  const length = Math.max(1, to - from);
  const ticks = chooseTicks(from, to);
  const crowded = ({ day }: Tick): boolean =>
    day > from &&
    day < to &&
    (to - day) / length <= CORNER &&
    begins.filter((begin) => begin >= day).length >= CROWD * begins.length;
  const at = begins.length < FEWEST ? undefined : ticks.find(crowded);
  if (!at) return { share: (day) => (day - from) / length, ticks, broken: null };
  const before = (1 - AFTER) / (at.day - from);
  const after = AFTER / (to - at.day);
  return {
    share: (day) => (day <= at.day ? (day - from) * before : 1 - AFTER + (day - at.day) * after),
    ticks: [
      ...ticks.filter(({ day }) => day < at.day),
      at,
      ...chooseTicks(at.day, to).filter(({ day }) => day > at.day),
    ],
    broken: { ...at, times: Number((after / before).toPrecision(2)) },
  };
}
