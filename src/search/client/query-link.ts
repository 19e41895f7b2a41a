import { element } from "./element.ts";
import type { Query } from "../worker/engine.ts";
import { readQuery, writeQuery } from "./query-url.ts";
import type { SearchSettings } from "./settings.ts";

/** A link to the search page with a query; where the search runs, it is answered at once. */
export function queryLink(className: string, query: Query, { page }: Pick<SearchSettings, "page">): HTMLAnchorElement {
  const link = element("a", className);
  link.href = page + writeQuery(query);
  link.dataset["query"] = "";
  return link;
}

/** The query of the link that a click is meant for, unless the reader wants it in a window of its own. */
export function clickedQuery(event: MouseEvent): Query | null {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-query]");
  return link && !opensElsewhere(event) ? readQuery(new URL(link.href).search) : null;
}

export const opensElsewhere = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
