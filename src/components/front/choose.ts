import type { Article } from "../../articles/types.ts";
import type { EventView } from "../../digest/types.ts";
import { rangeOf } from "../../lib/edtf.ts";

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
