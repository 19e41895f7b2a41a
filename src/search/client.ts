import { renderChips } from "./chips.ts";
import type { Query } from "./engine.ts";
import { renderFacets, readFacets } from "./facets-view.ts";
import { Listbox } from "./listbox.ts";
import { findParts, type Parts } from "./parts.ts";
import type { Shown } from "./protocol.ts";
import { RecentQueries } from "./recent.ts";
import { RemoteEngine } from "./remote-engine.ts";
import { renderResults } from "./results-view.ts";
import { fill, type SearchSettings } from "./words.ts";

/** Milliseconds without a keystroke before a search, and before its outcome is told to a screen reader. */
const TYPING = 100;
const TELLING = 500;
/** Milliseconds after which a search says that it loads, and that it takes long. */
const LOADING = 250;
const SLOW = 6_000;

/** What the reader sees under the field. */
type State = "begin" | "loading" | "results" | "none" | "failed";

/** Where the query is kept. The page of the search keeps it in its address, the dialog nowhere. */
export interface QueryStore {
  read(): Query;
  /** A step is something to come back to; typing is not. */
  write(query: Query, step: boolean): void;
  onChange(listener: () => void): void;
}

/** Brings the markup of SearchBox.astro to life. */
export class SearchClient {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #settings: SearchSettings;
  readonly #store: QueryStore;
  readonly #recent: RecentQueries;
  readonly #list: Listbox;
  #engine: RemoteEngine | undefined;
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** @param worker One that has been started for it. */
  constructor(root: HTMLElement, store: QueryStore, worker?: Worker) {
    this.#root = root;
    this.#store = store;
    this.#parts = findParts(root);
    this.#settings = JSON.parse(this.#parts.settings.textContent) as SearchSettings;
    this.#recent = new RecentQueries(this.#settings.bundle);
    this.#list = new Listbox(this.#parts.input, this.#parts.results);
    if (worker) this.#engine = new RemoteEngine(this.#settings, worker);
    this.#listen();
    this.#showRecent();
    this.#show(store.read());
  }

