import type { FoundRecord, PagefindModule } from "./pagefind.ts";
import type { BundleFetch } from "./bundle-fetch.ts";
import { contentOf, decompress, isSigned } from "./packed-bytes.ts";
import { RankedSearch } from "./ranked-search.ts";
import { RecordLists, type Filters } from "./record-lists.ts";
import { RecordNames } from "./record-names.ts";
import type { Files } from "./restore-files.ts";

/** Answers of so many terms are kept: a reader types on, takes a letter back, or chooses a filter. */
const MOST_KEPT = 4;

/**
 * Pagefind, asked once for each term: filters are applied, and their values counted, by the lists that came with the start. A
 * question of filters alone does not go to it at all.
 *
 * @param files Pagefind's files as they came; where the browser could not take them apart, Pagefind answers everything.
 * @param bundle Path of the bundle, ending with a slash.
 * @param network What Pagefind fetches with.
 * @param titleLanguages All languages a title may be in.
 * @param hashes The indexes, in the order in which their records are told.
 */
export function withLists(
  pagefind: PagefindModule,
  files: Files,
  bundle: string,
  network: Pick<BundleFetch, "parts">,
  titleLanguages: readonly string[],
  hashes: readonly string[],
): PagefindModule {
  if (!hashes.every((hash) => files.has(`pagefind.${hash}.pf_meta`))) return pagefind;
  const names = new RecordNames(bundle, files, hashes);
  const records = new Map<string, Promise<FoundRecord>>();
  const read = (name: string): Promise<FoundRecord> => {
    const coming =
      records.get(name) ?? names.of(name).then((own) => readRecord(`${bundle}fragment/${own}.pf_fragment`));
    records.set(name, coming);
    coming.catch(() => records.delete(name));
    return coming;
  };
  const ranked = new RankedSearch(pagefind, files, hashes, network, titleLanguages, read);
  const kept = new Map<string, ReturnType<RankedSearch["search"]>>();
  const ask = (term: string): ReturnType<RankedSearch["search"]> => {
    const answer = kept.get(term) ?? ranked.search(term);
    kept.delete(term);
    kept.set(term, answer);
    answer.catch(() => kept.delete(term));
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return answer;
  };
  let lists: RecordLists | undefined;
  return {
    options: pagefind.options,
    init: pagefind.init,
    mergeIndex: pagefind.mergeIndex,
    filters: pagefind.filters,
    async search(term, options) {
      lists ??= new RecordLists(files, hashes, read);
      return lists.narrow(term === null ? null : (await ask(term)).results, (options?.filters ?? {}) as Filters);
    },
  };
}

/** A record as Pagefind gives it: its address from the root, its words without the marks that Pagefind parts them by. */
async function readRecord(address: string): Promise<FoundRecord> {
  const response = await fetch(address);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server may have taken it apart already.
  const content = contentOf(isSigned(bytes) ? bytes : await decompress(bytes));
  const record = JSON.parse(new TextDecoder().decode(content)) as FoundRecord;
  return {
    ...record,
    url: `/${record.url}`.replace(/\/{2,}/g, "/"),
    content: record.content.replaceAll("\u200B", ""),
  };
}
