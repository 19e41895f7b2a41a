import type { FoundDate } from "../schemas/article.ts";

/* What is worked out from the articles' own words, before anybody has reviewed it. */

/** An unreviewed passage an area's word list found. */
export interface AreaPassage {
  articleId: string;
  anchor: string;
  text: string;
  /** The terms that were found. */
  terms: string[];
}

/** A day of the story, and what speaks for it. */
export interface DayView {
  /** ISO day. */
  day: string;
  /** Articles that name it, in their order. */
  articleIds: string[];
  /** How many articles were published on it. */
  published: number;
  /** How much of the story it holds; only its order means something. */
  weight: number;
  /** The event that stands for it; null for a day on which articles were published and that none names. */
  eventId: string | null;
}

/** A sentence of an article, as a part of a group. */
export interface AlikePassage {
  articleId: string;
  /** Of the block that holds it. */
  anchor: string;
  /** Empty where rights withhold it. */
  text: string;
}

/** A passage of a group, by its place. */
export interface AlikePlace {
  articleId: string;
  anchor: string;
}

/** Something in which passages of a group differ; found by a program. */
export type AlikeDifference =
  /** Numbers of one thing, the lowest first. */
  | { kind: "numbers"; positions: (AlikePlace & { value: string; unit: string })[] }
  /** Days of one event in EDTF, the first first. */
  | { kind: "days"; positions: (AlikePlace & { day: string })[] }
  /** What some say without reserve and others with it, in words of their own. */
  | { kind: "certainty"; plain: AlikePlace[]; reserved: (AlikePlace & { words: string; lang: string })[] };

/** Passages of two or more outlets that seem to bear on one statement; found by a program. */
export interface AlikeGroup {
  id: string;
  /** The most central one first, those that may not be shown last. At most one an article. */
  passages: AlikePassage[];
  outlets: number;
  /** Passages that are word for word alike, or nearly, count as one. */
  wordings: number;
  differences: AlikeDifference[];
}

/** A part of a pile that looks like a story of its own; found by a program. */
export interface StoryView {
  /** The article that stands for it: the one with the most central headline, else the one that is most like the others. */
  articleId: string;
  /** Of all of its articles, in their order. */
  articleIds: string[];
}

/** What a draft says of its story as a whole; found by a program. */
export interface PileView {
  /** The most central headline, which serves as the title; null where none is central enough, or somebody has given a title. */
  headline: { articleId: string; text: string; lang: string } | null;
  /** From the first to the last known date of publication, in EDTF; null where none is known. */
  span: string | null;
  /** How many outlets are known. */
  outlets: number;
  /** Whether topics that a program found stand in the place of areas; there may be none of them. */
  topics: boolean;
  /** The stories that the pile seems to hold, where they seem to be several: the one of most articles first. */
  stories: StoryView[];
}

/** A dated passage whose date is relative and cannot be resolved. */
export interface UnresolvedDate extends FoundDate {
  articleId: string;
  anchor: string;
}
