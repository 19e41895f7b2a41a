import { asList } from "./as-list.ts";
import { decodeCbor, type CborValue } from "./cbor.ts";
import { contentOf } from "./packed-bytes.ts";
import type { FoundRecord, Hit, PagefindResponse } from "./pagefind.ts";

/** For each filter the values of which one must hold, as Pagefind takes them. */
export type Filters = Record<string, { any: readonly string[] }>;

/** One language's records. */
interface Index {
  /** Names of their files. */
  names: string[];
  /** For each filter and value the numbers of the records that hold it. */
  filters: Map<string, Map<string, number[]>>;
}

/**
 * Which records hold which filters, from the files that come with the start. Pagefind answers the same, but loads every part of
 * every index first where no word is asked for (version 1.5.2, request_indexes for the empty term).
 */
export class RecordLists {
  readonly #indexes: Index[];
  readonly #read: (name: string) => Promise<FoundRecord>;

  /**
   * @param files Meta files and filters, uncompressed, by their path in the bundle.
   * @param hashes The indexes, in the order in which their records are told.
   * @param read Gets the record of a name.
   * @throws Error where a file is missing, or not built as version 1.5 builds it.
   */
  constructor(
    files: ReadonlyMap<string, Uint8Array>,
    hashes: readonly string[],
    read: (name: string) => Promise<FoundRecord>,
  ) {
    this.#read = read;
    this.#indexes = hashes.map((hash) => readIndex(files, hash));
  }

  /** The records that hold a value of each filter, and how many of them hold each value of any. */
  search(filters: Filters): PagefindResponse {
    const results: Hit[] = [];
    const counts: PagefindResponse["filters"] = {};
    for (const index of this.#indexes) {
      const left = chosen(index, filters);
      for (const [number, id] of index.names.entries())
        if (left[number]) results.push({ id, score: 1, data: () => this.#read(id) });
      for (const [filter, values] of index.filters) {
        const own = (counts[filter] ??= {});
        for (const [value, numbers] of values)
          own[value] = (own[value] ?? 0) + numbers.reduce((sum, number) => sum + left[number]!, 0);
      }
    }
    return { results, filters: counts };
  }
}

/** For each record of an index 1 where it holds a value of each filter, else 0. */
function chosen({ names, filters }: Index, asked: Filters): Uint8Array {
  let left = new Uint8Array(names.length).fill(1);
  for (const [filter, { any }] of Object.entries(asked)) {
    const narrower = new Uint8Array(names.length);
    for (const value of any)
      for (const number of filters.get(filter)?.get(value) ?? []) narrower[number] = left[number]!;
    left = narrower;
  }
  return left;
}

/** A meta file is [version, [[name, words], …], chunks, [[filter, hash], …], …], a filter [name, [[value, [number, …]], …]]. */
function readIndex(files: ReadonlyMap<string, Uint8Array>, hash: string): Index {
  const read = (path: string): CborValue[] => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`the search's first file has no ${path}`);
    return asList(decodeCbor(contentOf(bytes)));
  };
  const [, pages, , filters] = read(`pagefind.${hash}.pf_meta`);
  return {
    names: asList(pages).map((page) => String(asList(page)[0])),
    filters: new Map(
      asList(filters).map((pair) => {
        const [name, values] = read(`filter/${String(asList(pair)[1])}.pf_filter`);
        const lists = asList(values).map((each): [string, number[]] => [
          String(asList(each)[0]),
          asList(asList(each)[1]).map(Number),
        ]);
        return [String(name), new Map(lists)];
      }),
    ),
  };
}
