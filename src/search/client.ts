import { Engine, type Answer, type Query } from "./engine.ts";
import { renderFacets, readFacets } from "./facets-view.ts";
import { renderResults } from "./results-view.ts";
import { fill, type SearchSettings } from "./words.ts";

/** Milliseconds without a keystroke before a search, and before its outcome is told to a screen reader. */
const TYPING = 120;
const TELLING = 500;

/** Where the query is kept. The page of the search keeps it in its address, the dialog nowhere. */
export interface QueryStore {
  read(): Query;
  /** A step is something to come back to; typing is not. */
  write(query: Query, step: boolean): void;
  onChange(listener: () => void): void;
}

interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** What is seen, and what is read aloud. */
  status: HTMLElement;
  live: HTMLElement;
  facets: HTMLElement;
  results: HTMLElement;
  examples: HTMLElement;
  failure: HTMLElement;
}

/** Brings the markup of SearchBox.astro to life. */
export class SearchClient {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  readonly #settings: SearchSettings;
  readonly #store: QueryStore;
  #engine: Promise<Engine> | undefined;
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, store: QueryStore) {
    const part = <T extends HTMLElement>(name: string): T => {
      const found = root.querySelector<T>(`[data-search-${name}]`);
      if (!found) throw new Error(`the search page has no part "${name}"`);
      return found;
    };
    this.#root = root;
    this.#store = store;
    this.#settings = JSON.parse(part("settings").textContent) as SearchSettings;
    this.#parts = {
      form: part("form"),
      input: part("input"),
      status: part("status"),
      live: part("live"),
      facets: part("facets"),
      results: part("results"),
      examples: part("examples"),
      failure: part("failure"),
    };
    this.#listen();
    this.#show(store.read());
  }

  focus(): void {
    this.#parts.input.focus();
    this.#parts.input.select();
    void this.#start().catch(() => undefined);
  }

  #listen(): void {
    const { form, input, facets, examples, results } = this.#parts;
    input.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#ask(this.#asked(), false), TYPING);
    });
    input.addEventListener("focus", () => void this.#start().catch(() => undefined), { once: true });
    input.addEventListener("keydown", (event) => this.#onKey(event));
    facets.addEventListener("change", () => this.#ask(this.#asked(), true));
    facets.addEventListener("click", (event) => {
      if ((event.target as Element).closest("[data-clear]")) this.#ask({ text: input.value, facets: {} }, true);
    });
    form.addEventListener("submit", (event) => {
      if (this.#root.dataset["search"] === "dialog") return;
      event.preventDefault();
      this.#ask(this.#asked(), true);
    });
    examples.addEventListener("click", (event) => {
      const link = (event.target as Element).closest("a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#ask({ text: new URL(link.href).searchParams.get("q") ?? "", facets: {} }, true);
      input.focus();
    });
    results.addEventListener("pointermove", (event) =>
      this.#activate((event.target as Element).closest("[role=option]"), false),
    );
    this.#store.onChange(() => this.#show(this.#store.read()));
  }

  #asked(): Query {
    return { text: this.#parts.input.value, facets: readFacets(this.#parts.facets) };
  }

  #ask(query: Query, step: boolean): void {
    clearTimeout(this.#typing);
    this.#store.write(query, step);
    this.#show(query);
  }

  #start(): Promise<Engine> {
    this.#engine ??= Engine.start(this.#settings);
    return this.#engine;
  }

  #show(query: Query): void {
    if (this.#parts.input.value !== query.text) this.#parts.input.value = query.text;
    const asks = query.text.trim() !== "" || Object.keys(query.facets).length > 0;
    if (asks || this.#engine) void this.#run(query);
  }

  async #run(query: Query): Promise<void> {
    const turn = ++this.#turn;
    const { status, failure, results } = this.#parts;
    const { words } = this.#settings;
    const slow = setTimeout(() => (status.textContent = words.loading), 300);
    try {
      const answer = await (await this.#start()).search(query);
      if (turn !== this.#turn) return;
      failure.hidden = true;
      await this.#render(query, answer, turn);
    } catch {
      if (turn !== this.#turn) return;
      this.#engine = undefined;
      status.textContent = "";
      results.hidden = true;
      this.#parts.facets.hidden = true;
      failure.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  }

  async #render(query: Query, answer: Answer | null, turn: number): Promise<void> {
    const { input, results, examples, facets } = this.#parts;
    const fragment = answer && (await renderResults(query, answer, this.#settings));
    if (turn !== this.#turn) return;
    results.replaceChildren(...(fragment ? [fragment] : []));
    results.hidden = !answer || answer.total === 0;
    results.scrollTop = 0;
    examples.hidden = answer !== null && answer.total > 0;
    input.setAttribute("aria-expanded", String(!results.hidden));
    input.removeAttribute("aria-activedescendant");
    renderFacets(facets, query, answer, this.#settings);
    this.#root.dataset["answered"] = query.text;
    this.#tell(answer);
  }

  /** Says the outcome in words, for eyes at once and for ears when the typing pauses. */
  #tell(answer: Answer | null): void {
    const { words, types } = this.#settings;
    const { status, live } = this.#parts;
    clearTimeout(this.#telling);
    if (!answer) {
      status.textContent = live.textContent = "";
      return;
    }
    const counts = answer.groups.map((group) => `${types[group.type]} ${group.count}`).join(", ");
    const unknown = answer.unknown.length > 0 ? fill(words.unknown, { words: answer.unknown.join(", ") }) : words.none;
    const said = answer.total > 0 ? fill(words.results, { count: answer.total, counts }) : unknown;
    status.textContent = said;
    this.#telling = setTimeout(() => (live.textContent = said), TELLING);
  }

  #onKey(event: KeyboardEvent): void {
    const options = [...this.#parts.results.querySelectorAll<HTMLElement>("[role=option]")];
    const active = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options[active]?.click();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    const next = active < 0 && step < 0 ? options.length - 1 : (active + step + options.length) % options.length;
    this.#activate(options[next] ?? null, true);
  }

  #activate(option: Element | null, scroll: boolean): void {
    if (!option) return;
    for (const each of this.#parts.results.querySelectorAll("[aria-selected=true]"))
      each.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    this.#parts.input.setAttribute("aria-activedescendant", option.id);
    if (scroll) option.scrollIntoView({ block: "nearest" });
  }
}
