import type { FoundRecord, PagefindModule } from "./pagefind.ts";
import { contentOf, decompress, isSigned } from "./packed-bytes.ts";
import { RecordLists, type Filters } from "./record-lists.ts";
import type { Files } from "./restore-files.ts";

/**
 * Pagefind, where questions of filters alone are answered from the files that came with the start. Everything else is left to it.
 *
 * @param files Pagefind's files as they came; where the browser could not take them apart, Pagefind answers everything.
 * @param bundle Path of the bundle, ending with a slash.
 */
export function withoutWords(
  pagefind: PagefindModule,
  files: Files,
  bundle: string,
  { languages }: { languages: Record<string, { hash: string }> },
): PagefindModule {
  const hashes = [
    ...new Set([languages["unknown"], ...Object.values(languages)].flatMap((index) => index?.hash ?? [])),
  ];
  if (!hashes.every((hash) => files.has(`pagefind.${hash}.pf_meta`))) return pagefind;
  const records = new Map<string, Promise<FoundRecord>>();
  const read = (name: string): Promise<FoundRecord> => {
    const coming = records.get(name) ?? readRecord(`${bundle}fragment/${name}.pf_fragment`);
    records.set(name, coming);
    coming.catch(() => records.delete(name));
    return coming;
  };
  let lists: RecordLists | undefined;
  return {
    options: pagefind.options,
    init: pagefind.init,
    mergeIndex: pagefind.mergeIndex,
    filters: pagefind.filters,
    search: async (term, options) =>
      term === null
        ? (lists ??= new RecordLists(files, hashes, read)).search((options?.filters ?? {}) as Filters)
        : pagefind.search(term, options),
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
