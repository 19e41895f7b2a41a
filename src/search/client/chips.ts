import { element } from "./element.ts";
import type { Query } from "../worker/engine.ts";
import { queryLink } from "./query-link.ts";
import { inDigits, type SearchSettings } from "./settings.ts";

/** Puts queries as links into a list that is there, with what they are called and how much they find. */
export function renderChips(
  list: HTMLElement,
  queries: readonly { query: Query; label?: string; count?: number }[],
  settings: SearchSettings,
): void {
  const items = queries.map(({ query, label = query.text, count }) => {
    const link = queryLink("tag", query, settings);
    link.append(label);
    if (count !== undefined) link.append(" ", element("span", "num", inDigits(count, settings.lang)));
    const item = element("li");
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
}
