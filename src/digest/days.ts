import { compareText } from "../lib/compare.ts";
import { dayNumber, isDay } from "../lib/edtf.ts";
import type { Article } from "../articles/types.ts";
import { plainness } from "./plainly.ts";
import type { DayView, EventView } from "./types.ts";

const A_WEEK = 7;
/** So many days that two articles name are enough to leave out those of a single one. */
const ENOUGH = 3;
/** A word of fewer letters tells no sentence from another. */
const SHORTEST_WORD = 4;
/** Words of a sentence that says what happened in one breath; a longer one counts as if its words were spread thinner. */
const PLAIN_LENGTH = 30;

/**
 * The days of the story, the weightiest first. A day weighs by how many articles name it, how many of them come back to it
 * when more than a week has passed, and, half as much, how many were published on it. Of each count the logarithm is taken,
 * since the tenth article says less than the first. Only dates precise to the day count. How well this agrees with the days
 * that journalists chose is in docs/draft.md.
 *
 * @param events The timeline's, the editor's among them.
 */
export function weighDays(events: readonly EventView[], articles: readonly Article[]): DayView[] {
  const published = new Map(articles.map(({ id, published: day }) => [id, isDay(day) ? day : null]));
  const onDay = Map.groupBy(
    [...published].filter(([, day]) => day !== null),
    ([, day]) => day,
  );
  const named = Map.groupBy(
    events.filter(({ edtf }) => isDay(edtf)),
    ({ edtf }) => edtf,
  );
  const place = new Map(articles.map(({ id }, i) => [id, i]));
  const days = [...new Set([...named.keys(), ...[...onDay.keys()].filter(isDay)])].map((day): DayView => {
    const its = named.get(day) ?? [];
    const articleIds = [...new Set(its.flatMap((event) => event.articleIds))].sort(
      (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
    );
    const later = articleIds.filter((id) => isLongAfter(published.get(id) ?? null, day)).length;
    const then = onDay.get(day)?.length ?? 0;
    return {
      day,
      articleIds,
      published: then,
      weight: Math.log1p(articleIds.length) + Math.log1p(later) + Math.log1p(then) / 2,
      eventId: null,
    };
  });
  days.sort((a, b) => b.weight - a.weight || compareText(a.day, b.day));
  // A sentence that names two days stands for the weightier one.
  const taken = new Set<string>();
  for (const day of days) {
    const event = centralEvent(named.get(day.day) ?? [], taken);
    if (!event) continue;
    day.eventId = event.id;
    taken.add(titleOf(event));
  }
  return days;
}

/**
 * The event that stands for a day: the editor's first, else the sentence that shares most with the other articles' sentences
 * about the day, plain ones before others, and one that stands for no other day before those.
 */
function centralEvent(events: readonly EventView[], taken: ReadonlySet<string>): EventView | undefined {
  const reviewed = events.find((event) => event.reviewed);
  if (reviewed) return reviewed;
  const words = events.map((event) => wordsOf(titleOf(event)));
  const holders = new Map<string, Set<string>>();
  for (const [i, own] of words.entries()) {
    for (const word of own) {
      const ids = holders.get(word) ?? new Set();
      for (const id of events[i]!.articleIds) ids.add(id);
      holders.set(word, ids);
    }
  }
  let best: EventView | undefined;
  let most = -1;
  const hasFree = events.some((event) => !taken.has(titleOf(event)));
  for (const [i, event] of events.entries()) {
    const own = words[i]!;
    let shared = 0;
    for (const word of own) shared += (holders.get(word)?.size ?? 1) - 1;
    const [lang, text] = Object.entries(event.title)[0] ?? ["", ""];
    if (hasFree && taken.has(text)) continue;
    const score = (shared / Math.max(own.size, PLAIN_LENGTH)) * plainness(text, lang);
    if (score > most) [best, most] = [event, score];
  }
  return best;
}

const titleOf = ({ title }: EventView): string => Object.values(title)[0] ?? "";

/**
 * The days' events in the order of time: the heaviest days that have one, at most so many. Where enough days are named by more
 * than one article, a day that a single one names is none of the story's, unless an editor's event is of it.
 */
export function mainEvents(
  days: readonly DayView[],
  events: readonly EventView[],
  most: number,
): { event: EventView; day: DayView }[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const told = days.flatMap((day) => {
    const event = day.eventId === null ? undefined : byId.get(day.eventId);
    return event ? [{ event, day }] : [];
  });
  const shared = told.filter(({ event, day }) => event.reviewed || day.articleIds.length > 1);
  return (shared.length >= ENOUGH ? shared : told).slice(0, most).sort((a, b) => compareText(a.day.day, b.day.day));
}

const byEvent = new WeakMap<readonly DayView[], Map<string, DayView>>();

/** The day for which an event stands. */
export function dayOfEvent(days: readonly DayView[], eventId: string): DayView | undefined {
  let known = byEvent.get(days);
  if (!known) {
    known = new Map(days.flatMap((day) => (day.eventId === null ? [] : [[day.eventId, day] as const])));
    byEvent.set(days, known);
  }
  return known.get(eventId);
}

const isLongAfter = (published: string | null, day: string): boolean =>
  published !== null && dayNumber(published) - dayNumber(day) > A_WEEK;

const wordsOf = (text: string): Set<string> =>
  new Set(
    (
      text
        .normalize("NFC")
        .toLowerCase()
        .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
    ).filter((word) => word.length >= SHORTEST_WORD),
  );
