import { close, createIndex } from "pagefind";
import { canonicalFiles } from "../pagefind/canonical-files.ts";
import type { BundleFile } from "../pagefind/packed.ts";
import type { SearchRecord } from "../types.ts";

/** Records handed to Pagefind before an answer is awaited. */
const BATCH = 256;

/**
 * Has Pagefind index the records, and puts its files into one order. One at a time in a thread.
 *
 * @throws Error with Pagefind's own words, where it refuses something.
 */
export async function makeBundle(records: readonly SearchRecord[]): Promise<BundleFile[]> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind does not start: ${errors.join("; ")}`);
  try {
    for (let at = 0; at < records.length; at += BATCH) {
      const batch = records.slice(at, at + BATCH);
      for (const each of await Promise.all(batch.map((record) => index.addCustomRecord(asCustomRecord(record))))) {
        if (each.errors.length > 0) throw new Error(`Pagefind refuses a record: ${each.errors.join("; ")}`);
      }
    }
    const files = await index.getFiles();
    if (files.errors.length > 0) throw new Error(`Pagefind gives no files: ${files.errors.join("; ")}`);
    return canonicalFiles(files.files);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Pagefind searches every field of a record but its address. */
const asCustomRecord = ({ url, notes, language, content, meta, filters }: SearchRecord) => ({
  url: notes === undefined ? url : `${url}?${new URLSearchParams({ ...notes })}`,
  language,
  content,
  meta,
  filters: filters as Record<string, string[]>,
});
