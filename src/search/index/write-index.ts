import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { close, createIndex } from "pagefind";
import type { Digest } from "../../digest/types.ts";
import { fewAtOnce } from "../../lib/few-at-once.ts";
import { canonicalFiles, type BundleFile } from "../pagefind/canonical-files.ts";
import { buildSearchRecords } from "./records.ts";
import { startFiles } from "../pagefind/start-files.ts";
import type { SearchRecord } from "../types.ts";
import { vocabulary, VOCABULARY_FILE } from "./vocabulary.ts";

/** Records handed to Pagefind before an answer is awaited. */
const BATCH = 256;

/**
 * Writes the search index of a digest. The same digest gives the same bytes.
 *
 * @param outDir The folder of the bundle, for example dist/pagefind.
 * @throws Error with Pagefind's own words, where it refuses something.
 */
export async function writeSearchIndex(digest: Digest, outDir: string): Promise<void> {
  const bundle = await makeBundle(buildSearchRecords(digest));
  const words = { path: VOCABULARY_FILE, content: new TextEncoder().encode(vocabulary(digest).join("\n")) };
  await writeBundle([...bundle, ...startFiles(bundle, digest.config.languages), words], outDir);
}

/** Has Pagefind index the records, and puts its files into one order. */
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

async function writeBundle(files: readonly BundleFile[], outDir: string): Promise<void> {
  for (const folder of new Set(files.map((file) => path.dirname(path.join(outDir, file.path))))) {
    await mkdir(folder, { recursive: true });
  }
  await fewAtOnce(files, (file) => writeFile(path.join(outDir, file.path), file.content));
}