  /** Loads the search, so that it is there when something is typed. */
  start(): RemoteEngine {
    return (this.#engine ??= new RemoteEngine(this.#settings));
  }

  /**
   * Puts the focus into the field.
   *
   * @param typed What was typed before the field was there.
   */
  open(typed: string): void {
    const { input } = this.#parts;
    this.start();
    input.focus();
    if (typed === "") input.select();
    else this.#ask({ text: typed, facets: {} }, false);
  }

  #listen(): void {
    const { form, input, results, retry, forget } = this.#parts;
    input.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#ask(this.#asked(), false), TYPING);
    });
    for (const event of ["focus", "pointerenter"]) input.addEventListener(event, () => this.start(), { once: true });
    this.#parts.facets.addEventListener("change", () => this.#ask(this.#asked(), true));
    form.addEventListener("submit", (event) => {
      this.#recent.add(input.value);
      if (this.#root.dataset["search"] === "dialog") return;
      event.preventDefault();
      this.#ask(this.#asked(), true);
    });
    this.#root.addEventListener("click", (event) => this.#onClick(event));
    results.addEventListener("click", () => this.#recent.add(input.value));
    retry.addEventListener("click", () => {
      input.focus();
      this.#show(this.#asked());
    });
    forget.addEventListener("click", () => {
      this.#recent.clear();
      this.#showRecent();
      input.focus();
    });
    this.#store.onChange(() => this.#show(this.#store.read()));
  }

  /** Links to queries are answered here, and filters taken off. */
  #onClick(event: MouseEvent): void {
    const { input } = this.#parts;
    const target = event.target as Element;
    if (target.closest("[data-clear]")) {
      this.#ask({ text: input.value, facets: {} }, true);
      input.focus();
    }
    const link = target.closest<HTMLAnchorElement>(".chips a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const text = new URL(link.href).searchParams.get("q") ?? "";
    this.#recent.add(text);
    this.#ask({ text, facets: {} }, true);
    input.focus();
  }

  #asked(): Query {
    return { text: this.#parts.input.value, facets: readFacets(this.#parts.facets) };
  }

  #ask(query: Query, step: boolean): void {
    clearTimeout(this.#typing);
    this.#store.write(query, step);
    this.#show(query);
  }

  #show(query: Query): void {
    if (this.#parts.input.value !== query.text) this.#parts.input.value = query.text;
    const asks = query.text.trim() !== "" || Object.keys(query.facets).length > 0;
    if (asks || this.#engine) void this.#run(query);
  }

  async #run(query: Query): Promise<void> {
    const turn = ++this.#turn;
    const { status } = this.#parts;
    const { words } = this.#settings;
    const engine = this.start();
    const says = (text: string, state?: State): void => {
      if (turn !== this.#turn) return;
      status.textContent = text;
      if (state) this.#state(state);
    };
    // What was found before stays in view; only where nothing is does the place say that something comes.
    const showing = this.#root.dataset["state"] === "results";
    const timers = [
      setTimeout(() => says(words.loading, showing ? undefined : "loading"), LOADING),
      setTimeout(() => says(words.slow), SLOW),
    ];
    try {
      const answer = await engine.search(query);
      if (turn === this.#turn) this.#render(query, answer, turn);
    } catch {
      engine.stop();
      if (this.#engine === engine) this.#engine = undefined;
      if (turn !== this.#turn) return;
      this.#list.show([]);
      this.#parts.facets.hidden = true;
      says("", "failed");
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  #render(query: Query, answer: Shown | null, turn: number): void {
    const { facets } = this.#parts;
    this.#list.show(answer ? renderResults(query, answer, this.#settings) : []);
    renderFacets(facets, query, answer, this.#settings);
    this.#state(!answer ? "begin" : answer.total > 0 ? "results" : "none");
    this.#root.dataset["answered"] = query.text;
    this.#tell(answer);
    if (answer?.total === 0) void this.#suggest(query, answer, turn);
  }

  /** Offers other queries where nothing was found. */
  async #suggest(query: Query, { unknown }: Shown, turn: number): Promise<void> {
    const { near, nearLabel, nearList, clear } = this.#parts;
    const { words, page } = this.#settings;
    near.hidden = true;
    clear.hidden = Object.keys(query.facets).length === 0;
    const found = await this.start()
      .suggest(query.text, unknown)
      .catch(() => []);
    if (turn !== this.#turn || found.length === 0) return;
    nearLabel.textContent = unknown.length > 0 ? words.near : words.fewer;
    renderChips(nearList, page, found);
    near.hidden = false;
    this.#say(`${this.#parts.status.textContent} ${nearLabel.textContent} ${found.map(({ text }) => text).join(", ")}`);
  }

  #showRecent(): void {
    const queries = this.#recent.list();
    this.#parts.recent.hidden = queries.length === 0;
    renderChips(
      this.#parts.recentList,
      this.#settings.page,
      queries.map((text) => ({ text })),
    );
  }

  #state(state: State): void {
    const { begin, loading, none, failure } = this.#parts;
    if (state === "begin" && this.#root.dataset["state"] !== "begin") this.#showRecent();
    this.#root.dataset["state"] = state;
    begin.hidden = state !== "begin";
    loading.hidden = state !== "loading";
    none.hidden = state !== "none";
    failure.hidden = state !== "failed";
  }

  /** Says the outcome in words, for eyes at once and for ears when the typing pauses. */
  #tell(answer: Shown | null): void {
    const { words, types } = this.#settings;
    if (!answer) {
      this.#parts.status.textContent = "";
      this.#say("");
      return;
    }
    const counts = answer.groups.map((group) => `${types[group.type]} ${group.count}`).join(", ");
    const unknown = answer.unknown.length > 0 ? fill(words.unknown, { words: answer.unknown.join(", ") }) : words.none;
    const said = answer.total > 0 ? fill(words.results, { count: answer.total, counts }) : unknown;
    this.#parts.status.textContent = said;
    this.#say(said);
  }

  #say(said: string): void {
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => (this.#parts.live.textContent = said), TELLING);
  }
}
