import type { Row, Run } from "./rows.ts";

/** Rows that are read one after the other: a column, or a part of a page that has none. */
export interface Column {
  rows: Row[];
  left: number;
  right: number;
  /** The rows are those of a table: their runs are cells. */
  table: boolean;
}

/** A strip without text between two columns. */
interface Gutter {
  first: number;
  last: number;
  left: number;
  right: number;
}

/** Shares of the letters' size. */
const NARROWEST = 0.75;
const NEXT_ROW = 2.2;
/** Between paragraphs; a strip that is empty over all columns and higher than that holds a picture of the page's width. */
const NEXT_PARAGRAPH = 3.5;
/** Rows with text on both sides that a gutter needs. */
const SUPPORT = 4;
/** Letters that a line of a column has at least, as the middle of all its lines. */
const PROSE = 14;
/** Share of them that begin, or end, at the gutter's very edge: spaces in justified lines that lie below each other do not. */
const ALIGNED = 0.6;
const DEEPEST = 12;
/** A page of more rows, or a row of more runs, is no page of columns. */
const MOST_ROWS = 500;
const MOST_RUNS = 60;
const MOST_GUTTERS = 1000;

/** A page's rows in the order in which they are read. */
export function columnsOf(rows: readonly Row[], depth = 0): Column[] {
  if (rows.length === 0) return [];
  const gutter = depth < DEEPEST && rows.length <= MOST_ROWS ? widest(rows) : undefined;
  if (!gutter) return [leaf(rows)];
  const inside = rows.slice(gutter.first, gutter.last + 1);
  const middle = (gutter.left + gutter.right) / 2;
  const sides = [part(inside, (run) => run.right <= middle), part(inside, (run) => run.left >= middle)];
  if (isList(sides[0]!)) return [leaf(rows)];
  const parts = isTable(sides)
    ? [[{ ...leaf(inside), table: true }]]
    : (isRightToLeft(inside) ? sides.toReversed() : sides).map((side) => columnsOf(side, depth + 1));
  return [
    ...columnsOf(rows.slice(0, gutter.first), depth + 1),
    ...parts.flat(),
    ...columnsOf(rows.slice(gutter.last + 1), depth + 1),
  ];
}

function leaf(rows: readonly Row[]): Column {
  const runs = rows.flatMap((row) => row.runs);
  return {
    rows: [...rows],
    left: runs.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: runs.reduce((most, { right }) => Math.max(most, right), -Infinity),
    table: false,
  };
}

function part(rows: readonly Row[], belongs: (run: Run) => boolean): Row[] {
  return rows.flatMap((row) => {
    const runs = row.runs.filter(belongs);
    const main = runs.toSorted((a, b) => b.text.length - a.text.length)[0];
    return main ? [{ base: main.base, size: main.size, runs }] : [];
  });
}

/** What stands before the items of a list. */
export const MARKER = /^(?:[•‣▪▫◦●○■□–—*-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])$/u;

/** Columns of prose have lines of prose on both sides; a list's numbers, labels and figures are no such lines. */
function isTable(sides: readonly Row[][]): boolean {
  return sides.some((side) => {
    const lengths = side.map((row) => row.runs.reduce((sum, run) => sum + run.text.length, 0)).sort((a, b) => a - b);
    return (lengths[lengths.length >> 1] ?? 0) < PROSE;
  });
}

function isList(side: readonly Row[]): boolean {
  const markers = side.filter((row) => row.runs.length === 1 && MARKER.test(row.runs[0]!.text.trim()));
  return markers.length > 0 && markers.length >= ALIGNED * side.length;
}

function isRightToLeft(rows: readonly Row[]): boolean {
  const runs = rows.flatMap((row) => row.runs);
  return runs.filter((run) => run.rightToLeft).length * 2 > runs.length;
}

/** The gutter with the most rows on both of its sides. */
function widest(rows: readonly Row[]): Gutter | undefined {
  let best: (Gutter & { support: number }) | undefined;
  const tried = new Set<string>();
  for (const [i, row] of rows.entries()) {
    if (row.runs.length > MOST_RUNS) continue;
    for (const [left, right] of gaps(row, rows[i + 1])) {
      // A gap that an earlier row's gutter went through leads to the same one.
      const name = `${Math.round(left)} ${Math.round(right)}`;
      if (tried.has(name) || tried.size >= MOST_GUTTERS) continue;
      tried.add(name);
      const gutter = grow(rows, i, left, right);
      if (gutter.support >= SUPPORT && gutter.aligned && (!best || gutter.support > best.support)) best = gutter;
    }
  }
  return best;
}

