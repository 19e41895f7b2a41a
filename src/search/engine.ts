import { holds, queryWords, withoutElision } from "./match.ts";
import { FACETS, RECORD_TYPES, type Facet, type RecordType } from "./types.ts";

/** What a reader asks: words, and for each facet the values of which one must hold. */
export interface Query {
  text: string;
  facets: Partial<Record<Facet, string[]>>;
}

/** What Pagefind keeps of a record. */
export interface FoundRecord {
  /** As SearchRecord.url, with a slash before it. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Partial<Record<Facet | "index" | "reviewed", string[]>>;
}

export interface Hit {
  id: string;
  score: number;
  data(): Promise<FoundRecord>;
}

export interface Answer {
  groups: { type: RecordType; count: number; hits: Hit[] }[];
  /** For each facet its values, with the number of results each would leave. */
  facets: Record<Facet, Record<string, number>>;
  total: number;
  /** Words of the query that the digest does not hold in any language. */
  unknown: string[];
}

interface PagefindResponse {
  results: Hit[];
  filters: Record<string, Record<string, number>>;
}
/** The part of Pagefind 1.5's browser module used here. */
interface PagefindModule {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  filters(): Promise<object>;
  search(term: string | null, options?: { filters?: object }): Promise<PagefindResponse>;
}

export interface EngineOptions {
  /** Address of the bundle, ending with a slash. */
  bundle: string;
  /** Interface language. */
  lang: string;
  /** Languages of the bundle's indexes, the largest first. */
  languages: readonly string[];
  /** All languages a title may be in. */
  titleLanguages: readonly string[];
}

/** Milliseconds after which a start is taken for a failure. */
const START_LIMIT = 15_000;

/** A search over every language's index at once. */
export class Engine {
  readonly #pagefind: PagefindModule;
  readonly #known = new Map<string, Promise<Set<string>>>();

  private constructor(pagefind: PagefindModule) {
    this.#pagefind = pagefind;
  }

  /** Loads Pagefind and every language's index. Throws where one of the files does not come. */
  static async start(options: EngineOptions): Promise<Engine> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("the search does not load")), START_LIMIT);
    });
    try {
      return new Engine(await Promise.race([load(options), late]));
    } finally {
      clearTimeout(timer);
    }
  }

  /** Answers a query; null where it asks nothing. */
  async search(query: Query): Promise<Answer | null> {
    const words = queryWords(query.text);
    const asked = Object.values(query.facets).some((values) => values.length > 0);
    if (words.length === 0 && !asked) return null;

    const known = await Promise.all(words.map((word) => this.#languagesOf(word)));
    const unknown = words.filter((_, i) => known[i]?.size === 0);
    const [first, ...rest] = known;
    const languages = first ? [...first].filter((language) => rest.every((some) => some.has(language))) : null;
    if (languages?.length === 0) return { groups: [], facets: noCounts(), total: 0, unknown };

    const term = words.length === 0 ? null : searchTerm(query.text);
    const ask = (facets: Query["facets"]): Promise<PagefindResponse> =>
      this.#pagefind.search(term, { filters: toFilters(facets, languages) });

    const { type: types = [], ...others } = query.facets;
    const [whole, perType, perFacet] = await Promise.all([
      ask(query.facets),
      Promise.all(RECORD_TYPES.map((type) => ask({ ...others, type: [type] }))),
      Promise.all(FACETS.map((facet) => (query.facets[facet]?.length ? ask({ ...query.facets, [facet]: [] }) : null))),
    ]);
    const facets = noCounts();
    for (const [i, facet] of FACETS.entries()) facets[facet] = counted((perFacet[i] ?? whole).filters[facet]);
    const groups = RECORD_TYPES.map((type, i) => {
      const hits = perType[i]?.results ?? [];
      facets.type[type] = hits.length;
      return { type, count: hits.length, hits };
    }).filter((group) => group.count > 0 && (types.length === 0 || types.includes(group.type)));
    return { groups, facets, total: groups.reduce((sum, group) => sum + group.count, 0), unknown };
  }

  /**
   * The indexes that hold a word. Pagefind never says that it does not know one: it drops it, or takes the longest indexed
   * word it begins with. In one index all hits of a word are of one kind, so that the first ones tell.
   */
  #languagesOf(word: string): Promise<Set<string>> {
    const found = this.#known.get(word) ?? this.#ask(word);
    this.#known.set(word, found);
    // A word that could not be looked up is asked anew.
    found.catch(() => this.#known.delete(word));
    return found;
  }

  async #ask(word: string): Promise<Set<string>> {
    const { results } = await this.#pagefind.search(word);
    const samples = new Map<string, Hit[]>();
    for (const hit of results) {
      const language = hit.id.slice(0, hit.id.lastIndexOf("_"));
      const some = samples.get(language) ?? [];
      if (some.length < 2) samples.set(language, [...some, hit]);
    }
    const languages = new Set<string>();
    for (const [language, hits] of samples) {
      for (const record of await Promise.all(hits.map((hit) => hit.data()))) {
        if (holds([record.content, ...Object.values(record.meta)].join("\n"), word)) languages.add(language);
      }
    }
    return languages;
  }
}

async function load({ bundle, lang, languages, titleLanguages }: EngineOptions): Promise<PagefindModule> {
  const address = new URL(bundle, location.href);
  const pagefind = (await import(/* @vite-ignore */ `${address.pathname}pagefind.js`)) as PagefindModule;
  const metaWeights: Record<string, number> = { title: 5, also: 0.5 };
  for (const each of titleLanguages) Object.assign(metaWeights, { [`title-${each}`]: 5, [`date-${each}`]: 0.25 });
  const options = { baseUrl: "/", ranking: { metaWeights } };
  await pagefind.options(options);
  await pagefind.init();
  // Rejects where the index does not come; init() does not, and mergeIndex() would wait for ever.
  await pagefind.filters();
  // Pagefind opens the index of the page's language, and else the largest.
  const first = languages.find((each) => each === lang || each === lang.split("-", 1)[0]) ?? languages[0];
  const others = languages.filter((each) => each !== first);
  // A bundle's own second language is merged only by an absolute address.
  await Promise.all(others.map((language) => pagefind.mergeIndex(address.href, { ...options, language })));
  if (others.length > 0) await pagefind.filters();
  return pagefind;
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

function toFilters(facets: Query["facets"], languages: string[] | null): object {
  const filters: Record<string, { any: string[] }> = {};
  for (const [facet, values] of Object.entries(facets)) if (values.length > 0) filters[facet] = { any: values };
  if (languages) filters["index"] = { any: languages };
  return filters;
}

const counted = (values: Record<string, number> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([, count]) => count > 0));

const noCounts = (): Answer["facets"] => Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Answer["facets"];
