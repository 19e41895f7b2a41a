import { canonicalFiles } from "../pagefind/canonical-files.ts";
import type { BundleFile } from "../pagefind/packed.ts";
import type { SearchRecord } from "../types.ts";
import { filesOf, withIndex } from "./with-index.ts";

/** Records handed to Pagefind before an answer is awaited. */
const BATCH = 256;

/**
 * Has Pagefind index the records, and puts its files into one order. One at a time in a thread.
 *
 * @throws Error with Pagefind's own words, where it refuses something.
 */
export function makeBundle(records: readonly SearchRecord[]): Promise<BundleFile[]> {
  return withIndex(async (index) => {
    for (let at = 0; at < records.length; at += BATCH) {
      const batch = records.slice(at, at + BATCH);
      for (const each of await Promise.all(batch.map((record) => index.addCustomRecord(asCustomRecord(record))))) {
        if (each.errors.length > 0) throw new Error(`Pagefind refuses a record: ${each.errors.join("; ")}`);
      }
    }
    return canonicalFiles(await filesOf(index));
  });
}

/** Pagefind searches every field of a record but its address. */
const asCustomRecord = ({ url, notes, language, content, meta, filters }: SearchRecord) => ({
  url: notes === undefined ? url : `${url}?${new URLSearchParams({ ...notes })}`,
  language,
  content,
  meta,
  filters: filters as Record<string, string[]>,
});
