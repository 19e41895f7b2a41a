import type { Line } from "./lines.ts";

/** Mail and wire copy wrap at 60 to 80 columns; a longer line was broken by nobody. */
const LONGEST = 110;
/** So many broken lines show the width that a file was wrapped at. */
const ENOUGH = 3;
/** The same of Chinese, Japanese and Korean, whose lines are of one width. */
const ENOUGH_WIDE = 2;
/** Nothing is wrapped at fewer columns; a letter of Chinese, Japanese or Korean takes two. */
const NARROWEST = 45;
const NARROWEST_WIDE = 15;
/** A line counts as full where the next word would have taken it beyond this share of the width. */
const FULL = 0.9;
const MOST_FULL = 0.75;
/** Share of the width from which a line is evidence. */
const LONG = 0.7;

/**
 * The width, in characters, that a file's lines were wrapped at; null where a line is a paragraph, as scrapers and word processors
 * write it. Lines that were wrapped have no room for the next line's first word, and stop in mid-sentence.
 */
export function wrapWidth(groups: readonly Line[][]): number | null {
  if (groups.some((group) => group.some(({ text }) => text.length > LONGEST && /\s/.test(text.trim())))) return null;
  const inner = groups.flatMap((group) => group.slice(0, -1));
  if (inner.length < ENOUGH_WIDE) return null;
  const lengths = inner.map(({ text }) => text.trimEnd().length).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length / 10)]!;
  const wide =
    inner.filter(({ text }) => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u.test(text)).length > inner.length / 2;
  const enough = wide ? ENOUGH_WIDE : ENOUGH;
  if (inner.length < enough) return null;
  if (width < (wide ? NARROWEST_WIDE : NARROWEST)) return null;
  // Lists, verse and addresses stand in wrapped files as well: their short lines say nothing.
  const long = inner.map(({ text }) => text.trimEnd().length >= width * LONG);
  const full = groups.flatMap((group) => breaksOf(group, width)).filter((isFull, i) => isFull && long[i]).length;
  const open = inner.filter(({ text }, i) => long[i] && !/[.!?。！？:：]["”’»)\]]*\s*$/u.test(text)).length;
  const count = long.filter(Boolean).length;
  return full >= Math.max(enough, count * MOST_FULL) && open >= count * 0.4 ? width : null;
}

/** Whether the lines of a group are one paragraph that was wrapped at a width. */
export function isWrapped(group: readonly Line[], width: number): boolean {
  const breaks = breaksOf(group, width);
  return breaks.filter(Boolean).length >= breaks.length * MOST_FULL;
}

/** A line of a sentence that goes on in the next: it was broken in a file too small to show its width. */
const FEWEST_BROKEN = 45;
/** The same of a line that stops within a word. */
const FEWEST_HYPHENED = 25;

/**
 * The lines of a group in runs that belong together, in a file that shows no width: a line goes on in the next where mail software
 * says so by a space at its end (RFC 3676), or where it stops in mid-sentence and the next begins with a small letter.
 */
export function runsOf(group: readonly Line[]): Line[][] {
  const flowed = isFlowed(group);
  // No paragraph begins with a small letter; the lines of a list may.
  const isList = /^\s*\p{Ll}/u.test(group[0]?.text ?? "");
  const runs: Line[][] = [];
  group.forEach((line, i) => {
    const before = group[i - 1];
    if (before && (flowed || (!isList && goesOn(before.text, line.text)))) runs.at(-1)!.push(line);
    else runs.push([line]);
  });
  return runs;
}

function isFlowed(group: readonly Line[]): boolean {
  const inner = group.slice(0, -1);
  if (inner.length === 0 || group.at(-1)!.text.endsWith(" ")) return false;
  return inner.every(({ text }) => /\S $/.test(text) && text.length >= FEWEST_BROKEN && text.length <= LONGEST);
}

function goesOn(text: string, next: string): boolean {
  const line = text.trimEnd();
  const isBroken = /\p{Ll}[-\u2010\u00ad]$/u.test(line);
  if (
    line.length < (isBroken ? FEWEST_HYPHENED : FEWEST_BROKEN) ||
    line.length > LONGEST ||
    next.trimEnd().length > LONGEST
  )
    return false;
  if (isBroken) return /^\s*(?:\p{Ll}[\p{Ll}\p{M}]*(?:[\s,.;:!?'’)»”"-]|$)|\d)/u.test(next);
  return /[\p{L}\p{N},–—-]$/u.test(line) && /^\s*\p{Ll}[\p{Ll}\p{M}]*[\s,'’]/u.test(next);
}

/** For each line but the last, whether the next word had no room in it. */
function breaksOf(group: readonly Line[], width: number): boolean[] {
  return group.slice(0, -1).map(({ text }, i) => {
    const next = firstWord(group[i + 1]!.text);
    return text.trimEnd().length + 1 + next > width * FULL;
  });
}

/** Length of a line's first word; in scripts without spaces, of its first character. */
function firstWord(text: string): number {
  return /^\s*([\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|\S+)/u.exec(text)?.[1]?.length ?? 0;
}
