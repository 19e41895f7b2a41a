import { SearchClient, type QueryStore } from "./client.ts";
import { readQuery } from "./query-url.ts";
import styles from "../styles/search.css?url";

let dialog: HTMLDialogElement | undefined;
let client: SearchClient | undefined;
let opening: Promise<void> | undefined;

/** The dialog's query lives as long as the page. */
const store: QueryStore = { read: () => readQuery(""), write: () => undefined, onChange: () => undefined };

/**
 * Opens the search over the page. Its markup, its words and its settings are those of the search page, which is fetched at
 * the first opening; on the search page itself the field is focused.
 *
 * @throws where the search page does not come: the caller follows the link instead.
 */
export async function openDialog(link: HTMLAnchorElement): Promise<void> {
  const here = document.querySelector<HTMLInputElement>("[data-search=page] [data-search-input]");
  if (here) {
    here.focus();
    here.select();
    return;
  }
  opening ??= make(link).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  await opening;
  if (!dialog?.open) dialog?.showModal();
  client?.focus();
}

async function make(link: HTMLAnchorElement): Promise<void> {
  const [page] = await Promise.all([fetchPage(link.href), addStyles()]);
  const root = page.querySelector<HTMLElement>("[data-search=page]");
  if (!root) throw new Error("the search page holds no search");
  root.dataset["search"] = "dialog";
  const made = document.createElement("dialog");
  made.className = "search-dialog";
  made.setAttribute("aria-label", link.textContent.trim());
  made.append(document.adoptNode(root));
  made.addEventListener("click", (event) => {
    const followed = (event.target as Element).closest("a[role=option]");
    if (event.target === made || followed || (event.target as Element).closest("[data-search-close]")) made.close();
  });
  document.body.append(made);
  client = new SearchClient(root, store);
  dialog = made;
}

async function fetchPage(href: string): Promise<Document> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** A style sheet in a file of its own: the content security policy takes no others. */
function addStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = styles;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error("the search's style sheet does not load")));
    document.head.append(link);
  });
}
