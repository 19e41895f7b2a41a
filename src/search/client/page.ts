import { SearchClient, type QueryStore } from "./client.ts";
import type { Query } from "../worker/engine.ts";
import { SearchDialog } from "./dialog.ts";
import { readQuery, writeQuery } from "./query-url.ts";
import type { SearchAsk } from "./trigger.ts";

/* The script of the search page. Another page runs it as well, once its reader asks for the search: see trigger.ts. */

const title = document.title;

/** Tells one search from another in the browser's history and among its tabs. */
const entitle = ({ text }: Query): void => {
  document.title = text.trim() === "" ? title : `${text.trim()} · ${title}`;
};

/** The search page's query lives in its address. */
const store: QueryStore = {
  read() {
    const query = readQuery(location.search);
    entitle(query);
    return query;
  },
  write(query, step) {
    entitle(query);
    const address = location.pathname + writeQuery(query);
    if (address === location.pathname + location.search) return;
    if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  },
  onChange: (listener) => addEventListener("popstate", listener),
  // The browser's own memory of the place is of no use: what was found comes after it has looked.
  onShown() {
    if (left > 0 && scrollY < left) scrollTo(0, left);
    left = 0;
  },
};

/** Where the page stood when its reader followed a result; 0 where nobody has come back. */
let left = Number((history.state as { left?: number } | null)?.left ?? 0);

const root = document.querySelector<HTMLElement>("[data-search=page]");
const client = root && new SearchClient(root, store);
root?.addEventListener("click", (event) => {
  if ((event.target as Element).closest("a[role=option]:not([data-query])"))
    history.replaceState({ left: scrollY }, "");
});
let dialog: SearchDialog | undefined;

document.addEventListener("search:ask", (event) => {
  const { open, page, worker, link, typed } = (event as CustomEvent<SearchAsk>).detail;
  if (page && !client) dialog ??= new SearchDialog(page, link.textContent.trim(), worker);
  const search = dialog ?? client;
  if (!search) return;
  event.preventDefault();
  if (open) search.open(typed ?? "");
  else search.start();
});
