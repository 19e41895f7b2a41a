import type { Article } from "../articles/types.ts";
import { isDay, rangeOf } from "../lib/edtf.ts";
import type { FoundDate } from "../schemas/article.ts";

/** So many articles tell of days of the story's year, at the least. */
const FEWEST = 10;
/** So many times as many as of any other year. A story that runs over a new year has none. */
const TIMES = 8;

/** What says of an article in which years its days lie. */
export interface Dated {
  published: string | null;
  dates: readonly Pick<FoundDate, "edtf">[];
}

/**
 * The year in which nearly all days lie that the articles name or were published on; null where no year has them so nearly
 * to itself. How often a day without a year belongs to it is in docs/draft.md.
 */
export function storyYear(articles: readonly Dated[]): string | null {
  const counts = new Map<string, number>();
  for (const { published, dates } of articles) {
    const days = [published, ...dates.map(({ edtf }) => edtf)].filter(isDay);
    for (const year of new Set(days.map((day) => day.slice(0, 4)))) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= FEWEST && first[1] >= TIMES * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * The day that a date without a year names in the story's: only in an article of which nobody knows when it was published,
 * since elsewhere the article's own day has been asked already. Null where there is no such day.
 */
export function dayInStoryYear(
  { published }: Pick<Article, "published">,
  { yearless }: Pick<FoundDate, "yearless">,
  year: string | null,
): string | null {
  if (published !== null || yearless === undefined || year === null) return null;
  const day = year + yearless.slice(1);
  return rangeOf(day).from === null ? null : day;
}
