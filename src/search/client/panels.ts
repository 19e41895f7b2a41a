import { renderChips } from "./chips.ts";
import type { Query, Suggested } from "../worker/engine.ts";
import { widened } from "./facet-labels.ts";
import type { Parts } from "../pagefind/parts.ts";
import type { RecentQueries } from "./recent.ts";
import type { SearchSettings } from "./settings.ts";

/** Milliseconds before an outcome is told to a screen reader: as long as a pause in the typing. */
const TELLING = 500;

/** What the reader sees under the field. */
export type State = "begin" | "loading" | "results" | "none" | "failed";

/** What stands under the field, and what is said of it to eyes and to ears. */
export class Panels {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #settings: SearchSettings;
  readonly #recent: RecentQueries;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, parts: Parts, settings: SearchSettings, recent: RecentQueries) {
    this.#root = root;
    this.#parts = parts;
    this.#settings = settings;
    this.#recent = recent;
  }

  get state(): State | undefined {
    return this.#root.dataset["state"] as State | undefined;
  }

  show(state: State): void {
    const { begin, loading, none, failure, failureHelp, offline } = this.#parts;
    if (state === "begin" && this.state !== "begin") this.showRecent();
    this.#root.dataset["state"] = state;
    begin.hidden = state !== "begin";
    loading.hidden = state !== "loading";
    none.hidden = state !== "none";
    failure.hidden = state !== "failed";
    failureHelp.hidden = !(offline.hidden = navigator.onLine);
  }

  /** Says how the search stands, for eyes. */
  say(text: string): void {
    this.#parts.status.textContent = text;
  }

  /** Says an outcome, for ears: once the typing pauses. */
  tell(text: string): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => (this.#parts.live.textContent = text), TELLING);
  }

  showRecent(): void {
    const queries = this.#recent.list().map((text) => ({ query: { text, facets: {} } }));
    this.#parts.recent.hidden = queries.length === 0;
    renderChips(this.#parts.recentList, queries, this.#settings);
  }

  /**
   * Offers other queries than one that found nothing; null: none yet.
   *
   * @param shown The one whose results are shown already.
   */
  showNear(query: Query, found: Suggested | null, shown?: Query): void {
    const { near, nearLabel, nearList, status } = this.#parts;
    const others = found?.suggestions.filter((each) => each.query !== shown) ?? [];
    near.hidden = others.length === 0;
    if (!found) return;
    nearLabel.textContent = this.#settings.words[found.way];
    const chips = others.map((each) => ({
      ...each,
      label: found.way === "widen" ? widened(query, each.query, this.#settings) : each.query.text,
    }));
    renderChips(nearList, chips, this.#settings);
    const offered = near.hidden ? "" : ` ${nearLabel.textContent} ${chips.map(({ label }) => label).join(", ")}`;
    this.tell(`${status.textContent}${offered}`);
  }
}
