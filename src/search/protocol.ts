import type { Answer, Query, Suggested } from "./worker/engine.ts";
import type { ResultView } from "./worker/result.ts";
import type { SearchSettings } from "./client/settings.ts";

/** What a page shows of an answer. */
export type Shown = Answer<ResultView>;

/** What a page asks the worker. The start comes first; another changes nothing. */
export type Asked =
  | { what: "start"; settings: SearchSettings }
  | { what: "search"; query: Query; pages: number }
  | { what: "suggest"; query: Query; unknown: readonly string[] };

/** What the worker answers, with the number of the question. */
export type Told = { id: number; answer?: Shown | Suggested | null; error?: string };
