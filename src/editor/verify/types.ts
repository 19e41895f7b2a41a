import type { Nearest, SpanPromise } from "../../proof/index.ts";

/** A promise that does not hold. */
export interface Broken {
  promise: SpanPromise;
  /** What is wrong, in one sentence. */
  why: string;
  /** Places in a changed file that may be meant, best first. Never taken over by a machine. */
  nearest: Nearest[];
}

/**
 * What became of an article's raw file. reread: it is the same, but this release's reader decodes another text from it; unread: it
 * cannot be opened, or has no such item.
 */
export type RawState = "found" | "changed" | "reread" | "unread" | "missing" | "none";

export interface ArticleReport {
  article: string;
  /** The article's own file, relative to the content folder. */
  file: string;
  /** Name of the raw file: as found, else as the article gives it. */
  raw: string;
  state: RawState;
  /** With `reread`: name and version of what decoded the text for the article, and of what decodes it now. */
  readers?: { before: string | null; now: string | null };
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
