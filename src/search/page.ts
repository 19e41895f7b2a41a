import { SearchClient, type QueryStore } from "./client.ts";
import { readQuery, writeQuery } from "./query-url.ts";

/* The search page: its query lives in its address. */
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
if (root) new SearchClient(root, store);
