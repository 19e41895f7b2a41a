import type { Answer, Query, Suggested } from "./engine.ts";
import type { ResultView } from "./result-view.ts";
import type { SearchSettings } from "./words.ts";

/** What a page shows of an answer. */
export type Shown = Answer<ResultView>;

/** What a page asks the worker. The start comes first; another changes nothing. */
export type Asked =
  | { what: "start"; settings: SearchSettings }
  | { what: "search"; query: Query; pages: number }
  | { what: "suggest"; query: Query; unknown: readonly string[] };

/** What the worker answers, with the number of the question. */
export type Told = { id: number; answer?: Shown | Suggested | null; error?: string };
