import { element } from "./element.ts";
import { writeQuery } from "./query-url.ts";

/** Queries as links to the search page, in a list that is there; where the search runs, it answers them at once. */
export function renderChips(
  list: HTMLElement,
  page: string,
  queries: readonly { text: string; count?: number }[],
): void {
  const items = queries.map(({ text, count }) => {
    const link = element("a", "tag", text);
    link.href = page + writeQuery({ text, facets: {} });
    if (count !== undefined) link.append(" ", element("span", "num", String(count)));
    const item = element("li");
    item.append(link);
    return item;
  });
  list.replaceChildren(...items);
}
