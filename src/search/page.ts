import { SearchClient, type QueryStore } from "./client.ts";
import { SearchDialog } from "./dialog.ts";
import { readQuery, writeQuery } from "./query-url.ts";
import type { SearchAsk } from "./trigger.ts";

/* The script of the search page. Another page runs it as well, once its reader asks for the search: see trigger.ts. */

/** The search page's query lives in its address. */
const store: QueryStore = {
  read: () => readQuery(location.search),
  write(query, step) {
    const address = location.pathname + writeQuery(query);
    if (address === location.pathname + location.search) return;
    if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  },
  onChange: (listener) => addEventListener("popstate", listener),
};

const root = document.querySelector<HTMLElement>("[data-search=page]");
const client = root && new SearchClient(root, store);
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
