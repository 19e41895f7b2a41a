import type { Article } from "../../articles/index.ts";
import type { Modality, Stance } from "../../schemas/claim.ts";
import type { Span } from "../../lib/span.ts";
import type { FigureAttributes, QuoteAttributes } from "../../schemas/marks.ts";

/** An article as its file says it. */
export type Content = Omit<Article, "id" | "file" | "ingested" | "digest">;

/** What a mark says of a claim. */
export interface MarkMeaning {
  /** Id of the claim that the passage bears on. */
  claim: string;
  stance: Stance;
  modality: Modality;
  /** Who says it according to the article: the id of a name, or the name itself. */
  speaker?: string;
  /** Id of the source on which the passage rests. */
  via?: string;
  note?: string;
}

/** What a new mark is and says; its place is found. */
export type NewMark =
  | ({ name: "Evidence" } & MarkMeaning)
  | ({ name: "Quote" } & Omit<QuoteAttributes, "at" | "sum">)
  | ({ name: "Figure" } & Omit<FigureAttributes, "at" | "sum">);

/**
 * Which passage: words to be found, or offsets (UTF-16, half-open) of the text that the article shows. `place` chooses among
 * several places of the same words, 1-based.
 */
export type Passage = { words: string; place?: number } | Span;

/** A place in the text that an article shows. */
export interface Place {
  /** UTF-16 offsets of the shown text. */
  start: number;
  end: number;
  /** 1-based line of the MDX file. */
  line: number;
  before: string;
  text: string;
  after: string;
}

/** What became of the wish to mark a passage. */
export type Marked =
  | {
      status: "marked";
      /** The article's whole new text. */
      mdx: string;
      /** 1-based line of the first piece. */
      line: number;
      /** The pieces as written, tags and all. */
      pieces: string[];
      at: string;
      sum: string;
      /** The raw file's own words at the span. */
      passage: string;
      /** What was done otherwise than asked, in a sentence each. */
      notes: string[];
    }
  | { status: "ambiguous"; in: "article" | "raw"; places: Place[] }
  | { status: "not-found"; in: "article" | "raw"; nearest: Place[] }
  | Refused;

export interface Refused {
  status: "refused";
  what: string;
  fix: string;
}

export const refused = (what: string, fix: string): Refused => ({ status: "refused", what, fix });
