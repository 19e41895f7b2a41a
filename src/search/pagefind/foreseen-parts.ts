import { asList } from "./as-list.ts";
import { readMeta } from "./meta.ts";
import type { Files } from "./restore-files.ts";

/** A word that Pagefind changes in no way before it looks for its part. */
const AS_WRITTEN = /^[a-z\d]+$/;

/**
 * The parts of the indexes that Pagefind asks for when it is asked for a word, by their path in the bundle; that of its stem
 * may be another one. It asks when its engine runs, and these are known before. None where the word is left to it.
 *
 * @param files Pagefind's files as they came.
 * @param hashes The indexes.
 * @see request_indexes in pagefind_web, version 1.5: the word as it is written comes first.
 */
export function foreseenParts(word: string, files: Files, hashes: readonly string[]): string[] {
  if (!AS_WRITTEN.test(word)) return [];
  return hashes.flatMap((hash) => {
    const file = files.get(`pagefind.${hash}.pf_meta`);
    if (!file) return [];
    const [, , parts] = readMeta(file);
    return asList(parts).flatMap((part) => {
      const [from = "", to = "", name = ""] = asList(part).map(String);
      return from <= word && word <= to ? [`index/${name}.pf_index`] : [];
    });
  });
}
