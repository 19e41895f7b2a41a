import type { Article, EvidenceMark, FigureMark, QuoteMark } from "../articles/types.ts";
import type { Area } from "../schemas/area.ts";
import type { Claim, ClaimStatus, Modality, Stance } from "../schemas/claim.ts";
import type { DigestConfig } from "../schemas/digest.ts";
import type { EditionChanges } from "./changes.ts";
import type { AlikeGroup, AreaPassage, DayView, PileView, UnresolvedDate } from "./found-types.ts";
import type { Edition, Redirects } from "../schemas/edition.ts";
import type { Event } from "../schemas/event.ts";
import type { Lists } from "../schemas/kinds.ts";
import type { Name } from "../schemas/name.ts";
import type { ProofState } from "../schemas/verified.ts";
import type { Rejection } from "../schemas/rejection.ts";
import type { Source } from "../schemas/source.ts";

export type * from "./found-types.ts";

/** Everything the editor and the ingestion supply, validated: articles, and the entries of every list. The input of buildDigest(). */
export interface DigestInput extends Lists {
  config: DigestConfig;
  /** true where the folder has no digest.yaml: a draft for the editor's own eyes. */
  draft: boolean;
  /** Whether nobody has given the digest a title: the configuration's is made of the folder's name. */
  untitled?: boolean;
  /** Whether the areas are the engine's own, since the folder has none. */
  defaultAreas?: boolean;
  /** Whether what a machine found and nobody took over is shown, labelled. */
  findings: boolean;
  /** What an editor rejected of it. */
  rejected?: readonly Rejection[];
  /** What is known of the proof of each hand-written article that names a raw file. */
  proofs?: Readonly<Record<string, ProofState>>;
  /** The pictures that pages lead with, by their paths in the content folder. */
  images?: Readonly<Record<string, ImageFile>>;
  articles: Article[];
  /** What the published editions held. */
  editions?: Edition[];
  /** What stands in the place of ids that are gone: type/id to type/id. */
  redirects?: Redirects;
}

/** A picture of the content folder that can be decoded. */
export interface ImageFile {
  /** Pixels, as it is seen. */
  width: number;
  height: number;
  /** Of the file's bytes, in hex. */
  sha256: string;
}

/** How many articles do one thing. */
export interface Tally<T> {
  is: T;
  count: number;
}

/** One article's stance on one claim, with each passage that shows it. */
export interface Report {
  articleId: string;
  /** The strongest of the passages' stances (order: disputes last, see stance-order). */
  stance: Stance;
  /** The firmest kind of statement among the passages that carry the stance. */
  modality: Modality;
  passages: EvidenceMark[];
  notes: string[];
}

/** A claim with everything that is computed about it. */
export interface ClaimView extends Claim {
  status: ClaimStatus;
  /** One report an article that is not silent, in the articles' order. */
  reports: Report[];
  /** Ids of articles with any stance but disputes. */
  reportedBy: string[];
  disputedBy: string[];
  hedgedBy: string[];
  /** How many articles take each stance that is taken, in the order of STANCES. */
  stances: Tally<Stance>[];
  /** As what those that report it tell it, in the order of MODALITIES; what an article only disputes it tells as nothing. */
  modalities: Tally<Modality>[];
  /** Ids of articles that somebody has read and that neither report nor dispute it. */
  silent: string[];
  /** Ids of articles that nobody has read yet, and of which nothing is marked that bears on it. */
  unread: string[];
  /** Number of independent origins among `reportedBy`, at least. */
  origins: number;
  eventIds: string[];
  disagreementIds: string[];
}

export interface MatrixCell {
  articleId: string;
  /** Claims of the area the article reports (any stance but disputes). */
  claims: string[];
  /** Claims of the area the article only disputes. */
  disputed: string[];
  /** Strongest stance in the cell; null = silence, or of an article that nobody has read yet, nothing known. */
  stance: Stance | null;
  /** Whether somebody has read the article: only then is an empty cell silence. */
  read: boolean;
  /** Unreviewed passages assigned by the area's terms: anchors in the article. */
  passages: string[];
  /** Number of further such passages that rights keep from being shown. The article is not silent all the same. */
  withheld: number;
}
export interface MatrixRow {
  areaId: string;
  cells: MatrixCell[];
  /** Distinct articles with a claim or a passage in the area. */
  articles: number;
}
/** Areas × articles; rows in the areas' order (partnership first, official first), cells in the articles' order. */
export interface Matrix {
  rows: MatrixRow[];
}

export interface AreaView extends Area {
  claimIds: string[];
  eventIds: string[];
  figureIds: string[];
  passages: AreaPassage[];
}

