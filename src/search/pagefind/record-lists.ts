import { asList } from "./as-list.ts";
import { decodeCbor } from "./cbor.ts";
import { readMeta } from "./meta.ts";
import { contentOf } from "./packed-bytes.ts";
import type { FoundRecord, Hit, PagefindResponse } from "./pagefind.ts";

/** For each filter the values of which one must hold, as Pagefind takes them. */
export type Filters = Record<string, { any: readonly string[] }>;

/** One language's records. */
interface Index {
  /** Names of their files. */
  names: string[];
  /** The number of each name. */
  numbers: ReadonlyMap<string, number>;
  /** For each filter and value the numbers of the records that hold it. */
  filters: Map<string, Map<string, number[]>>;
}

/**
 * Which records hold which filters, from the files that come with the start. Pagefind narrows by itself as well, but looks for the
 * term anew each time, and loads every part of every index where there is none (version 1.5.2, request_indexes for the empty term).
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

  /**
   * The hits that hold a value of each filter, in their order, and how many of them hold each value of any.
   *
   * @param hits All that Pagefind finds for a term; null stands for every record.
   */
  narrow(hits: readonly Hit[] | null, filters: Filters): PagefindResponse {
    const left = this.#indexes.map((index) => chosen(index, filters));
    const results = hits === null ? this.#all(left) : this.#among(hits, left);
    const counts: PagefindResponse["filters"] = {};
    for (const [i, index] of this.#indexes.entries()) {
      for (const [filter, values] of index.filters) {
        const own = (counts[filter] ??= {});
        for (const [value, numbers] of values) own[value] = (own[value] ?? 0) + count(numbers, left[i]!);
      }
    }
    return { results, filters: counts };
  }

  #all(left: readonly Uint8Array[]): Hit[] {
    return this.#indexes.flatMap(({ names }, i) =>
      names.flatMap((id, number) => (left[i]![number] ? [{ id, score: 1, data: () => this.#read(id) }] : [])),
    );
  }

  /** Leaves of the records that may stand those that are hit. */
  #among(hits: readonly Hit[], left: Uint8Array[]): Hit[] {
    const found = left.map(({ length }) => new Uint8Array(length));
    const results = hits.filter(({ id }) =>
      this.#indexes.some(({ numbers }, i) => {
        const number = numbers.get(id);
        return number !== undefined && (found[i]![number] = left[i]![number]!) === 1;
      }),
    );
    for (const [i, own] of found.entries()) left[i] = own;
    return results;
  }
}

function count(numbers: readonly number[], left: Uint8Array): number {
  let sum = 0;
  for (const number of numbers) sum += left[number]!;
  return sum;
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

/** A filter is [name, [[value, [number, …]], …]]. */
function readIndex(files: ReadonlyMap<string, Uint8Array>, hash: string): Index {
  const read = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`the search's first file has no ${path}`);
    return bytes;
  };
  const [, pages, , filters] = readMeta(read(`pagefind.${hash}.pf_meta`));
  const names = asList(pages).map((page) => String(asList(page)[0]));
  return {
    names,
    numbers: new Map(names.map((name, number) => [name, number])),
    filters: new Map(
      asList(filters).map((pair) => {
        const [name, values] = asList(decodeCbor(contentOf(read(`filter/${String(asList(pair)[1])}.pf_filter`))));
        const lists = asList(values).map((each): [string, number[]] => [
          String(asList(each)[0]),
          asList(asList(each)[1]).map(Number),
        ]);
        return [String(name), new Map(lists)];
      }),
    ),
  };
}
