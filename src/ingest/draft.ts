import type { ArticleFrontMatter, KeptBlock, LedgerEntry } from "../schemas/article.ts";
import type { Span } from "../lib/span.ts";
import type { MappedText } from "./mapped-text.ts";

/*
 * What the steps of the ingestion pass on. Every offset in here is a UTF-16 offset of the decoded raw text; they become
 * code-point offsets when the front matter is written.
 */

/** A block of text; what kind it is may become clear only in a later step. */
export interface Block {
  kind: KeptBlock["kind"];
  text: MappedText;
  /** True where a reader took the kind from the file's own marks, so that no step guesses it again. */
  marked: boolean;
  /** A blank line, or markup, stands before it. False for a line that only a line break parts from its neighbour. */
  apart: boolean;
}

/** A place in a block's text that is shown with a component. */
export interface Mark {
  name: "Figure" | "Quote" | "Sic";
  /** Index of the block. */
  block: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  attributes: Record<string, string>;
}

export interface Change {
  op: LedgerEntry["op"];
  span: Span;
  reason: string;
  now?: string;
  to?: string;
}

export interface Media {
  caption?: string;
  credit?: string;
  span: Span;
}

/** What a file says about itself outside its text. */
export interface FileFacts {
  title?: { text: string; span?: Span };
  lang?: string;
  byline?: string;
  published?: { edtf: string; basis: "text" | "url" };
  url?: string;
}

export interface Draft {
  /** The decoded raw file. */
  raw: string;
  blocks: Block[];
  facts: FileFacts;
  ledger: Change[];
  media: Media[];
  /** What the file consists of beside text: markup that is not shown and needs no ledger entry. */
  markup: boolean;
  lang: string;
  title: { text: string; basis: ArticleFrontMatter["titleBasis"]; span?: Span } | null;
  dates: {
    span: Span;
    sentence: Span;
    words: string;
    edtf: string | null;
    basis: "explicit" | "inferred" | "unresolved";
  }[];
  names: { text: string; type: ArticleFrontMatter["names"][number]["type"]; spans: Span[] }[];
  marks: Mark[];
}

/** A draft that holds nothing but its raw text. */
export function emptyDraft(raw: string): Draft {
  return {
    raw,
    blocks: [],
    facts: {},
    ledger: [],
    media: [],
    markup: false,
    lang: "en",
    title: null,
    dates: [],
    names: [],
    marks: [],
  };
}