/** The gaps of a row; and the one between a row and the next, which stands beside it where two columns' lines are not level. */
function gaps(row: Row, next: Row | undefined): [number, number][] {
  const found: [number, number][] = [];
  let right = row.runs[0]!.right;
  for (const run of row.runs.slice(1)) {
    if (run.left - right >= NARROWEST * row.size) found.push([right, run.left]);
    right = Math.max(right, run.right);
  }
  if (next && next.base - row.base < row.size) {
    const [first, last] = [next.runs[0]!, next.runs.at(-1)!];
    if (first.left - right >= NARROWEST * row.size) found.push([right, first.left]);
    else if (row.runs[0]!.left - last.right >= NARROWEST * row.size) found.push([last.right, row.runs[0]!.left]);
  }
  return found;
}

/** Follows a gap upwards and downwards as far as no text stands in it and a column goes on beside it. */
function grow(
  rows: readonly Row[],
  from: number,
  left: number,
  right: number,
): Gutter & { support: number; aligned: boolean } {
  const gutter = { first: from, last: from, left, right };
  const [ends, beginnings]: [number[], number[]] = [[], []];
  const outer = { left: Infinity, right: -Infinity };
  const take = (row: Row): boolean => {
    const narrowed = narrow(row, gutter.left, gutter.right);
    if (!narrowed) return false;
    [gutter.left, gutter.right] = [narrowed.left, narrowed.right];
    if (narrowed.before) ends.push(narrowed.own.left);
    if (narrowed.behind) beginnings.push(narrowed.own.right);
    outer.left = Math.min(outer.left, row.runs[0]!.left);
    outer.right = Math.max(outer.right, row.runs.at(-1)!.right);
    return true;
  };
  take(rows[from]!);
  for (const way of [-1, 1]) {
    let i = from + way;
    for (; i >= 0 && i < rows.length; i += way) {
      const [row, last] = [rows[i]!, rows[i - way]!];
      const step = Math.abs(row.base - last.base) / Math.max(row.size, last.size);
      const near = step <= NEXT_ROW;
      // Beside a gutter a column may go on alone, line by line, and behind a paragraph's end where the next rows keep to the columns;
      // what stands further off is not their own any more.
      const ahead = near ? [] : way > 0 ? rows.slice(i, i + SUPPORT) : rows.slice(Math.max(0, i - SUPPORT + 1), i + 1);
      if (
        !near &&
        !ahead.some((next) => isBoth(next, gutter)) &&
        !(step <= NEXT_PARAGRAPH && keepsTo(ahead, gutter, outer))
      )
        break;
      if (!take(row)) break;
    }
    if (way < 0) gutter.first = i + 1;
    else gutter.last = i - 1;
  }
  const near = 0.35 * rows[from]!.size;
  return {
    ...gutter,
    support: Math.min(ends.length, beginnings.length),
    aligned:
      beginnings.filter((x) => x - gutter.right <= near).length >= ALIGNED * beginnings.length ||
      ends.filter((x) => gutter.left - x <= near).length >= ALIGNED * ends.length,
  };
}

/** Whether so many rows as make a column all leave a gutter free and stay within what the columns beside it take up. */
function keepsTo(
  rows: readonly Row[],
  gutter: { left: number; right: number },
  outer: { left: number; right: number },
) {
  return (
    rows.length === SUPPORT &&
    rows.every(
      (row) =>
        narrow(row, gutter.left, gutter.right) !== undefined &&
        row.runs[0]!.left >= outer.left - row.size / 2 &&
        row.runs.at(-1)!.right <= outer.right + row.size,
    )
  );
}

function isBoth(row: Row, { left, right }: { left: number; right: number }): boolean {
  const narrowed = narrow(row, left, right);
  return narrowed !== undefined && narrowed.before && narrowed.behind;
}

/** What a row leaves of a gap, and where its own text ends before it and begins behind it; nothing where its text stands in it. */
function narrow(row: Row, left: number, right: number) {
  const own = { left: -Infinity, right: Infinity };
  const middle = (left + right) / 2;
  for (const run of row.runs) {
    if (run.left < middle && run.right > middle) return undefined;
    if (run.right <= middle) own.left = Math.max(own.left, run.right);
    else own.right = Math.min(own.right, run.left);
  }
  [left, right] = [Math.max(left, own.left), Math.min(right, own.right)];
  const [before, behind] = [own.left > -Infinity, own.right < Infinity];
  return right - left >= NARROWEST * row.size ? { left, right, before, behind, own } : undefined;
}
