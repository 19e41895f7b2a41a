import type { Piece } from "./pages.ts";

/** Text that stands together on a line, without a gap that could part columns. */
export interface Run {
  text: string;
  left: number;
  right: number;
  base: number;
  /** The size that most of its letters have. */
  size: number;
  /** The one font of all its letters; undefined where there are several. */
  font: string | undefined;
  rightToLeft: boolean;
  /** It begins with a large letter that begins a passage. */
  begins: boolean;
}

/** What stands at one height of a page, from left to right. */
export interface Row {
  base: number;
  size: number;
  runs: Run[];
}

/** Shares of the letters' size. */
const SAME_LINE = 0.3;
const SPACE = 0.13;
const GAP = 0.7;
const RAISED_SIZE = 0.85;
const RAISED = { least: 0.15, most: 0.75 };
/** Pieces of a row up to which raised ones are looked for: each is compared with each. */
const COMPARED = 400;

const SUPERSCRIPTS: Record<string, string> = Object.fromEntries(
  [..."0123456789+-−()"].map((digit, i) => [digit, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾"][i]!]),
);

/** The pieces of a page, or of a part of it, as rows from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = once(pieces).sort((a, b) => a.base - b.base || a.left - b.left);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && piece.base - row[0]!.base <= SAME_LINE * Math.min(piece.size, row[0]!.size)) row.push(piece);
    else rows.push([piece]);
  }
  return lowerRaised(rows).map((row) => {
    const runs = runsOf(row);
    const longest = runs.toSorted((a, b) => b.text.length - a.text.length)[0]!;
    return { base: longest.base, size: longest.size, runs };
  });
}

/** Some programs draw a text twice, a hair's breadth apart, to make it bold. */
function once(pieces: readonly Piece[]): Piece[] {
  const drawn = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = drawn.get(piece.text);
    const near = ({ left, base, size }: Piece) =>
      Math.abs(left - piece.left) < 0.12 * size && Math.abs(base - piece.base) < 0.12 * size;
    if (same?.slice(-4).some(near)) return false;
    if (same) same.push(piece);
    else drawn.set(piece.text, [piece]);
    return true;
  });
}

/** Small raised digits beside larger letters are exponents and marks of notes: they stay apart from the number before them. */
function lowerRaised(rows: Piece[][]): Piece[][] {
  const kept: Piece[][] = rows.map(() => []);
  const heads = rows.map((row) => row.slice(0, COMPARED));
  rows.forEach((row, i) => {
    for (const [order, piece] of row.entries()) {
      const home = [i, i + 1].find((at) =>
        heads[at]?.some(
          (other) =>
            piece.size < RAISED_SIZE * other.size &&
            other.base - piece.base >= RAISED.least * other.size &&
            other.base - piece.base <= RAISED.most * other.size &&
            (isNear(piece.left - other.right, other.size) || isNear(other.left - piece.right, other.size)),
        ),
      );
      if (home === undefined || order >= COMPARED) kept[i]!.push(piece);
      else kept[home]!.push({ ...piece, text: raised(piece.text), base: rows[home]![0]!.base });
    }
  });
  return kept.filter((row) => row.length > 0);
}

function isNear(gap: number, size: number): boolean {
  return gap > -0.3 * size && gap < 0.3 * size;
}

function raised(text: string): string {
  const trimmed = text.trim();
  return [...trimmed].every((char) => char in SUPERSCRIPTS)
    ? [...trimmed].map((char) => SUPERSCRIPTS[char]!).join("")
    : text;
}

function runsOf(row: Piece[]): Run[] {
  const runs: Piece[][] = [];
  let right = -Infinity;
  let size = 0;
  for (const piece of row.toSorted((a, b) => a.left - b.left)) {
    if (piece.left - right <= GAP * Math.max(piece.size, size)) runs.at(-1)!.push(piece);
    else runs.push([piece]);
    right = Math.max(right, piece.right);
    size = piece.size;
  }
  return runs.map(join);
}

/** Joins the pieces of a run; letters of languages written from right to left begin on the right. */
function join(pieces: Piece[]): Run {
  const chars = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const rightToLeft = chars(pieces.filter((piece) => piece.rightToLeft)) * 2 > chars(pieces);
  const ordered = rightToLeft ? pieces.toReversed() : pieces;
  let text = "";
  ordered.forEach((piece, i) => {
    const before = ordered[i - 1];
    const gap = before ? (rightToLeft ? before.left - piece.right : piece.left - before.right) : 0;
    const apart = before && gap > SPACE * Math.min(before.size, piece.size);
    if (apart && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += " ";
    text += piece.text;
  });
  const main = pieces.toSorted((a, b) => b.text.length - a.text.length)[0]!;
  return {
    text: text.trim(),
    left: pieces[0]!.left,
    right: pieces.reduce((most, { right }) => Math.max(most, right), -Infinity),
    base: main.base,
    size: main.size,
    font: pieces.every(({ font }) => font === main.font) ? main.font : undefined,
    rightToLeft,
    begins: ordered[0]!.begins === true,
  };
}
