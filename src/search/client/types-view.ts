import { element } from "./element.ts";
import type { Query } from "../worker/engine.ts";
import type { Shown } from "../protocol.ts";
import { queryLink } from "./query-link.ts";
import type { RecordType } from "../types.ts";
import { inDigits, typesOf, type SearchSettings } from "./settings.ts";

/** Shows the kinds of what was found as links to the same query for one of them, with the number of results of each. */
export function renderKinds(nav: HTMLElement, query: Query, answer: Shown | null, settings: SearchSettings): void {
  const counts = (answer?.facets.type ?? {}) as Partial<Record<RecordType, number>>;
  const chosen = query.facets.type ?? [];
  const kinds = typesOf(settings).filter((type) => (counts[type] ?? 0) > 0 || chosen.includes(type));
  const focused = nav.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset["kind"] : null;
  const { type: _, ...others } = query.facets;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const items = [
    kind("", settings.words.all, all, { ...query, facets: others }, chosen.length === 0, settings),
    ...kinds.map((type) => {
      const one = { ...query, facets: { ...others, type: [type] } };
      return kind(type, settings.types[type], counts[type] ?? 0, one, chosen.includes(type), settings);
    }),
  ];
  nav.querySelector("ul")?.replaceChildren(...items);
  nav.hidden = all === 0 || (kinds.length < 2 && chosen.length === 0);
  if (typeof focused === "string") nav.querySelector<HTMLElement>(`[data-kind="${focused}"]`)?.focus();
  // In a row that scrolls sideways, what is chosen is in sight.
  const row = nav.querySelector<HTMLElement>("[aria-current]");
  if (chosen.length > 0 && row) nav.scrollTo({ left: row.offsetLeft - nav.offsetLeft - nav.clientWidth / 3 });
}

function kind(
  type: string,
  label: string,
  count: number,
  query: Query,
  current: boolean,
  settings: SearchSettings,
): HTMLElement {
  const link = queryLink("search-kind", query, settings);
  link.dataset["kind"] = type;
  if (current) link.setAttribute("aria-current", "true");
  link.append(`${label} `, element("span", "num", inDigits(count, settings.lang)));
  const item = element("li");
  item.append(link);
  return item;
}
