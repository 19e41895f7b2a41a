import { columnsOf } from "./columns.ts";
import { joinDropCaps, usualSize } from "./drop-caps.ts";
import { takeFurniture, type Furniture } from "./furniture.ts";
import type { Page } from "./pages.ts";
import { passagesOf, type Passage } from "./passages.ts";
import { rowsOf } from "./rows.ts";

/** What a file's pages say, in the order in which it is read. */
export interface Article {
  passages: Passage[];
  /** Captions of pictures. */
  captions: Passage[];
  furniture: Furniture[];
}

/** Shares of the usual size. */
const SMALLER = 0.93;
const TITLE = 1.2;
/** Passages at the beginning among which the headline stands. */
const FIRST = 8;
const CAPTION_LINES = 5;
const SIGNED =
  /^\s*(?:photo|foto|fotografia|photographie|picture|image|bild|illustration|grafik|graphic|infografik|figure|fig|abb(?:ildung)?|fotó|kuva|zdjęcie|фото)\b\.?\s*(?:\d{1,3}\s*)?[.:–—]/iu;
const CREDITED = /©|\b(?:photo|foto|bild|picture|image)\s*:|\bphoto(?:graph)?s? by\b/iu;
const NOTE = /^(?:[¹²³⁴-⁹⁰]+|\*{1,3}|[†‡§])\s*\S/u;

/** Reads pages: columns, passages, what goes on over a column's or a page's end, captions, notes, the headline. */
export function readArticle(pages: readonly Page[], hasPictures: boolean): Article {
  const rows = pages.map(({ height, pieces }) => ({ height, rows: rowsOf(joinDropCaps(pieces)) }));
  const { pages: own, furniture } = takeFurniture(rows);
  const usual = usualSize(own.flatMap((page) => page.rows.flatMap((row) => row.runs)));
  const found = own.flatMap((page) => columnsOf(page.rows).flatMap((column) => passagesOf(column, usual)));
  const captions: Passage[] = [];
  const notes: Passage[] = [];
  const passages: Passage[] = [];
  for (const passage of found) {
    const small = passage.size < SMALLER * usual;
    if (small && isCaption(passage, hasPictures)) captions.push(passage);
    else if (small && NOTE.test(passage.lines[0]!)) notes.push(passage);
    else passages.push(passage);
  }
  return { passages: [...withTitle(continued(passages), usual), ...notes], captions, furniture };
}

/** A caption says what it is in its first word; a credit makes one only where there are pictures. */
function isCaption({ lines }: Passage, hasPictures: boolean): boolean {
  if (lines.length > CAPTION_LINES) return false;
  const text = lines.join(" ");
  return SIGNED.test(text) || (hasPictures && CREDITED.test(text));
}

/** Joins a passage that stops in mid-sentence to the one that goes on, over small print that stands between them. */
function continued(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  const taken = new Set<Passage>();
  passages.forEach((passage, i) => {
    if (taken.has(passage)) return;
    let whole = passage;
    for (let at = i + 1; whole.open && whole.kind === "p" && at < passages.length; at++) {
      const next = passages[at]!;
      if (taken.has(next)) continue;
      if (goesOn(whole, next)) {
        taken.add(next);
        whole = {
          ...whole,
          lines: [...whole.lines, ...next.lines],
          open: next.open,
          fonts: [whole.fonts[0], next.fonts[1]],
        };
      } else if (next.size > SMALLER * whole.size) break;
    }
    joined.push(whole);
  });
  return joined;
}

function goesOn(passage: Passage, next: Passage): boolean {
  if (next.kind !== "p" || Math.abs(next.size - passage.size) > 0.05 * passage.size) return false;
  const [before, behind] = [passage.fonts[1], next.fonts[0]];
  if (before !== undefined && behind !== undefined && before !== behind) return false;
  const begins = next.lines[0]!;
  return /^[("“„«‘'–—-]*\p{Ll}/u.test(begins) || (next.flush && /^[\p{L}\p{N}]/u.test(begins));
}

/** The headline is the first of the largest passages near the beginning; lines of one size below each other are one. */
function withTitle(passages: readonly Passage[], usual: number): Passage[] {
  const largest = passages.slice(0, FIRST).reduce((most, { size }) => Math.max(most, size), 0);
  const first = passages.findIndex(({ size, kind }) => kind === "h2" && size >= 0.97 * largest);
  if (largest < TITLE * usual || first < 0) return [...passages];
  const title = passages[first]!;
  return passages.map((passage) => (passage === title ? { ...title, kind: "title" } : passage));
}
