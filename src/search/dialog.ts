import styles from "../styles/search.css?url";
import { SearchClient, type QueryStore } from "./client.ts";
import { readQuery } from "./query-url.ts";

/** The dialog's query lives as long as the page. */
const store: QueryStore = { read: () => readQuery(""), write: () => undefined, onChange: () => undefined };

/** The search in a dialog over any page. */
export class SearchDialog {
  readonly #dialog = document.createElement("dialog");
  readonly #client: SearchClient;

  /**
   * @param page The search page: its markup, its words and its settings become the dialog's.
   * @param name What the dialog is called.
   */
  constructor(page: Document, name: string) {
    const root = page.querySelector<HTMLElement>("[data-search=page]");
    if (!root) throw new Error("the search page holds no search");
    root.dataset["search"] = "dialog";
    this.#dialog.className = "search-dialog";
    this.#dialog.setAttribute("aria-label", name);
    this.#dialog.append(document.adoptNode(root));
    this.#dialog.addEventListener("click", (event) => {
      const target = event.target as Element;
      if (target === this.#dialog || target.closest("a[role=option], [data-search-close]")) this.#dialog.close();
    });
    // In a search field Escape empties the field first, where the browser decides.
    this.#dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      this.#dialog.close();
    });
    // A style sheet in a file of its own: the content security policy takes no others.
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = styles;
    link.addEventListener("load", () => this.open());
    link.addEventListener("error", () => this.open());
    document.head.append(link);
    document.body.append(this.#dialog);
    this.#client = new SearchClient(root, store);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#client.focus();
  }
}
