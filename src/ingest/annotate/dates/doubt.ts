import type { CalendarDate } from "./calendar.ts";
import type { FoundDate } from "./rule.ts";

/** Years between a year and all else in the article that make it doubtful. */
const FAR = 150;
/** Rules that take a number of four digits for a year. */
const BARE = new Set(["year", "about-year"]);

/**
 * Says of a date whether it is a year by itself that lies so far from everything else the article dates, its own day included,
 * that it is rather a number. A year that nothing can be held against is believed.
 */
export function doubt(all: readonly FoundDate[], published: CalendarDate | null): (date: FoundDate) => boolean {
  const own = published ? [published.year] : [];
  const years = [...all.flatMap((date) => yearOf(date) ?? []), ...own].sort((a, b) => a - b);
  return (date) => {
    const year = yearOf(date);
    if (!BARE.has(date.rule) || year === null || years.length < 2) return false;
    const at = years.indexOf(year);
    const near = [years[at - 1], years[at + 1]];
    return near.every((other) => other === undefined || Math.abs(other - year) > FAR);
  };
}

function yearOf({ edtf }: FoundDate): number | null {
  const digits = /^\[?(\d{4})/u.exec(edtf ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
