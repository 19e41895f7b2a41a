import { mergeBundles } from "../pagefind/merge-bundles.ts";
import type { BundleFile } from "../pagefind/packed.ts";
import { unpackFiles } from "../pagefind/unpack-files.ts";
import type { SearchRecord } from "../types.ts";
import { dealRecords } from "./deal-records.ts";
import { makeBundle } from "./make-bundle.ts";
import { makeParts } from "./make-parts.ts";
import { keepPart, partKey, prunePartsBut, readPart } from "./part-cache.ts";

/**
 * The bundle of some records. Of many it is made in parts; those whose records are the same as at the last build are taken
 * from the cache, and the rest is made. Whether a part was kept makes no difference to the bundle.
 *
 * @param cacheDir Folder of the content folder's caches.
 * @throws Error with Pagefind's own words, where it refuses something.
 */
export async function buildBundle(records: readonly SearchRecord[], cacheDir: string): Promise<BundleFile[]> {
  const parts = dealRecords(records);
  if (parts.length === 1) {
    await prunePartsBut(cacheDir, []);
    return makeBundle(records);
  }
  const keys = parts.map(partKey);
  const kept = await Promise.all(keys.map((key) => readPart(cacheDir, key)));
  const complete = async (packed: readonly (Uint8Array | null)[]): Promise<BundleFile[]> => {
    const all = [...packed];
    const missing = [...parts.keys()].filter((place) => !all[place]);
    await makeParts(
      missing.map((place) => parts[place]!),
      async (made, nth) => {
        const place = missing[nth]!;
        all[place] = made;
        await keepPart(cacheDir, keys[place]!, made);
      },
    );
    return mergeBundles(all.map((each) => unpackFiles(each!)));
  };
  const bundle = await complete(kept).catch((error: unknown) => {
    // Whatever its seal says, a kept part may be what made the merging fail.
    if (!kept.some(Boolean)) throw error;
    return complete(parts.map(() => null));
  });
  await prunePartsBut(cacheDir, keys);
  return bundle;
}
