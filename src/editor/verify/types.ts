/** One thing an article promises about a place in its raw file. */
export interface SpanPromise {
  /** What the span is for, for example `Evidence c-azure` or `cleaning: remove`. */
  what: string;
  at: string;
  /** Absent where the article records no sum for the place. */
  sum?: string;
  /** File that makes the promise, relative to the content folder, and the line where one is known. */
  file: string;
  line?: number;
  /** The passage's first and last words, as written beside the span. */
  words?: string;
  /** Text the article shows as the span's own words. */
  shown?: string;
  /** Text that stands somewhere in the span. */
  holds?: string;
  /** A span this one has to lie in. */
  within?: string;
}

/** A promise that does not hold. */
export interface Broken {
  promise: SpanPromise;
  /** What is wrong, in one sentence. */
  why: string;
  /** Places in a changed file that may be meant, best first. Never taken over by a machine. */
  nearest: Nearest[];
}

/** A place that resembles the one a span was made for. */
export interface Nearest {
  at: string;
  /** same: the very text stands there; words: only its first and last words do. */
  how: "same" | "words";
  sum: string;
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
