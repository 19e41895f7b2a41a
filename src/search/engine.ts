import { MANY, SOME } from "./engine-limits.ts";
import { holds, queryWords, withoutElision } from "./match.ts";
import { nearQueries } from "./near.ts";
import type { FoundRecord, Hit, PagefindModule, PagefindResponse } from "./pagefind.ts";
import { FACETS, RECORD_TYPES, type Facet, type RecordType } from "./types.ts";

/** What a reader asks: words, and for each facet the values of which one must hold. */
export interface Query {
  text: string;
  facets: Partial<Record<Facet, string[]>>;
}

export interface Answer<T = FoundRecord> {
  /** Of each type how many there are, and the first of them. */
  groups: { type: RecordType; count: number; results: T[] }[];
  /** For each facet its values, with the number of results each would leave. */
  facets: Record<Facet, Record<string, number>>;
  total: number;
  /** Words of the query that the digest does not hold in any language. */
  unknown: string[];
}

/** A query that finds something, in the place of one that does not. */
export interface Suggestion {
  text: string;
  count: number;
}

const MAX_SUGGESTIONS = 4;

/** A search over every language's index at once. Answers in two rounds over the network: parts of indexes, and records. */
export class Engine {
  readonly #pagefind: PagefindModule;
  readonly #types: ReadonlyMap<string, RecordType>;
  readonly #known = new Map<string, Promise<Set<string>>>();

  private constructor(pagefind: PagefindModule, types: ReadonlyMap<string, RecordType>) {
    this.#pagefind = pagefind;
    this.#types = types;
  }

  /** @param pagefind Loaded, with its filters. */
  static async over(pagefind: PagefindModule): Promise<Engine> {
    const types = new Map<string, RecordType>();
    for (const type of RECORD_TYPES) {
      const { results } = await pagefind.search(null, { filters: { type: [type] } });
      for (const hit of results) types.set(hit.id, type);
    }
    return new Engine(pagefind, types);
  }

  /** Answers a query; null where it asks nothing. */
  async search(query: Query): Promise<Answer | null> {
    const words = queryWords(query.text);
    const asked = Object.values(query.facets).some((values) => values.length > 0);
    if (words.length === 0 && !asked) return null;

    const term = words.length === 0 ? null : searchTerm(query.text);
    const { type: types = [], ...others } = query.facets;
    const limit = types.length === 1 ? MANY : SOME;
    const known = Promise.all(words.map((word) => this.#languagesOf(word)));
    known.catch(() => undefined);
    const broad = await this.#ask(term, others, null);
    // Fetched together with what tells whether it may be shown.
    for (const hit of this.#likely(broad.results, types, limit)) hit.data().catch(() => undefined);

    const found = await known;
    const unknown = words.filter((_, i) => found[i]?.size === 0);
    const languages = common(found);
    if (languages?.length === 0) return { groups: [], facets: noCounts(), total: 0, unknown };

    const isIn = (hit: Hit): boolean => languages === null || languages.includes(indexOf(hit));
    const all = broad.results.every(isIn);
    const ask = (facets: Query["facets"]): Promise<PagefindResponse> => this.#ask(term, facets, all ? null : languages);
    const [whole, perFacet] = await Promise.all([
      all && types.length === 0 ? broad : ask(query.facets),
      Promise.all(FACETS.map((facet) => (query.facets[facet]?.length ? ask({ ...query.facets, [facet]: [] }) : null))),
    ]);
    const facets = noCounts();
    for (const [i, facet] of FACETS.entries()) facets[facet] = counted((perFacet[i] ?? whole).filters[facet]);

    const byType = Map.groupBy(broad.results.filter(isIn), (hit) => this.#types.get(hit.id));
    const groups: Answer["groups"] = [];
    for (const type of RECORD_TYPES) {
      const hits = byType.get(type) ?? [];
      facets.type[type] = hits.length;
      if (hits.length === 0 || (types.length > 0 && !types.includes(type))) continue;
      const results = await Promise.all(hits.slice(0, limit).map((hit) => hit.data()));
      groups.push({ type, count: hits.length, results });
    }
    return { groups, facets, total: groups.reduce((sum, group) => sum + group.count, 0), unknown };
  }

  /**
   * Other queries that find something: with near spellings of the words that the digest does not hold, or, where it holds
   * each but not together, the words one by one.
   *
   * @param vocabulary Words the digest holds, the likeliest first.
   */
  async suggest(text: string, unknown: readonly string[], vocabulary: readonly string[]): Promise<Suggestion[]> {
    const queries = unknown.length > 0 ? nearQueries(text, unknown, vocabulary) : text.trim().split(/\s+/);
    const suggestions: Suggestion[] = [];
    for (const query of new Set(queries)) {
      if (query === text.trim() || suggestions.length === MAX_SUGGESTIONS) continue;
      const answer = await this.search({ text: query, facets: {} });
      if (answer && answer.total > 0) suggestions.push({ text: query, count: answer.total });
    }
    return suggestions;
  }

  #ask(term: string | null, facets: Query["facets"], languages: readonly string[] | null): Promise<PagefindResponse> {
    const filters: Record<string, { any: readonly string[] }> = {};
    for (const [facet, values] of Object.entries(facets)) if (values.length > 0) filters[facet] = { any: values };
    if (languages) filters["index"] = { any: languages };
    return this.#pagefind.search(term, { filters });
  }

  /** The first of each type in each index: whichever index falls away, what is shown is among them. */
  #likely(hits: readonly Hit[], types: readonly string[], limit: number): Hit[] {
    const seen = new Map<string, number>();
    return hits.filter((hit) => {
      const type = this.#types.get(hit.id) ?? "";
      if (types.length > 0 && !types.includes(type)) return false;
      const key = `${type} ${indexOf(hit)}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count <= limit;
    });
  }

  /**
   * The indexes that hold a word. Pagefind never says that it does not know one: it drops it, or takes the longest indexed
   * word it begins with. In one index all hits of a word are of one kind, so that the first ones tell.
   */
  #languagesOf(word: string): Promise<Set<string>> {
    const found = this.#known.get(word) ?? this.#lookUp(word);
    this.#known.set(word, found);
    // A word that could not be looked up is asked anew.
    found.catch(() => this.#known.delete(word));
    return found;
  }

  async #lookUp(word: string): Promise<Set<string>> {
    const { results } = await this.#pagefind.search(word);
    const samples = [...Map.groupBy(results, indexOf)].flatMap(([, hits]) => hits.slice(0, 2));
    const languages = new Set<string>();
    await Promise.all(
      samples.map(async (hit) => {
        const { content, meta } = await hit.data();
        if (holds([content, ...Object.values(meta)].join("\n"), word)) languages.add(indexOf(hit));
      }),
    );
    return languages;
  }
}

const indexOf = (hit: Hit): string => hit.id.slice(0, hit.id.lastIndexOf("_"));

/** What all sets hold; null where there is no set. */
function common(sets: readonly ReadonlySet<string>[]): string[] | null {
  const [first, ...rest] = sets;
  return first ? [...first].filter((each) => rest.every((set) => set.has(each))) : null;
}

/** Pagefind's term: a quotation as it is, else the words without elided articles. */
function searchTerm(text: string): string {
  const term = text.trim();
  if (/^".+"$/.test(term)) return term;
  return term
    .split(/\s+/)
    .map((word) => withoutElision(word) ?? word)
    .join(" ");
}

const counted = (values: Record<string, number> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([, count]) => count > 0));

const noCounts = (): Answer["facets"] => Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Answer["facets"];
