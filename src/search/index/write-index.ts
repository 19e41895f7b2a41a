import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Digest } from "../../digest/types.ts";
import { fewAtOnce } from "../../lib/few-at-once.ts";
import type { BundleFile } from "../pagefind/packed.ts";
import { buildBundle } from "./build-bundle.ts";
import { buildSearchRecords } from "./records.ts";
import { startFiles } from "../pagefind/start-files.ts";
import { vocabulary, VOCABULARY_FILE } from "./vocabulary.ts";

/** What Pagefind writes of its own code: its module is part of the worker's script, its engines have names of ours. */
const ELSEWHERE = /^(?:pagefind(?:-worker)?\.js|wasm\..+)$/;

/**
 * Writes the search index of a digest. The same digest gives the same bytes.
 *
 * @param outDir The folder of the bundle, for example dist/pagefind.
 * @param cacheDir Folder of the content folder's caches.
 * @throws Error with Pagefind's own words, where it refuses something.
 */
export async function writeSearchIndex(digest: Digest, outDir: string, cacheDir: string): Promise<void> {
  const bundle = await buildBundle(buildSearchRecords(digest), cacheDir);
  const words = { path: VOCABULARY_FILE, content: new TextEncoder().encode(vocabulary(digest).join("\n")) };
  const own = bundle.filter(({ path }) => !ELSEWHERE.test(path));
  await writeBundle([...own, ...startFiles(bundle, digest.config.languages), words], outDir);
}

async function writeBundle(files: readonly BundleFile[], outDir: string): Promise<void> {
  for (const folder of new Set(files.map((file) => path.dirname(path.join(outDir, file.path))))) {
    await mkdir(folder, { recursive: true });
  }
  await fewAtOnce(files, (file) => writeFile(path.join(outDir, file.path), file.content));
}