export interface EventView {
  id: string;
  edtf: string;
  /** story: the text gives day and month, and nearly all days of the pile lie in one year. Never of an editor's event. */
  basis: Event["basis"] | "story";
  reason?: Event["reason"];
  url?: string;
  inherited?: string;
  /** Localised; for an automatic event the passage's own sentence in the article's language. */
  title: Event["title"];
  note?: Event["note"];
  claimIds: string[];
  areaIds: string[];
  articleIds: string[];
  /** Where the dating words stand. */
  evidence: { article: string; at: string; sum: string }[];
  /** Lowest and highest day it may cover, as ISO dates; null = open on that side. For sorting and drawing. */
  range: { from: string | null; to: string | null };
  /** false for an event proposed from a dated passage. */
  reviewed: boolean;
  /** For an automatic event: the anchor of the passage in its article. */
  anchor?: string;
}

export interface FigureView {
  /** Id of the first mark. */
  id: string;
  subject: string;
  unit: string;
  entries: { articleId: string; mark: FigureMark }[];
  /** The entries do not all state one value. */
  conflicting: boolean;
  areaIds: string[];
  reviewed: boolean;
}

export interface QuoteView {
  id: string;
  articleId: string;
  mark: QuoteMark;
  /** Id of a name, where the speaker is one. */
  speakerId: string | null;
  speaker: string | null;
  flags: string[];
  reviewed: boolean;
  /** true where rights keep the words from being shown: mark.text is then empty. */
  withheld: boolean;
}

export interface NameView extends Omit<Name, "type"> {
  /** "unknown" for a name found by the machine that it cannot place. */
  type: Name["type"] | "unknown";
  reviewed: boolean;
  /** Where it is mentioned: article and passage anchors. */
  mentions: { articleId: string; anchors: string[] }[];
  quoteIds: string[];
  claimIds: string[];
}

export interface SourceView extends Source {
  articleIds: string[];
  /** Sources and articles that derive from it. */
  feeds: string[];
}

/** A node of the lineage: an article or a source, with what it derives from. */
export interface LineageNode {
  id: string;
  type: "article" | "source";
  upstream: { source: string; how: string; evidence: Source["derivedFrom"][number]["evidence"]; url?: string }[];
}
export interface Origins {
  nodes: LineageNode[];
  /** Groups of article ids that share an upstream, directly or through sources: one independent origin each. */
  groups: string[][];
  /** groups.length: "at least m origins". */
  count: number;
  /** Whether anybody has said on what any of the articles rests: before that, a number of origins would be a guess. */
  traced: boolean;
}

/** What rights allow of an article. Every output asks this, and nothing else. */
export interface Allowance {
  mode: "full" | "excerpt" | "link";
  /** Anchors of the passages that may be shown whole, in order. */
  passages: string[];
  /** Anchors of passages of which only parts are shown, above all those that claims cite; "…" stands for the rest. */
  cited: string[];
  /** A further passage that may be shown up to a number of words, counted as `firstWords` of lib/cut.ts does. */
  cut: { anchor: string; words: number } | null;
  /** Words of the source that may be shown, over everything; null = no limit. */
  budget: number | null;
  /** Words of the source that are shown, each place counted. */
  used: number;
  /** Words by which quotations the editor wrote into an abstract exceed the budget: an error of the content. */
  over: number;
}

/** Lists of which more is known than their entries say. */
interface Described {
  claims: ClaimView[];
  areas: AreaView[];
  events: EventView[];
  names: NameView[];
  sources: SourceView[];
}

/** The whole digest: pure data, ordered, ready to be shown. A list that no step adds to is there as it was written. */
export interface Digest extends Omit<Lists, keyof Described>, Described {
  config: DigestConfig;
  draft: boolean;
  /** Whether it holds what a machine found and nobody took over. */
  findings: boolean;
  /** In order of publication, undated ones last, and without any words that rights withhold: what is here may be shown. */
  articles: Article[];
  unresolved: UnresolvedDate[];
  /** What several outlets report alike, the best first; empty where findings are not shown. */
  alike: AlikeGroup[];
  /** What is said of the story as a whole; null in whatever is no draft. */
  pile: PileView | null;
  /** The story's days, the weightiest first. */
  days: DayView[];
  figures: FigureView[];
  quotes: QuoteView[];
  /** What each published edition changed, the latest first. */
  changes: EditionChanges[];
  redirects: Redirects;
  /** What is known of the proof of each hand-written article that names a raw file, by article id. */
  proofs: Readonly<Record<string, ProofState>>;
  /** The pictures that pages lead with, by their paths in the content folder. */
  images: Readonly<Record<string, ImageFile>>;
  matrix: Matrix;
  origins: Origins;
  /** Allowance by article id. */
  allowances: Record<string, Allowance>;
  /** Languages of the articles, in order of frequency. */
  articleLanguages: string[];
}
