import type { Answer, Query, Suggestion } from "./engine.ts";
import type { ResultView } from "./result-view.ts";
import type { SearchSettings } from "./words.ts";

/** What a page shows of an answer. */
export type Shown = Answer<ResultView>;

/** What a page asks the worker. The start comes first; another changes nothing. */
export type Asked =
  | { what: "start"; settings: SearchSettings }
  | { what: "search"; query: Query }
  | { what: "suggest"; text: string; unknown: readonly string[] };

/** What the worker answers, with the number of the question. */
export type Told = { id: number; answer?: Shown | Suggestion[] | null; error?: string };
