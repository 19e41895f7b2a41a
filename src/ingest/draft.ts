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
  /** Name of the rule that found it. */
  rule?: string;
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

/** A value that was in the running for a fact, and where it stands. */
export interface Candidate {
  about: "title" | "byline" | "outlet" | "published" | "url" | "lang";
  value: string;
  /** Where it stands, in words: "og:title", "JSON-LD author", "the date line". */
  origin: string;
  /** Why it was not taken, or how many origins say the same. */
  note?: string;
}

/** What a file says about itself outside its text. */
export interface FileFacts {
  title?: { text: string; span?: Span };
  lang?: string;
  byline?: string;
  /** The outlet's name, as the file gives it. */
  outlet?: string;
  /** What else was in the running, for those who look at how a file is read. No output depends on it. */
  candidates?: Candidate[];
  published?: { edtf: string; basis: "text" | "url" };
  url?: string;
  /** The file offers the rest for money or an account. */
  extent?: "beginning";
}

export interface Draft {
  /** The item's decoded text; of a file of text, the decoded file. */
  raw: string;
  /**
   * What names this article for good among those of one page: a later one's address is made from it. Undefined for the
   * first, and where a text holds one article.
   */
  part?: string;
  /** What was doubted, in a sentence each, for those who look at how a file is read. No output depends on it. */
  doubts?: string[];
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
    /** The day of a month whose year nothing in the text says, as "--04-20". */
    yearless?: string;
    /** Name of the rule that found it. */
    rule: string;
  }[];
  names: {
    text: string;
    type: ArticleFrontMatter["names"][number]["type"];
    spans: Span[];
    /** Parts that stand for the whole, as a family name does. */
    short: { text: string; spans: Span[] }[];
    /** Name of the rule that believed it where it stands first. */
    rule: string;
  }[];
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
