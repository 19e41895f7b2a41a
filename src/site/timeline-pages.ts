import { chunk } from "./paging.ts";

/** More events than this on one page would not fit the first round trip. */
export const TIMELINE_PAGE = 40;

/** What paging needs of an event. */
interface Dated {
  range: { from: string | null; to: string | null };
}
/** A page of the timeline: the events of a year, a month, or a numbered part of a month. */
export interface TimelinePage<Event> {
  /** "2018", "2018-02", "2018-02/2" or "undated"; part of the address. */
  key: string;
  /** EDTF of the stretch, null for the undated. */
  edtf: string | null;
  /** 1-based; above 1 where a month has more than a page. */
  part: number;
  events: Event[];
}

/** The day an event is filed under: its first, else its last. */
const dayOf = (event: Dated): string => event.range.from ?? event.range.to ?? "";

function group<Event extends Dated>(events: readonly Event[], length: number): Map<string, Event[]> {
  return Map.groupBy(events, (event) => dayOf(event).slice(0, -length || undefined));
}

/** A choice of time that leads to a page of the timeline. */
export interface Stretch {
  /** Key of the page. */
  key: string;
  edtf: string | null;
  part: number;
  /** Events in the whole stretch. */
  count: number;
}

/**
 * What a page of the timeline offers to go to: every year, the months of the year it is in, the parts of its month. The list
 * stays short however many pages there are.
 *
 * @param key Key of the page; undefined on the first page, which offers the years alone.
 */
export function stretchesFor(pages: readonly TimelinePage<unknown>[], key: string | undefined): Stretch[] {
  const found = new Map<string, Stretch>();
  const year = key?.slice(0, 4);
  const month = key?.split("/", 1)[0];
  for (const page of pages) {
    const own = page.edtf?.slice(0, 4) ?? "undated";
    const names = [own];
    if (own === year && page.edtf !== own) names.push(page.edtf ?? own);
    if (page.part > 1 && page.key.split("/", 1)[0] === month) names.push(page.key);
    for (const name of names) {
      const known = found.get(name);
      if (known) known.count += page.events.length;
      else {
        const edtf = name === "undated" ? null : (name.split("/", 1)[0] ?? name);
        found.set(name, { key: page.key, edtf, part: name === page.key ? page.part : 1, count: page.events.length });
      }
    }
  }
  return [...found.values()];
}

/** Files events by year, by month where a year has more than `size`, and by numbered part where a month has. */
export function timelinePages<Event extends Dated>(events: readonly Event[], size: number): TimelinePage<Event>[] {
  const pages: TimelinePage<Event>[] = [];
  const add = (key: string, edtf: string | null, items: readonly Event[]): void => {
    for (const [i, part] of chunk(items, size).entries())
      pages.push({ key: i ? `${key}/${i + 1}` : key, edtf, part: i + 1, events: part });
  };
  const dated = events.filter((event) => dayOf(event) !== "");
  for (const [year, ofYear] of group(dated, 6)) {
    if (ofYear.length <= size) add(year, year, ofYear);
    else for (const [month, ofMonth] of group(ofYear, 3)) add(month, month, ofMonth);
  }
  add(
    "undated",
    null,
    events.filter((event) => dayOf(event) === ""),
  );
  return pages;
}

const made = new WeakMap<readonly unknown[], Map<string, string>>();

/** Path of every event, with its fragment: on the one page of a short timeline, on the page of its time on a long one. */
export function eventPaths(events: readonly (Dated & { id: string })[]): Map<string, string> {
  let paths = made.get(events);
  if (!paths) {
    const pages = events.length > TIMELINE_PAGE ? timelinePages(events, TIMELINE_PAGE) : [{ key: "", events }];
    paths = new Map(
      pages.flatMap(({ key, events: own }) => own.map(({ id }) => [id, `timeline${key && `/${key}`}#${id}`] as const)),
    );
    made.set(events, paths);
  }
  return paths;
}
