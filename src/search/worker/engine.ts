import { fold, needsFolding } from "../fold.ts";
import { holds, queryWords, withoutElision } from "./match.ts";
import { isPlain, parseQuery, wanted, type Alternative } from "./parse-query.ts";
import { PLAINEST, plainestFirst } from "./plainest.ts";
import { chosen, facetCounts, readHits } from "./precise.ts";
import { nearQueries } from "./spelling.ts";
import type { FoundRecord, Hit, PagefindModule, PagefindResponse } from "../pagefind/pagefind.ts";
import { FACETS, type Facet, type RecordType } from "../types.ts";

/** Results of a type beside other types; a type that was asked for by itself shows more. */
const SOME = 5;
export const MANY = 60;

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
  query: Query;
  count: number;
}

/** Suggestions, and what they are: other spellings, the query with a filter fewer, or its words one by one. */
export interface Suggested {
  way: "near" | "widen" | "fewer";
  suggestions: Suggestion[];
}

const MAX_SUGGESTIONS = 4;

/** A search over every language's index at once. Answers in two rounds over the network: parts of indexes, and records. */
export class Engine {
  readonly #pagefind: PagefindModule;
  readonly #types: readonly RecordType[];
  readonly #known = new Map<string, Promise<Set<string>>>();
  /** What was asked of Pagefind last: a single word's samples and its answer are one question. */
  #last: { key: string; answer: Promise<PagefindResponse> } | undefined;

  /**
   * @param pagefind Loaded, with its filters.
   * @param types The types of results, in the order in which they are shown.
   */
  constructor(pagefind: PagefindModule, types: readonly RecordType[]) {
    this.#pagefind = pagefind;
    this.#types = types;
  }

