import type { Facet } from "../types.ts";

/** What Pagefind keeps of a record. */
export interface FoundRecord {
  /** As SearchRecord.url, with a slash before it. */
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Partial<Record<Facet | "index" | "reviewed", string[]>>;
}

export interface Hit {
  /** Index and file: "en_1a2b3c4". */
  id: string;
  score: number;
  data(): Promise<FoundRecord>;
}

export interface PagefindResponse {
  results: Hit[];
  /** How many there are without the filters; Pagefind's own answers alone tell. */
  unfilteredResultCount?: number;
  filters: Record<string, Record<string, number>>;
}

/** The part of Pagefind 1.5's browser module used here. */
export interface PagefindModule {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  filters(): Promise<object>;
  search(term: string | null, options?: { filters?: object }): Promise<PagefindResponse>;
}

/** The indexes by their language: the name of each one's meta file, and of the engine that knows its stems. */
export interface Entry {
  languages: Partial<Record<string, { hash: string; wasm: string | null }>>;
}

/** What a word in a field of a record counts, beside one in its text. */
export function metaWeights(titleLanguages: readonly string[]): Record<string, number> {
  const weights: Record<string, number> = { title: 5, also: 0.5 };
  for (const each of titleLanguages) Object.assign(weights, { [`title-${each}`]: 5, [`date-${each}`]: 0.25 });
  return weights;
}

/**
 * Loads every language's index into Pagefind. What it asks for on the way is in the start file: it goes over the network
 * itself only for the parts of an index, and for what is found.
 *
 * @param bundle Path of the bundle, ending with a slash.
 * @param titleLanguages All languages a title may be in.
 */
export async function loadPagefind(
  pagefind: PagefindModule,
  bundle: string,
  titleLanguages: readonly string[],
  entry: Entry,
): Promise<void> {
  const options = { baseUrl: "/", ranking: { metaWeights: metaWeights(titleLanguages) } };
  // Pagefind is to know its first index by an absolute address: by a path it would take the bundle below for the same.
  await pagefind.options({ ...options, basePath: new URL(bundle, location.href).href });
  await pagefind.init();
  // Rejects where the index does not come; init() does not, and mergeIndex() would wait for ever.
  await pagefind.filters();
  const { unknown: first, ...indexes } = entry.languages;
  const others = Object.keys(indexes).filter((language) => indexes[language]?.hash !== first?.hash);
  await Promise.all(others.map((language) => pagefind.mergeIndex(bundle, { ...options, language })));
  if (others.length > 0) await pagefind.filters();
}
