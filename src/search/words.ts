import type { Facet, RecordType } from "./types.ts";

/** What the search page tells its script: where things are, and the interface's words. */
export interface SearchSettings {
  /** Address of the worker's script. */
  worker: string;
  /** Path of the bundle, ending with a slash; in it the file to start with, and the one with words to choose from. */
  bundle: string;
  start: string;
  spellings: string;
  /** Address of the front page in the interface's language. */
  home: string;
  /** Address of the search page in the interface's language. */
  page: string;
  lang: string;
  titleLanguages: string[];
  /** Groups of words that mean the same. */
  glossary: string[][];
  types: Record<RecordType, string>;
  facets: Record<Facet, string>;
  /** Labels of areas and stances by their id; other facets' values speak for themselves. */
  labels: { area: Record<string, string>; stance: Record<string, string> };
  words: Record<
    | "loading"
    | "slow"
    | "results"
    | "none"
    | "unknown"
    | "near"
    | "fewer"
    | "showAll"
    | "untitled"
    | "notReviewed"
    | "since"
    | "sources",
    string
  >;
}

/** Puts values in the place of {names}. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
