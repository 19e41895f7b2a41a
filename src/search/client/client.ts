import type { Query } from "../worker/engine.ts";
import { FacetsView } from "./facets-view.ts";
import { renderKinds } from "./types-view.ts";
import { Listbox } from "./listbox.ts";
import { outcomeWords } from "./outcome.ts";
import { Panels, type State } from "./panels.ts";
import { findParts, type Parts } from "../pagefind/parts.ts";
import type { Shown } from "../protocol.ts";
import { clickedQuery } from "./query-link.ts";
import { writeQuery } from "./query-url.ts";
import { RecentQueries } from "./recent.ts";
import { RemoteEngine } from "./remote-engine.ts";
import { renderResults } from "./results-view.ts";
import { fill, type SearchSettings } from "./settings.ts";
import { typingPause } from "./typing-pause.ts";

/** Milliseconds after which a search says that it loads, that it takes long, and, offline, that it fails. */
const LOADING = 250;
const SLOW = 6_000;
const OFFLINE = 1_500;

/** Where the query is kept. The page of the search keeps it in its address, the dialog nowhere. */
export interface QueryStore {
  read(): Query;
  /** A step is something to come back to; typing is not. */
  write(query: Query, step: boolean): void;
  onChange(listener: () => void): void;
  /** An outcome stands on the page. */
  onShown(): void;
}

/** Brings the markup of SearchBox.astro to life. */
export class SearchClient {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #settings: SearchSettings;
  readonly #store: QueryStore;
  readonly #recent: RecentQueries;
  readonly #list: Listbox;
  readonly #facets: FacetsView;
  readonly #panels: Panels;
  #engine: RemoteEngine | undefined;
  /** The kinds that are asked for; none: all. */
  #kinds: string[] = [];
  /** Of a kind by itself, so many times as many results as at first. */
  #pages = 1;
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** @param worker One that has been started for it. */
  constructor(root: HTMLElement, store: QueryStore, worker?: Worker) {
    this.#root = root;
    this.#store = store;
    this.#parts = findParts(root);
    this.#settings = JSON.parse(this.#parts.settings.textContent) as SearchSettings;
    this.#recent = new RecentQueries(this.#settings.bundle);
    this.#list = new Listbox(this.#parts.input, this.#parts.results);
    this.#facets = new FacetsView(this.#parts, this.#settings);
    this.#panels = new Panels(root, this.#parts, this.#settings, this.#recent);
    if (worker) this.#engine = new RemoteEngine(this.#settings, worker);
    this.#listen();
    this.#panels.showRecent();
    this.#begin();
  }

  /** Shows what the address asks, or what was written into the field before this script had arrived. */
  #begin(): void {
    const { input } = this.#parts;
    const written = input.value;
    const asked = this.#store.read();
    if (input === document.activeElement) this.start();
    if (written.trim() === "" || written === asked.text) this.#show(asked);
    else this.#ask({ ...asked, text: written }, false);
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