  /**
   * Answers a query; null where it asks nothing.
   *
   * @param pages Of a type that is asked for by itself: so many times as many results.
   */
  async search(query: Query, pages = 1): Promise<Answer | null> {
    const alternatives = parseQuery(query.text);
    if (!isPlain(alternatives)) return this.#precise(alternatives, query.facets, pages);
    const words = queryWords(query.text);
    const asked = Object.values(query.facets).some((values) => values.length > 0);
    if (words.length === 0 && !asked) return null;

    const term = words.length === 0 ? null : searchTerm(query.text);
    const limit = query.facets.type?.length === 1 ? MANY * pages : SOME;
    // The first round: parts of the index. What is asked of Pagefind later is answered from memory.
    const [samples, broad] = await Promise.all([
      Promise.all(words.map((word) => this.#samples(word))),
      this.#byType(term, query.facets, null),
    ]);
    // The second: what may be shown, together with what tells whether it may.
    for (const { hits } of broad.types) for (const hit of likeliest(hits, limit)) hit.data().catch(() => undefined);
    const found = await Promise.all(words.map((word, i) => this.#languagesOf(word, samples[i] ?? [])));
    const unknown = words.filter((_, i) => found[i]?.size === 0);
    const languages = common(found);
    if (languages?.length === 0) return { groups: [], facets: noCounts(), total: 0, unknown };

    // Where no index falls away, the first answer is the last.
    const all = broad.types.every(({ hits }) => hits.every((hit) => languages?.includes(indexOf(hit)) ?? true));
    const [answer, perFacet] = await Promise.all([
      all ? broad : this.#byType(term, query.facets, languages),
      Promise.all(
        FACETS.map((facet) =>
          query.facets[facet]?.length ? this.#ask(term, { ...query.facets, [facet]: [] }, languages) : null,
        ),
      ),
    ]);
    const facets = noCounts();
    for (const [i, facet] of FACETS.entries()) facets[facet] = counted((perFacet[i] ?? answer).filters[facet]);
    const groups = await Promise.all(
      answer.types.map(async ({ type, hits }) => ({
        type,
        count: hits.length,
        results: await Promise.all(hits.slice(0, limit).map((hit) => hit.data())),
      })),
    );
    return { groups, facets, total: groups.reduce((sum, group) => sum + group.count, 0), unknown };
  }

  /** Answers a query of phrases, words to leave out, or alternatives: by the records that its words find. */
  async #precise(alternatives: readonly Alternative[], facets: Query["facets"], pages: number): Promise<Answer> {
    const read = await Promise.all(
      alternatives.map(async (each) => readHits((await this.#ask(searchTerm(wanted([each])), {}, null)).results, each)),
    );
    const found = [...new Map(read.flat().map((hit) => [hit.id, hit])).values()];
    const limit = facets.type?.length === 1 ? MANY * pages : SOME;
    const groups = this.#types.flatMap((type) => {
      const ofType = chosen(found, facets).filter(({ record }) => record.filters.type?.includes(type));
      const hits =
        type === "claim"
          ? plainestFirst(ofType, ({ record }) => record.filters.modality?.includes(PLAINEST) ?? false)
          : ofType;
      return hits.length === 0
        ? []
        : [{ type, count: hits.length, results: hits.slice(0, limit).map(({ record }) => record) }];
    });
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    return { groups, facets: facetCounts(found, facets), total, unknown: [] };
  }

  /**
   * Other queries that find something: with near spellings of the words that the digest does not hold; where it holds them,
   * without one of the filters; where it holds each but not together, the words one by one.
   *
   * @param vocabulary Words the digest holds, the likeliest first.
   */
  async suggest(query: Query, unknown: readonly string[], vocabulary: readonly string[]): Promise<Suggested> {
    const { text } = query;
    const alone = (others: readonly string[]): Query[] =>
      [...new Set(others)].filter((other) => other !== text.trim()).map((other) => ({ text: other, facets: {} }));
    if (unknown.length > 0)
      return { way: "near", suggestions: await this.#finding(alone(nearQueries(text, unknown, vocabulary))) };
    const chosen = FACETS.filter((facet) => query.facets[facet]?.length);
    const wider = await this.#finding(chosen.map((facet) => without(query, facet)));
    if (wider.length > 0) return { way: "widen", suggestions: wider };
    const bare = chosen.length > 1 ? await this.#finding([{ text, facets: {} }]) : [];
    if (bare.length > 0) return { way: "widen", suggestions: bare };
    return { way: "fewer", suggestions: await this.#finding(alone(wanted(parseQuery(text)).split(/\s+/))) };
  }

  /** The first of some queries that find something, with how much. */
  async #finding(queries: readonly Query[]): Promise<Suggestion[]> {
    const suggestions: Suggestion[] = [];
    for (const query of queries) {
      const count = (await this.search(query))?.total ?? 0;
      if (count > 0 && suggestions.push({ query, count }) === MAX_SUGGESTIONS) break;
    }
    return suggestions;
  }

  #ask(term: string | null, facets: Query["facets"], languages: readonly string[] | null): Promise<PagefindResponse> {
    const filters: Record<string, { any: readonly string[] }> = {};
    for (const [facet, values] of Object.entries(facets)) if (values.length > 0) filters[facet] = { any: values };
    if (languages) filters["index"] = { any: languages };
    const key = JSON.stringify([term, filters]);
    if (this.#last?.key !== key) this.#last = { key, answer: this.#pagefind.search(term, { filters }) };
    return this.#last.answer;
  }

  /** How many hits each filter leaves, and the hits of each type that has some. */
  async #byType(
    term: string | null,
    facets: Query["facets"],
    languages: readonly string[] | null,
  ): Promise<{ filters: PagefindResponse["filters"]; types: { type: RecordType; hits: Hit[] }[] }> {
    const { filters } = await this.#ask(term, facets, languages);
    const types = this.#types.filter((type) => (filters["type"]?.[type] ?? 0) > 0);
    const hits = await Promise.all(
      types.map(async (type) => {
        const ofType = { ...facets, type: [type] };
        const { results, filters } = await this.#ask(term, ofType, languages);
        return type === "claim" ? this.#plainestFirst(results, filters, term, ofType, languages) : results;
      }),
    );
    return { filters, types: types.map((type, i) => ({ type, hits: hits[i] ?? [] })) };
  }

  /** Claims in the order in which they are shown. Pagefind is asked once more only where some are plain and some are not. */
  async #plainestFirst(
    hits: Hit[],
    filters: PagefindResponse["filters"],
    term: string | null,
    facets: Query["facets"],
    languages: readonly string[] | null,
  ): Promise<Hit[]> {
    const count = filters["modality"]?.[PLAINEST] ?? 0;
    if (count === 0 || count === hits.length) return hits;
    const plain = await this.#ask(term, { ...facets, modality: [PLAINEST] }, languages);
    const ids = new Set(plain.results.map(({ id }) => id));
    return plainestFirst(hits, ({ id }) => ids.has(id));
  }

  /**
   * Records that tell which indexes hold a word. Pagefind never says that it does not know one: it drops it, or takes the
   * longest indexed word it begins with. In one index all hits of a word are of one kind, so that the first ones tell.
   */
  async #samples(word: string): Promise<Hit[]> {
    return this.#known.has(word) ? [] : likeliest((await this.#ask(word, {}, null)).results, 2);
  }

  /** The indexes that hold a word; a word that could not be looked up is asked anew. */
  #languagesOf(word: string, samples: readonly Hit[]): Promise<Set<string>> {
    const found = this.#known.get(word) ?? lookUp(word, samples);
    this.#known.set(word, found);
    found.catch(() => this.#known.delete(word));
    return found;
  }
}

async function lookUp(word: string, samples: readonly Hit[]): Promise<Set<string>> {
  const languages = new Set<string>();
  await Promise.all(
    samples.map(async (hit) => {
      const { content, meta } = await hit.data();
      if (holds([content, ...Object.values(meta)].join("\n"), word)) languages.add(indexOf(hit));
    }),
  );
  return languages;
}

/** The first in each index: whichever index falls away, what is shown is among them. */
const likeliest = (hits: readonly Hit[], limit: number): Hit[] =>
  [...Map.groupBy(hits, indexOf).values()].flatMap((some) => some.slice(0, limit));

/** Indexes that hits have been of: of thousands of hits each is asked for its own, and cutting a name costs more than comparing. */
const INDEXES: string[] = [];

function indexOf({ id }: Hit): string {
  const known = INDEXES.find((index) => id[index.length] === "_" && id.startsWith(index));
  if (known !== undefined) return known;
  const index = id.slice(0, id.lastIndexOf("_"));
  INDEXES.push(index);
  return index;
}

/** A query with all values of a facet taken off. */
function without({ text, facets }: Query, facet: Facet): Query {
  const { [facet]: _, ...others } = facets;
  return { text, facets: others };
}

/** What all sets hold; null where there is no set. */
function common(sets: readonly ReadonlySet<string>[]): string[] | null {
  const [first, ...rest] = sets;
  return first ? [...first].filter((each) => rest.every((set) => set.has(each))) : null;
}

/** Pagefind's term: the words without elided articles, folded where Pagefind does not. */
const searchTerm = (text: string): string => text.trim().split(/\s+/).map(asIndexed).join(" ");

function asIndexed(word: string): string {
  const bare = withoutElision(word) ?? word;
  return needsFolding(bare) ? fold(bare) : bare;
}

const counted = (values: Record<string, number> = {}): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([, count]) => count > 0));

const noCounts = (): Answer["facets"] => Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Answer["facets"];
