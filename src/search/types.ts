import type { KINDS, SearchedKind } from "../schemas/kinds.ts";

/** What a search result may be. What runs in a browser is told them by the settings, in the order in which they are shown. */
export type RecordType = (typeof KINDS)[SearchedKind]["singular"] | "alike";

/** What narrows a search. The order is the one in which they are shown. */
export const FACETS = ["type", "area", "source", "language", "year", "stance", "modality"] as const;
export type Facet = (typeof FACETS)[number];

/** Facts that a result tells besides its words. */
export interface RecordNotes {
  /** Day, month or year of the first report of a thing that has no date of its own. */
  since?: string;
  /** A claim's status, or the one its editor set. */
  status?: string;
  /** How firmly a claim stands besides, in the words of each language of the digest. */
  [standing: `standing-${string}`]: string;
  /** Kind of an area or a disagreement, type of a name. */
  kind?: string;
  /** Number of claims in an area. */
  claims?: string;
}

/** One thing that can be found, in the form in which Pagefind takes it. */
export interface SearchRecord {
  /** Path of its page without base and language, with an anchor where it has no page of its own. */
  url: string;
  /** What is told with it, and not searched. */
  notes?: RecordNotes;
  /** The index it is in, and whose stems hold: the first subtag of a language. */
  language: string;
  /** What excerpts are made from: text that its page shows as well. */
  content: string;
  /**
   * Searched, and not part of any excerpt: `title` in the record's language, `title-fr` in another, `date-fr` the date in
   * words, `also` other words it is found by (aliases, misspellings, the glossary, words without their elided article).
   */
  meta: Record<string, string>;
  /** Facets, with `index` for the record's index and `reviewed: ["no"]` for what a machine proposed. */
  filters: Partial<Record<Facet | "index" | "reviewed", string[]>>;
}
