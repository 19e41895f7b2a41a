import { mainEvents } from "../digest/index.ts";
import type { AreaView, Digest, EventView } from "../digest/types.ts";
import { chunk } from "./paging.ts";
import { stretchesFor, TIMELINE_PAGE as PAGE_SIZE, timelinePages, type Stretch } from "./timeline-pages.ts";

/** Up to this many events in all, each area has a timeline of its own; above, the areas' pages hold their events. */
export const MAX_FILTERED = 400;

/** Days that the first page of a long timeline shows, one event each. */
const MAIN_DAYS = 24;

/** A page of the timeline. */
export interface TimelineView {
  /** Path after "timeline/"; "" for the first page. */
  path: string;
  area: AreaView | null;
  /** Year or month of the page. */
  edtf: string | null;
  part: number;
  events: EventView[];
  /** Number of events the view as a whole has. */
  total: number;
  /** Path of the following page of the same view. */
  next: string | null;
  /** The stretches there are to choose from, where not everything is on one page. */
  stretches: Stretch[];
}

/** Every page of the timeline: all of it, by year and month where that is too much for one page, and by area. */
export function timelineViews(digest: Digest): TimelineView[] {
  const { events } = digest;
  const none = { area: null, edtf: null, part: 1, next: null, stretches: [] };
  const views: TimelineView[] = [];
  if (events.length <= PAGE_SIZE) views.push({ ...none, path: "", events, total: events.length });
  else {
    const pages = timelinePages(events, PAGE_SIZE);
    views.push({
      ...none,
      path: "",
      events: openingEvents(digest),
      total: events.length,
      stretches: stretchesFor(pages, undefined),
    });
    for (const [i, { key, edtf, part, events: own }] of pages.entries()) {
      views.push({
        ...none,
        path: key,
        edtf,
        part,
        events: own,
        total: own.length,
        next: pages[i + 1]?.key ?? null,
        stretches: stretchesFor(pages, key),
      });
    }
  }
  return events.length > MAX_FILTERED ? views : [...views, ...digest.areas.flatMap((area) => areaViews(area, events))];
}

/**
 * What a long timeline opens with: what stands for the days that most of the story is about, and every event of the editor's
 * as far as there is room.
 */
function openingEvents({ events, days }: Digest): EventView[] {
  const reviewed = events.filter((event) => event.reviewed).slice(0, PAGE_SIZE);
  const main = mainEvents(days, events, MAIN_DAYS).map(({ event }) => event);
  const chosen = new Set(reviewed.length > 0 ? reviewed : main);
  const opening = events.filter((event) => chosen.has(event));
  return opening.length > 0 ? opening : events.slice(0, PAGE_SIZE);
}

function areaViews(area: AreaView, all: readonly EventView[]): TimelineView[] {
  const events = all.filter((event) => event.areaIds.includes(area.id));
  const pathOf = (i: number): string => `areas/${area.id}${i ? `/${i + 1}` : ""}`;
  const parts = chunk(events, PAGE_SIZE);
  return parts.map((own, i) => ({
    path: pathOf(i),
    area,
    edtf: null,
    part: i + 1,
    events: own,
    total: events.length,
    next: i + 1 < parts.length ? pathOf(i + 1) : null,
    stretches: [],
  }));
}
