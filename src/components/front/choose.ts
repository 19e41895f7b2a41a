import type { Article } from "../../articles/types.ts";
import type { EventView } from "../../digest/types.ts";
import { rangeOf } from "../../lib/edtf.ts";

const last = (article: Article): string => rangeOf(article.published).to ?? "";

/** Articles by their day of publication, latest first; those without one last, in their own order. */
export function recentFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0));
}

/** At most `max` events for a summary, in the timeline's order: reviewed ones first, then those that most articles report. */
export function inBrief(events: readonly EventView[], max: number): EventView[] {
  const weight = (event: EventView): number =>
    (event.reviewed ? 1e6 : 0) + event.articleIds.length * 100 + event.claimIds.length;
  const chosen = new Set(events.toSorted((a, b) => weight(b) - weight(a)).slice(0, max));
  return events.filter((event) => chosen.has(event));
}
