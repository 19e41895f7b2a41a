import type { Article } from "../../articles/types.ts";
import type { EventView, FigureView } from "../../digest/types.ts";
import { append } from "../../lib/compare.ts";
import { rangeOf } from "../../lib/edtf.ts";
import { fold } from "../../lib/text.ts";

const last = (article: Article): string => rangeOf(article.published).to ?? "";

/** Articles on the front page. */
const SHOWN = 6;

/** The articles of the front page: the latest by their day of publication; those without one last, in their own order. */
export function latest(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0)).slice(0, SHOWN);
}

/**
 * At most `max` events for a summary, in the timeline's order: reviewed ones first, then those that most articles report.
 * Where equals compete for the last places they are taken at even steps, so that a summary spans the whole story.
 */
export function inBrief(events: readonly EventView[], max: number): EventView[] {
  if (events.length <= max) return [...events];
  const weight = (event: EventView): number =>
    (event.reviewed ? 1e6 : 0) + event.articleIds.length * 100 + event.claimIds.length;
  const limit = events.map(weight).toSorted((a, b) => b - a)[max - 1] ?? 0;
  const above = events.filter((event) => weight(event) > limit);
  const equal = events.filter((event) => weight(event) === limit);
  const places = max - above.length;
  const step = places > 1 ? (equal.length - 1) / (places - 1) : 0;
  const chosen = new Set(above);
  for (let i = 0; i < places; i++) {
    const event = equal[Math.round(i * step)];
    if (event) chosen.add(event);
  }
  return events.filter((event) => chosen.has(event));
}

/**
 * The figures that most articles give, at most `max`, those of as many articles in their own order, and those that are of
 * nothing known behind the others: for each one entry an article. One value of one subject and unit is one figure; those whose
 * subject nobody knows are told apart by value and unit.
 */
export function mainFigures(figures: readonly FigureView[], max: number): FigureView["entries"][] {
  const byFigure = new Map<string, FigureView["entries"]>();
  for (const { entries } of figures) {
    for (const entry of entries) {
      const { value, unit, subject = "" } = entry.mark;
      const key = [Number(value), fold(unit), fold(subject)].join("\n");
      if (!byFigure.get(key)?.some(({ articleId }) => articleId === entry.articleId)) append(byFigure, key, entry);
    }
  }
  // "Two years" by itself tells a reader less than a figure of something.
  const isOfNothing = ([first]: FigureView["entries"]): number => (first?.mark.subject === undefined ? 1 : 0);
  return [...byFigure.values()].sort((a, b) => isOfNothing(a) - isOfNothing(b) || b.length - a.length).slice(0, max);
}
