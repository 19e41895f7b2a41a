import type { Stance } from "../schemas/claim.ts";

/** Pixels of a card: what the networks show uncropped. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What a place in the grid shows: the firmest stance, an unreviewed passage, or silence. */
export type CardMark = Stance | "found" | null;

/** Everything a card's picture is made from: words that are shown elsewhere too, and never those of an article's text. */
export interface Card {
  /** What the site is called, or its host on the front page's card. */
  brand: string;
  /** Small line over the title. */
  kicker: string;
  title: string;
  /** Small line under the title. */
  facts: string;
  /** Areas by articles. Empty where there are too many to see. */
  grid: CardMark[][];
  /** The row or column the card is about; the others are faded. */
  focus: { row?: number; column?: number };
}
