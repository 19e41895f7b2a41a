import { MARKER, type Column } from "./columns.ts";
import type { Row, Run } from "./rows.ts";

/** Lines that make one block. */
export interface Passage {
  kind: "title" | "p" | "h2" | "li" | "table" | "note";
  lines: string[];
  size: number;
  /** The column's last line is full, so that the passage may go on in the next one. */
  open: boolean;
  /** It may go on what stopped before: its first line begins where the column's other lines do, with an ordinary letter. */
  flush: boolean;
  /** The one font of its first line, and of its last. */
  fonts: [string | undefined, string | undefined];
}

/** Shares of the letters' size. */
const PARAGRAPH_GAP = 0.35;
const INDENT = 0.7;
const OTHER_SIZE = 0.06;
const HEADING = 1.14;
const LEADING = 1.3;
/** Lines before and behind one that tell how far lines reach there. */
const NEIGHBOURS = 4;
const SPACE = 0.25;
/** Share of a column's width that a line has at least to be full. */
const FULL = 0.85;
const HYPHEN = /[-\u00ad‐]$/;
const ENDS = /[.!?…:;。！？؟۔।](?:["”’»›)\]]|[¹²³⁴-⁹⁰])*$/u;

/** The passages of a column. `usual` is the size of the article's letters. */
export function passagesOf(column: Column, usual: number): Passage[] {
  if (column.table) return column.rows.map((row) => passage("table", [cells(row)], row.size));
  const lines = linesOf(column);
  const leading = usualLeading(lines, usual);
  const passages: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const last = passages.at(-1);
    if (
      last &&
      !line.begins &&
      !isBrokenOff(lines, i, usual) &&
      !begins(line, last, isAlike(line.size, usual) ? leading : LEADING * line.size, lines[i + 1])
    )
      last.push(line);
    else passages.push([line]);
  }
  return passages.map((own, i) => {
    const [first, end] = [own[0]!, own.at(-1)!];
    const list = isItem(passages, i);
    const kind = list ? "li" : first.size >= HEADING * usual ? "h2" : "p";
    return {
      ...passage(
        kind,
        own.map(({ text }) => text),
        first.size,
      ),
      flush: first.start < INDENT * first.size && !first.begins,
      fonts: [first.font, end.font],
      open: !ENDS.test(end.text) && (end.full || HYPHEN.test(end.text)),
    };
  });
}

/** A line of a column, with what its place says of it. */
interface Line {
  text: string;
  base: number;
  size: number;
  /** How far from the column's edge it begins. */
  start: number;
  full: boolean;
  /** How far it reaches, from the edge that it begins at. */
  reach: number;
  /** How wide its first word is, about. */
  firstWord: number;
  font: string | undefined;
  begins: boolean;
}

function linesOf({ rows, left, right }: Column): Line[] {
  const lines = rows.map((row): Line => {
    const rightToLeft = row.runs[0]!.rightToLeft;
    const [first, last] = [
      row.runs.reduce((least, run) => Math.min(least, run.left), Infinity),
      row.runs.reduce((most, run) => Math.max(most, run.right), -Infinity),
    ];
    const text = lineOf(row);
    const [main] = row.runs;
    return {
      text,
      base: row.base,
      size: row.size,
      start: rightToLeft ? right - last : first - left,
      full: true,
      reach: rightToLeft ? right - first : last - left,
      firstWord: ((last - first) * text.split(/\s/, 1)[0]!.length) / text.length,
      font: row.runs.every(({ font }) => font === main!.font) ? main!.font : undefined,
      begins: main!.begins,
    };
  });
  return lines.map((line, i) => ({ ...line, full: line.reach >= FULL * reachAround(lines, i) }));
}

/** How far lines of a line's size reach where it stands: beside a picture that is less than elsewhere. */
function reachAround(lines: readonly Line[], i: number): number {
  const { size } = lines[i]!;
  const around = lines.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS);
  return Math.max(...around.filter((line) => isAlike(line.size, size)).map(({ reach }) => reach));
}

const isAlike = (size: number, other: number): boolean => Math.abs(size - other) <= OTHER_SIZE * other;

