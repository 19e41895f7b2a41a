import { asList } from "./as-list.ts";
import type { BundleFetch } from "./bundle-fetch.ts";
import { IndexWords } from "./index-words.ts";
import { readMeta } from "./meta.ts";
import { languageOf } from "./name-blocks.ts";
import { contentOf, decompress, isSigned } from "./packed-bytes.ts";
import { metaWeights, type FoundRecord, type Hit, type PagefindModule, type PagefindResponse } from "./pagefind.ts";
import { rank, type RankedIndex } from "./rank.ts";
import type { Files } from "./restore-files.ts";

/** Fewer hits are left to Pagefind, which has them as fast. */
const MANY = 200;

/** A term of one word, in a script that parts its words. */
const WORD = /^[\p{L}\p{Nd}]+$/u;

/** One language's index. */
interface Index extends RankedIndex {
  names: string[];
  words: IndexWords;
}

/** Searches with Pagefind, and ranks by itself what very many records hold. */
export class RankedSearch {
  readonly #pagefind: PagefindModule;
  readonly #files: Files;
  readonly #hashes: readonly string[];
  readonly #network: Pick<BundleFetch, "parts">;
  readonly #titleLanguages: readonly string[];
  readonly #read: (name: string) => Promise<FoundRecord>;
  #indexes: Map<string, Index> | undefined;

  /**
   * @param files Meta files, uncompressed, by their path in the bundle.
   * @param hashes The indexes, in the order in which their records are told where scores are the same.
   * @param read Gets the record of a name.
   */
  constructor(
    pagefind: PagefindModule,
    files: Files,
    hashes: readonly string[],
    network: Pick<BundleFetch, "parts">,
    titleLanguages: readonly string[],
    read: (name: string) => Promise<FoundRecord>,
  ) {
    this.#pagefind = pagefind;
    this.#files = files;
    this.#hashes = hashes;
    this.#network = network;
    this.#titleLanguages = titleLanguages;
    this.#read = read;
  }

  /** All that holds a term, the best first. */
  async search(term: string): Promise<Pick<PagefindResponse, "results">> {
    const asked = term.trim().toLocaleLowerCase();
    if (!WORD.test(asked)) return this.#left(term);
    // Of a filter that it does not know nothing holds a value: Pagefind loads what it needs, and counts.
    const counted = await this.#pagefind.search(term, { filters: { [UNKNOWN]: { any: [""] } } });
    const { results: none, unfilteredResultCount: count = 0 } = counted;
    if (none.length > 0 || count < MANY) return this.#left(term);
    const results = await this.#ranked(asked);
    // Where its stem is another word, or a part of the index has not come here, the numbers differ.
    return results.length === count ? { results } : this.#left(term);
  }

  /** What Pagefind answers. It may not know its records by their own names: they are read here. */
  async #left(term: string): Promise<Pick<PagefindResponse, "results">> {
    const { results } = await this.#pagefind.search(term);
    return { results: results.map(({ id, score }) => ({ id, score, data: () => this.#read(id) })) };
  }

  async #ranked(asked: string): Promise<Hit[]> {
    this.#indexes ??= new Map(this.#hashes.map((hash) => [languageOf(hash), this.#index(hash)]));
    for (const [path, coming] of this.#network.parts()) {
      const bytes = await coming;
      const [, language = ""] = /^index\/(.*)_[^_]*\.pf_index$/.exec(path) ?? [];
      const index = bytes && this.#indexes.get(language);
      if (index) index.words.add(path, contentOf(isSigned(bytes) ? bytes : await decompress(bytes)));
    }
    const hits = [...this.#indexes.values()].flatMap((index) =>
      [...rank(index.words.beginning(asked), asked, asked, index)]
        .sort(([a], [b]) => a - b)
        .map(([page, score]): Hit => {
          const id = index.names[page] ?? "";
          return { id, score, data: () => this.#read(id) };
        }),
    );
    return hits.sort((a, b) => b.score - a.score);
  }

  #index(hash: string): Index {
    const [, pages, , , , fields] = readMeta(this.#files.get(`pagefind.${hash}.pf_meta`)!);
    const weights = metaWeights(this.#titleLanguages);
    return {
      names: asList(pages).map((page) => String(asList(page)[0])),
      lengths: asList(pages).map((page) => Number(asList(page)[1])),
      weights: asList(fields).map((field) => weights[String(field)] ?? 1),
      words: new IndexWords(),
    };
  }
}

/** No filter is called so. */
const UNKNOWN = "\u0000";
