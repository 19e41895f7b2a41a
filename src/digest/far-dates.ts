import type { Article } from "../articles/types.ts";
import { rangeOf } from "../lib/edtf.ts";
import type { EventView } from "./types.ts";

/** Years before the first publication, and after the last, from which a year is far from the story. */
const BEFORE = 50;
const AFTER = 10;
/** Articles that have to name a far year, or one next to it. */
const LEAST_ARTICLES = 2;

/**
 * Events without those of found dates that lie far from the story's own time and that a single article names: the age of
 * something, an aim for the middle of a century, a number taken for a year. Nothing is far where no day of publication is known,
 * and an editor's event never is.
 */
export function withoutFar(events: readonly EventView[], articles: readonly Pick<Article, "published">[]): EventView[] {
  const published = articles.flatMap(({ published: edtf }) => yearsOf(rangeOf(edtf)));
  if (published.length === 0) return [...events];
  const [first, last] = [Math.min(...published), Math.max(...published)];
  const naming = new Map<number, Set<string>>();
  for (const { range, articleIds } of events) {
    for (const year of yearsOf(range)) {
      for (const id of articleIds) naming.set(year, (naming.get(year) ?? new Set()).add(id));
    }
  }
  const isNamed = (year: number): boolean =>
    new Set([year - 1, year, year + 1].flatMap((each) => [...(naming.get(each) ?? [])])).size >= LEAST_ARTICLES;
  const isFar = (year: number): boolean => (year < first - BEFORE || year > last + AFTER) && !isNamed(year);
  return events.filter(({ reviewed, range }) => {
    const years = yearsOf(range);
    return reviewed || years.length === 0 || !years.every(isFar);
  });
}

/** The first and the last year of a range, as far as it has any. */
function yearsOf({ from, to }: EventView["range"]): number[] {
  return [...new Set([from, to].flatMap((day) => (day === null ? [] : Number.parseInt(day, 10))))];
}
