import type { Problem } from "../problems/problem.ts";

/* What the desk's server and its page say to each other. Types alone: the page's scripts take nothing else from outside. */

export type Words = Readonly<Record<string, string>>;
export type Localised = string | Readonly<Record<string, string>>;

export interface DeskArticle {
  id: string;
  title: string | null;
  lang: string;
  source: string | null;
  /** What the file says its outlet is called. */
  outlet: string | null;
  published: string | null;
  publishedBasis: string;
  rights: { mode: string; words: number; holder?: string | undefined; licence?: string | undefined } | null;
  /** What the table has no column for. */
  more: {
    titleBasis: string;
    url: string | null;
    archived: string | null;
    byline: string | null;
    kind: string;
    retrieved: string | null;
    note: Localised | null;
  };
  /** Upstream sources, by id. */
  derivedFrom: readonly unknown[];
  form: "text" | "abstract";
  /** The editor's file is there. */
  adopted: boolean;
  read: boolean;
  marks: number;
  words: number;
}

export interface DeskEntry {
  file: string;
  sha256: string;
  value: Readonly<Record<string, unknown>> & { id: string };
}

export interface DeskState {
  title: string;
  languages: readonly string[];
  draft: boolean;
  settings: { sha256: string | null; value: Readonly<Record<string, unknown>> };
  articles: readonly DeskArticle[];
  lists: Readonly<Record<string, readonly DeskEntry[]>>;
  /** Marks of each claim, by article. */
  marked: Readonly<Record<string, readonly { article: string; stance: string; n: number }[]>>;
  problems: readonly Problem[];
  /** What can be taken back, the last first. */
  undo: string | null;
  /** Path of the site that the same server shows; null where there is none. */
  site: string | null;
  choices: {
    stances: readonly string[];
    modalities: readonly string[];
    bases: readonly string[];
    kinds: readonly string[];
    rights: readonly string[];
    derivations: readonly string[];
    articleKinds: readonly string[];
    /** Files in images/ that may be a page's picture. */
    images: readonly string[];
  };
}

export interface DeskLine {
  kind: "p" | "h2" | "h3" | "blockquote" | "li" | "pre";
  start: number;
  end: number;
}

export interface DeskMark {
  n: number;
  /** Evidence, Quote or Figure. */
  name: string;
  pieces: readonly { start: number; end: number }[];
  claims: readonly string[];
  stance: string;
  modality: string;
  speaker: string | null;
  at: string;
  line: number;
}

export interface DeskText {
  id: string;
  file: string;
  /** null while it is not adopted. */
  sha256: string | null;
  lang: string;
  form: "text" | "abstract";
  title: string | null;
  /** Why nothing can be marked; null where it can. */
  closed: string | null;
  text: string;
  lines: readonly DeskLine[];
  marks: readonly DeskMark[];
  /** What cleaning left out, before which line it stood, and why. */
  removed: readonly { before: number; text: string; reason: string; at: string }[];
  /** Of an abstract: the raw file's text, beside it. */
  raw: string | null;
}

/** A proposal on a card. */
export interface DeskProposal {
  /** fit: a passage that seems to bear on a claim which is written already; upstream: what an article seems to rest on. */
  kind: "fit" | "claim" | "date" | "name" | "figure" | "quote" | "upstream";
  key: string;
  title: string;
  passages: readonly { article: string; text: string; at: string }[];
  /** Of a passage that fits a claim: the marked one that it resembles. */
  like?: { article: string; text: string };
  /** What accepting it would write, to be changed first. */
  entry: Readonly<Record<string, unknown>>;
}

/** Why something was not done; `difference` where a file was changed meanwhile. */
export interface DeskRefusal {
  what: string;
  fix: string;
  /** Where it is in another language than the desk: what check says is English everywhere. */
  lang?: "en";
  field?: string;
  difference?: { file: string; lines: readonly { sign: " " | "+" | "-"; text: string }[] };
  places?: readonly { start: number; end: number; before: string; text: string; after: string }[];
}
