import type { Answer, Query, Suggested } from "./worker/engine.ts";
import type { ResultView } from "./worker/result.ts";
import type { SearchSettings } from "./client/settings.ts";

/** What a page shows of an answer. */
export type Shown = Answer<ResultView>;

/**
 * What a page asks the worker. The start comes before all questions; another changes nothing. A page that has more than one
 * thing to fetch before it can start says where Pagefind lies, and sends the file that the search starts with; undefined
 * where it did not come.
 */
export type Asked =
  | { what: "ready"; bundle: string }
  | { what: "file"; file: ArrayBuffer | undefined }
  | { what: "start"; settings: SearchSettings }
  | { what: "search"; query: Query; pages: number }
  | { what: "suggest"; query: Query; unknown: readonly string[] };

/** What the worker answers, with the number of the question. */
export type Told = { id: number; answer?: Shown | Suggested | null; error?: string };
