import { addDays, addMonths, isFullDate, weekday, writeDate, type CalendarDate } from "./calendar.ts";
import type { Tense } from "./tense.ts";

/** What a dated passage means. edtf is null where it is relative and nothing says to what, or when. */
export interface Meaning {
  edtf: string | null;
  basis: "explicit" | "inferred" | "unresolved";
  /** The day of a month whose year nothing in the text says, as "--04-20"; only where edtf is null. */
  yearless?: string;
}

export const UNRESOLVED: Meaning = { edtf: null, basis: "unresolved" };
export const explicit = (edtf: string | null): Meaning | null => (edtf ? { edtf, basis: "explicit" } : null);
export const inferred = (edtf: string | null): Meaning => (edtf ? { edtf, basis: "inferred" } : UNRESOLVED);

/** A day of a month, of a year that is not known. */
export const yearless = (month: number, day: number): Meaning => ({
  ...UNRESOLVED,
  yearless: `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
});

/** A stretch of time from one date to another; null where it does not run forwards. */
export function stretch(from: string | null, to: string | null, once = false): string | null {
  if (!from || !to || from >= to) return null;
  return once ? `[${from}..${to}]` : `${from}/${to}`;
}

/** The day so many days from the article's own; null where that is no day. */
export function dayFrom(published: CalendarDate | null, days: number): string | null {
  if (!isFullDate(published)) return null;
  const { year, month, day } = addDays(published, days);
  return writeDate(year, month, day);
}

/** So many units from the article's date; no finer than the unit, and only where the article's date is fine enough. */
export function unitFrom(published: CalendarDate | null, count: number, unit: string): string | null {
  if (!published || !Number.isFinite(count)) return null;
  if (unit === "year") return writeDate(published.year + count);
  if (unit === "month" && published.month) {
    const moved = addMonths(published.year, published.month, count);
    return writeDate(moved.year, moved.month);
  }
  if (unit === "day") return dayFrom(published, count);
  if (unit !== "week" || !isFullDate(published)) return null;
  const monday = addDays(published, 7 * count - weekday(published));
  const sunday = addDays(monday, 6);
  return `${writeDate(monday.year, monday.month, monday.day)}/${writeDate(sunday.year, sunday.month, sunday.day)}`;
}

/**
 * A day of the week (0 is Monday) by the tense of its sentence: the article's own day, or the nearest before or behind it.
 * `strict` leaves out the article's own day.
 */
export function weekdayBy(published: CalendarDate | null, wanted: number, tense: Tense, strict = false): string | null {
  if (!isFullDate(published) || tense === "unknown") return null;
  const own = weekday(published);
  const distance = tense === "past" ? (own - wanted + 7) % 7 : (wanted - own + 7) % 7;
  const days = distance === 0 && strict ? 7 : distance;
  return dayFrom(published, tense === "past" ? -days : days);
}

/** "Last Tuesday", said on a Wednesday or Thursday, may be the Tuesday of the week before: nobody says so of yesterday. */
const TOO_NEAR = 2;

/** The day of the week that is called the last one, where that is said loosely; null on the two days behind it. */
export function looseLastWeekday(published: CalendarDate | null, wanted: number): string | null {
  if (!isFullDate(published)) return null;
  const days = (weekday(published) - wanted + 7) % 7;
  return days > 0 && days <= TOO_NEAR ? null : weekdayBy(published, wanted, "past", true);
}

/** Days between which a day without a year lies too far from the article's date to say which year is meant. */
const [NEAR, FAR] = [120, 245];
/** The same where no verb says whether the day has come: a list of days may lie on either side. */
const NEAR_UNTOLD = 75;

/**
 * The day of a month in the year that is meant: where a day of the week stands beside it, the one in which they agree; else
 * the nearest to the article's date, and where that is far, the one that the tense asks for. "pending": until a day that may have
 * come or not.
 */
export function dayOfYear(
  published: CalendarDate | null,
  month: number,
  day: number,
  tense: Tense | "pending",
  dayName?: number,
): string | null {
  if (!published?.month) return null;
  const own = Date.UTC(published.year, published.month - 1, published.day ?? 15);
  const choices = [-1, 0, 1]
    .map((step) => ({ year: published.year + step, month, day }))
    .filter((date) => writeDate(date.year, month, day) !== null)
    .filter((date) => dayName === undefined || weekday(date) === dayName)
    .map((date) => ({ ...date, days: (Date.UTC(date.year, month - 1, day) - own) / 86_400_000 }))
    .sort((a, b) => Math.abs(a.days) - Math.abs(b.days));
  const [nearest] = choices;
  if (!nearest || Math.abs(nearest.days) > FAR) return null;
  if (dayName !== undefined) return writeDate(nearest.year, month, day);
  // What has happened cannot lie ahead; whether the verb or the distance misleads, nobody can say.
  if (tense === "past" && nearest.days > 0) return nearest.days > NEAR ? lastYear(choices, month, day) : null;
  if (Math.abs(nearest.days) <= (tense === "unknown" ? NEAR_UNTOLD : NEAR) || tense === "past")
    return writeDate(nearest.year, month, day);
  const ahead = choices.find(({ days }) => days >= 0 && days <= FAR);
  return tense === "future" && ahead ? writeDate(ahead.year, month, day) : null;
}

function lastYear(choices: readonly { year: number; days: number }[], month: number, day: number): string | null {
  const meant = choices.find(({ days }) => days <= 0 && -days <= FAR);
  return meant ? writeDate(meant.year, month, day) : null;
}

/** A month by itself in the year that is meant. `which`: the last one, the next, this year's, or by the tense. */
export function monthOfYear(
  published: CalendarDate | null,
  month: number,
  which: "last" | "next" | "same" | Tense,
): string | null {
  if (!published?.month) return null;
  const { year, month: own } = published;
  if (which === "same") return writeDate(year, month);
  // "Last March", said in June, may be this year's or last year's.
  if (which === "last")
    return month >= own ? writeDate(year - 1, month) : own - month <= 2 ? writeDate(year, month) : null;
  if (which === "next")
    return month <= own ? writeDate(year + 1, month) : month - own <= 2 ? writeDate(year, month) : null;
  if (month === own) return writeDate(year, month);
  // A month that lies a little on the wrong side of the article's: the verb misleads, or the distance does.
  const wrong = which === "past" ? month - own : which === "future" ? own - month : 0;
  if (wrong > 0 && wrong <= 5) return null;
  if (which === "past") return writeDate(month < own ? year : year - 1, month);
  if (which === "future") return writeDate(month > own ? year : year + 1, month);
  const near = [year - 1, year, year + 1].find((each) => Math.abs((each - year) * 12 + month - own) <= 3);
  return near === undefined ? null : writeDate(near, month);
}

/** Months of each season of the north, by its number in EDTF; winter begins in the year that names it. */
const SEASONS: Readonly<Record<number, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

/** The season that was over before the article's month, or the first that begins behind it; null within the season itself. */
export function seasonOf(published: CalendarDate | null, season: number, which: "last" | "next"): string | null {
  const months = SEASONS[season];
  if (!published?.month || !months) return null;
  const { year, month } = published;
  if ([month, month + 12].some((at) => at >= months[0] && at <= months[1])) return null;
  const step = which === "last" ? (months[1] < month ? 0 : -1) : months[0] > month ? 0 : 1;
  return `${year + step}-${season}`;
}
