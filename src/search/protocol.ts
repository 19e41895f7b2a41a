import type { Answer, Query, Suggested } from "./worker/engine.ts";
import type { ResultView } from "./worker/result.ts";
import type { SearchSettings } from "./client/settings.ts";

/** What a page shows of an answer. */
export type Shown = Answer<ResultView>;

/** What Pagefind knows of the indexes, and what searches them. */
export type StartFile = "lists" | "engine";

/**
 * What a page asks the worker. The start comes before all questions; another changes nothing. A page that has more than one
 * thing to fetch before it can start says so, sends the files that the search starts with, undefined for one that did not
 * come, and tells what is typed meanwhile.
 */
export type Asked =
  | { what: "ready" }
  | { what: "typed"; text: string }
  | { what: "file"; name: StartFile; file: ArrayBuffer | undefined }
  | { what: "start"; settings: SearchSettings }
  | { what: "search"; query: Query; pages: number }
  | { what: "suggest"; query: Query; unknown: readonly string[] };

/** What the worker answers, with the number of the question. */
export type Told = { id: number; answer?: Shown | Suggested | null; error?: string };