/** Whether a line begins a passage of its own, and does not go on with the one before. */
function begins(line: Line, passage: readonly Line[], leading: number, next: Line | undefined): boolean {
  const before = passage.at(-1)!;
  if (!isAlike(line.size, before.size)) return true;
  if (line.base - before.base > leading + PARAGRAPH_GAP * line.size) return true;
  const ended = ENDS.test(before.text);
  if (hasMarker(line.text) && (ended || !before.full)) return true;
  const inwards = line.start - before.start;
  if (hasMarker(passage[0]!.text)) {
    const hanging = passage[1]?.start ?? line.start;
    if (line.start < hanging - INDENT * line.size) return true;
    if (inwards > 0.5 * line.size && passage.length === 1) return false;
  }
  // A first line that is set in stands before one that is not.
  if (inwards > INDENT * line.size && (ended || (next !== undefined && next.start < line.start - INDENT * line.size)))
    return true;
  return false;
}

/**
 * Whether the line before broke off although the next word would have fitted in: a passage ends there, or a line of a list or of
 * verse, or a byline.
 */
function isBrokenOff(lines: readonly Line[], i: number, usual: number): boolean {
  const [before, line] = [lines[i - 1]!, lines[i]!];
  if (!isAlike(before.size, line.size) || line.size >= HEADING * usual) return false;
  if (!/^[\p{Lu}\p{Lo}\p{N}"“„«‘'¿¡(–—-]/u.test(line.text) || /[,;-]$/.test(before.text)) return false;
  if (before.font !== undefined && line.font !== undefined && before.font !== line.font && !before.full) return true;
  const ended = ENDS.test(before.text);
  if (!ended && !/^[^\p{Lo}]/u.test(line.text)) return false;
  // Scripts without spaces have no words to measure.
  if (/^\p{Lo}/u.test(line.text)) return !before.full;
  return before.reach + (ended ? 1 : 1.3) * line.firstWord + SPACE * line.size < reachAround(lines, i);
}

function hasMarker(text: string): boolean {
  const [first = "", rest] = text.split(/\s+/, 2);
  return rest !== undefined && MARKER.test(first);
}

/** A bullet makes an item; a number or a letter does where its neighbour has the next one. "12." may also be a day's. */
function isItem(passages: readonly Line[][], i: number): boolean {
  const marker = (at: number) => passages[at]?.[0]?.text.split(/\s+/, 1)[0] ?? "";
  if (!hasMarker(passages[i]![0]!.text)) return false;
  if (/^[•‣▪▫◦●○■□]$/u.test(marker(i))) return true;
  const [own, around] = [orderOf(marker(i)), [orderOf(marker(i - 1)), orderOf(marker(i + 1))]];
  return own !== undefined && (around[0] === own - 1 || around[1] === own + 1);
}

function orderOf(marker: string): number | undefined {
  const [, number, letter] = /^\(?(?:(\d{1,3})|([a-z]))[.)]$/i.exec(marker) ?? [];
  return number ? Number(number) : letter?.toLowerCase().charCodeAt(0);
}

function passage(kind: Passage["kind"], lines: string[], size: number): Passage {
  return { kind, lines, size, open: false, flush: true, fonts: [undefined, undefined] };
}

/** A row as a line of text. Two numbers that stand apart do not become one. */
function lineOf(row: Row): string {
  const runs = ordered(row);
  return runs.reduce((line, { text }) => {
    if (line === "") return text;
    return /\d$/.test(line) && /^\d/.test(text) ? `${line} | ${text}` : `${line} ${text}`;
  }, "");
}

function cells(row: Row): string {
  return ordered(row)
    .map(({ text }) => text)
    .join(" | ");
}

function ordered(row: Row): Run[] {
  return row.runs[0]?.rightToLeft ? row.runs.toReversed() : row.runs;
}

/** The step from line to line that most lines of the usual size have; the smaller one of two that are as frequent. */
function usualLeading(lines: readonly Line[], usual: number): number {
  const steps = new Map<number, number>();
  lines.slice(1).forEach((line, i) => {
    const before = lines[i]!;
    if ([line, before].some(({ size }) => !isAlike(size, usual))) return;
    const step = Math.round((line.base - before.base) * 2) / 2;
    steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  return [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? LEADING * usual;
}
