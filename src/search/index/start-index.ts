import type { Digest } from "../../digest/types.ts";
import { firstIndex } from "../pagefind/start-path.ts";
import { indexLanguages } from "./records.ts";

const kept = new WeakMap<Digest, string[]>();

/** The index that a search begins with on a page in a language; every page names it. */
export function getStartIndex(digest: Digest, lang: string): string {
  const languages = kept.get(digest) ?? indexLanguages(digest);
  kept.set(digest, languages);
  return firstIndex(languages, lang) ?? "unknown";
}
