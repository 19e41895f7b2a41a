import { primarySubtag } from "../../lib/primary-subtag.ts";

/** The index whose stems hold on a page: the one of the page's language, and else the largest. */
export function firstIndex(languages: readonly string[], lang: string): string | undefined {
  return languages.find((each) => each === lang || each === primarySubtag(lang)) ?? languages[0];
}

/** The file that holds what a start with an index needs, by its path in the bundle. */
export const startPath = (index: string): string => `start.${index}.bin`;

/** The file that holds Pagefind's engine for a start with an index, by its path in the bundle. */
export const enginePath = (index: string): string => `engine.${index}.bin`;

/** Pagefind's own name of the engine that searches an index, and knows its language's stems. */
export const wasmPath = (index: { wasm: string | null } | undefined): string =>
  `wasm.${index?.wasm ?? "unknown"}.pagefind`;
