import type { Nearest, SpanPromise } from "../../proof/index.ts";

/** A promise that does not hold. */
export interface Broken {
  promise: SpanPromise;
  /** What is wrong, in one sentence. */
  why: string;
  /** Places in a changed file that may be meant, best first. Never taken over by a machine. */
  nearest: Nearest[];
}

/** What became of an article's raw file. */
export type RawState = "found" | "changed" | "missing" | "none";

export interface ArticleReport {
  article: string;
  /** The article's own file, relative to the content folder. */
  file: string;
  /** Name of the raw file: as found, else as the article gives it. */
  raw: string;
  state: RawState;
  /** Promises that were checked. */
  checked: number;
  broken: Broken[];
  /** Parts of the raw file that nothing accounts for, or that are accounted for twice; null where the form asks for none. */
  coverage: { missing: string[]; twice: string[] } | null;
}

export interface VerifyReport {
  articles: ArticleReport[];
  /** Files of the content folder that cannot be read at all, in a sentence each. */
  unreadable: string[];
}