  /** Empties the field; false where it was empty. */
  clear(): boolean {
    if (this.#parts.input.value === "") return false;
    this.#ask({ ...this.#asked(), text: "" }, false);
    return true;
  }

  #listen(): void {
    const { form, input, results, retry, forget } = this.#parts;
    input.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#ask(this.#asked(), false), typingPause(input.value));
    });
    for (const event of ["focus", "pointerenter"]) input.addEventListener(event, () => this.start(), { once: true });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing || !this.clear()) return;
      // Where the field was empty, a dialog closes.
      event.preventDefault();
      event.stopPropagation();
    });
    this.#parts.facets.addEventListener("change", () => this.#ask(this.#asked(), true));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#recent.add(input.value);
      if (this.#root.dataset["search"] === "dialog") location.href = this.#settings.page + writeQuery(this.#asked());
      else this.#ask(this.#asked(), true);
    });
    this.#root.addEventListener("click", (event) => this.#onClick(event));
    results.addEventListener("click", () => this.#recent.add(input.value));
    const again = (): void => this.#show(this.#asked());
    retry.addEventListener("click", () => {
      input.focus();
      again();
    });
    addEventListener("online", () => this.#panels.state === "failed" && again());
    forget.addEventListener("click", () => {
      this.#recent.clear();
      this.#panels.showRecent();
      input.focus();
    });
    this.#store.onChange(() => this.#show(this.#store.read()));
  }

  /** Links to queries are answered here, and filters taken off. */
  #onClick(event: MouseEvent): void {
    const { input, results, body } = this.#parts;
    const target = event.target as Element;
    if (target.closest("[data-clear]")) {
      this.#ask({ text: input.value, facets: this.#kindFacet() }, true);
      input.focus();
      return;
    }
    const query = clickedQuery(event);
    if (!query) return;
    event.preventDefault();
    if (target.closest("[data-more]")) {
      const shown = results.querySelectorAll("[role=option]").length - 1;
      this.#pages++;
      void this.#run(query, shown);
      return;
    }
    this.#recent.add(query.text);
    this.#ask(query, true);
    body.scrollTop = 0;
    if (this.#root.getBoundingClientRect().top < 0) this.#root.scrollIntoView();
    // A finger that goes from kind to kind has no use for a keyboard on the screen.
    if (!target.closest(".search-kind")) input.focus();
  }

  #kindFacet(): Query["facets"] {
    return this.#kinds.length > 0 ? { type: this.#kinds } : {};
  }

  #asked(): Query {
    return { text: this.#parts.input.value, facets: { ...this.#facets.read(), ...this.#kindFacet() } };
  }

  #ask(query: Query, step: boolean): void {
    clearTimeout(this.#typing);
    this.#store.write(query, step);
    this.#show(query);
  }

  #show(query: Query): void {
    if (this.#parts.input.value !== query.text) this.#parts.input.value = query.text;
    this.#kinds = query.facets.type ?? [];
    this.#pages = 1;
    const asks = query.text.trim() !== "" || Object.keys(query.facets).length > 0;
    if (asks || this.#engine) void this.#run(query);
  }

  /** @param chosen The option that is chosen then, by its place. */
  async #run(query: Query, chosen?: number): Promise<void> {
    const turn = ++this.#turn;
    const { words } = this.#settings;
    const engine = this.start();
    const says = (text: string, state?: State): void => {
      if (turn !== this.#turn) return;
      this.#panels.say(text);
      if (state) this.#panels.show(state);
    };
    // What was found before stays in view; only where nothing is does the place say that something comes.
    const showing = this.#panels.state === "results";
    const timers = [
      setTimeout(() => says(words.loading, showing ? undefined : "loading"), LOADING),
      setTimeout(() => says(words.slow), SLOW),
      // Chromium does not always tell that a worker's script has not come.
      setTimeout(() => navigator.onLine || engine.stop(), OFFLINE),
    ];
    try {
      const answer = await engine.search(query, this.#pages);
      if (turn === this.#turn) this.#render(query, answer, turn, chosen);
    } catch {
      engine.stop();
      if (this.#engine === engine) this.#engine = undefined;
      if (turn !== this.#turn) return;
      this.#list.show([]);
      this.#facets.show({ text: "", facets: {} }, null);
      this.#parts.kinds.hidden = true;
      says("", "failed");
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  #render(query: Query, answer: Shown | null, turn: number, chosen?: number): void {
    delete this.#root.dataset["meant"];
    this.#panels.showNear(query, null);
    this.#list.show(answer ? renderResults(query, answer, this.#settings) : [], chosen);
    this.#facets.show(query, answer);
    renderKinds(this.#parts.kinds, query, answer, this.#settings);
    this.#panels.show(!answer ? "begin" : answer.total > 0 ? "results" : "none");
    this.#root.dataset["answered"] = query.text;
    const { seen, told } = answer ? outcomeWords(answer, this.#settings) : { seen: "", told: "" };
    this.#panels.say(seen);
    this.#panels.tell(told);
    this.#store.onShown();
    if (answer?.total === 0) void this.#suggest(query, answer, turn);
  }

  /** Offers other queries where nothing was found; what the likeliest spelling finds is shown at once, and said to be that. */
  async #suggest(query: Query, { unknown }: Shown, turn: number): Promise<void> {
    const engine = this.start();
    const found = await engine.suggest(query, unknown).catch(() => null);
    const meant =
      found?.way === "near" && Object.keys(query.facets).length === 0 ? found.suggestions[0]?.query : undefined;
    const answer = meant && (await engine.search(meant, 1).catch(() => null));
    if (turn !== this.#turn) return;
    if (meant && answer && answer.total > 0) {
      this.#root.dataset["meant"] = meant.text;
      this.#list.show(renderResults(meant, answer, this.#settings));
      renderKinds(this.#parts.kinds, meant, answer, this.#settings);
      this.#panels.show("results");
      this.#panels.say(
        `${this.#parts.status.textContent} ${fill(this.#settings.words.showing, { words: meant.text })}`,
      );
    }
    this.#panels.showNear(query, found, meant);
  }
}
