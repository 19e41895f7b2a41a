import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { EvidenceAttributes, FigureAttributes, QuoteAttributes } from "../schemas/marks.ts";

/** What every mark of an article has, in the order in which the marks begin in the text. */
interface MarkBase {
  /** Number shown beside the passage, 1-based, one sequence for all kinds of marks of the article. */
  n: number;
  /** id attribute of the marked passage in the article's HTML: "m1", "m2"… A passage in parts has the first part's. */
  anchor: string;
  /** The marked words as plain text, as the article's body shows them. */
  text: string;
  /** 1-based line and column in the MDX file, for errors. */
  line: number;
  column: number;
}
/** A passage that bears on claims; `claims` is the split attribute. */
export type EvidenceMark = MarkBase & Omit<EvidenceAttributes, "claim"> & { claims: string[] };
export type QuoteMark = MarkBase & QuoteAttributes;
export type FigureMark = MarkBase & FigureAttributes;

/** A block of the body as the reader may be led to it. */
export interface Passage {
  /** id attribute in the article's HTML: "p1", "p2"… */
  anchor: string;
  /** Plain text of the block. */
  text: string;
  /** Span in the raw file where the article keeps its blocks' spans. */
  at?: string;
  /** 1-based line and column in the MDX file, for errors. */
  line?: number;
  column?: number;
}

/**
 * A validated article: its front matter, what its body marks, and where its rendered HTML lies. It holds everything a page
 * or the model needs, and no HTML: that is read from the rendered file only when a page is written.
 */
export interface Article extends ArticleFrontMatter {
  /** Permanent id, also its address: /articles/{id}/. */
  id: string;
  /** Path of the MDX file, relative to the content folder, or of the raw file it was ingested from. */
  file: string;
  /** true: written by the ingestion from raw/; false: a file of content/articles/. */
  ingested: boolean;
  evidence: EvidenceMark[];
  quotes: QuoteMark[];
  figures: FigureMark[];
  /** The body's blocks as plain text. Always present. */
  passages: Passage[];
  /** Number of words in the body. */
  words: number;
  /** Digest of everything this article's page depends on in the article itself. */
  digest: string;
}

/** The body's HTML, by article id. Links inside are relative to /articles/{id}/, so one rendering serves every language and base. */
export interface RenderedBodies {
  get(id: string): string;
}
