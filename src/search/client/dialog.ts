import styles from "../../styles/search/index.css?inline";
import { SearchClient, type QueryStore } from "./client.ts";
import { opensElsewhere } from "./query-link.ts";
import { readQuery } from "./query-url.ts";

/** The dialog's query lives as long as the page. */
const store: QueryStore = {
  read: () => readQuery(""),
  write: () => undefined,
  onChange: () => undefined,
  onShown: () => undefined,
};

/** The search in a dialog over any page. */
export class SearchDialog {
  readonly #dialog = document.createElement("dialog");
  readonly #client: SearchClient;

  /**
   * @param page The search page: its markup, its words and its settings become the dialog's.
   * @param name What the dialog is called.
   * @param worker One that has been started for it.
   */
  constructor(page: Document, name: string, worker?: Worker) {
    const root = page.querySelector<HTMLElement>("[data-search=page]");
    if (!root) throw new Error("the search page holds no search");
    root.dataset["search"] = "dialog";
    this.#dialog.className = "search-dialog";
    this.#dialog.setAttribute("aria-label", name);
    this.#dialog.append(document.adoptNode(root));
    this.#dialog.addEventListener("click", (event) => {
      const target = event.target as Element;
      const leaves = target.closest("a[role=option]:not([data-query])") && !opensElsewhere(event);
      if (target === this.#dialog || leaves || target.closest("[data-search-close]")) this.#dialog.close();
    });
    // A browser may let Escape empty the field once more, or close at the second time alone.
    this.#dialog.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      this.#dialog.close();
    });
    // A sheet of the script's own: the content security policy takes no style elements.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    document.body.append(this.#dialog);
    this.#client = new SearchClient(root, store, worker);
    this.#client.start();
    keepInSight(this.#dialog);
  }

  start(): void {
    this.#client.start();
  }

  open(typed: string): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#client.open(typed);
  }
}

/** Tells the style sheet what the keyboard of a phone leaves of the window: the field stands right above it. */
function keepInSight(dialog: HTMLElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const tell = (): void => {
    dialog.style.setProperty("--seen", `${seen.height}px`);
    dialog.style.setProperty("--above", `${seen.offsetTop}px`);
  };
  for (const event of ["resize", "scroll"]) seen.addEventListener(event, tell);
  tell();
}
