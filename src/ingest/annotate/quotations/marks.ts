import type { Span } from "../../../lib/span.ts";

/** A pair of marks of a language, and what stands between them. UTF-16 offsets; the marks are inside. */
export interface Quoted extends Span {
  /** The opening mark. */
  open: string;
  /** The words without the marks. */
  inner: string;
  /** No mark closes it: it runs on to the end of the text. */
  unclosed: boolean;
  /** It is a part of what one pair of marks encloses: the reporter says in between who speaks. */
  parted?: boolean;
}

/** Opening and closing mark. */
export type Pair = readonly [open: string, close: string];

/** Marks of every language; "''", "``" and ",," are how typewriters write them. */
const MARK = /``|''|(?<![\p{N},]),,(?=[\p{L}\p{N}])|[“”„‟‘’‚‛"'«»‹›「」『』]/gu;
const SINGLE = new Set(["‘", "’", "‚", "‛", "'", "‹", "›"]);
/** So many marks may be open at once; what is nested deeper is no text that anybody wrote. */
const DEEPEST = 4;

interface Open {
  at: number;
  length: number;
  mark: string;
  close: readonly string[];
}

/**
 * The outermost quotations of a text in their order. A mark opens where a word follows it and none stands right before it, and
 * closes where it stands right behind a word; a mark that could be either, or that measures inches, feet or an elided letter, is
 * neither. Where a second quotation opens before the first is closed, the first is none. Takes time that grows with the text's
 * length alone.
 *
 * @param pairs The marks of the text's language.
 */
export function quotationsIn(text: string, pairs: readonly Pair[]): Quoted[] {
  const closers = closersOf(pairs);
  const oneWay = oneWayOf(pairs);
  const found: Quoted[] = [];
  const stack: Open[] = [];
  for (const { index: at, 0: written } of text.matchAll(MARK)) {
    const mark = written === ",," ? "„" : written.length === 2 ? '"' : written;
    const place = { text, at, length: written.length, mark };
    const top = stack.findLastIndex(({ close }) => close.includes(mark));
    if (top >= 0 && mayClose(place, oneWay.has(mark), top === stack.length - 1 || !SINGLE.has(mark))) {
      const open = stack[top]!;
      // What stands open inside was never closed: it is no quotation, and takes nothing with it.
      stack.length = top;
      addClosed(found, text, open, at + written.length);
      continue;
    }
    const close = closers.get(mark);
    if (!close || !mayOpen(place, oneWay.has(mark))) continue;
    const twice = stack.findIndex((open) => open.mark === mark);
    if (twice >= 0) stack.length = twice;
    if (stack.length < DEEPEST) stack.push({ at, length: written.length, mark, close });
  }
  const last = stack.find(({ mark }) => !SINGLE.has(mark));
  if (last) {
    found.push({
      start: last.at,
      end: text.length,
      open: last.mark,
      inner: text.slice(last.at + last.length),
      unclosed: true,
    });
  }
  return outermost(found);
}

/**
 * Where a quotation that an earlier block left open is closed in a text: behind its closing mark, where no other mark
 * stands before it and the opening one can be nothing else. Undefined where it is not.
 */
export function closedIn(text: string, open: string, pairs: readonly Pair[]): number | undefined {
  const oneWay = oneWayOf(pairs);
  const close = pairs.filter(([mark]) => mark === open).map(([, mark]) => mark);
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    if (SINGLE.has(mark)) continue;
    const isBehindWord = /\S/u.test(text[index - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[index + mark.length] ?? " ");
    const isClose = close.includes(mark) && oneWay.has(open) && (oneWay.has(mark) || isBehindWord);
    return isClose && text.slice(0, index).trim() !== "" ? index + mark.length : undefined;
  }
  return undefined;
}

/** Closed quotations come from the inside out: an outer one takes the place of those it holds. */
function addClosed(found: Quoted[], text: string, { at, length, mark }: Open, end: number): void {
  const closing = text.slice(end - 2, end) === "''" ? 2 : 1;
  const inner = text.slice(at + length, end - closing);
  if (inner.trim() === "") return;
  if (SINGLE.has(mark) && !isSpoken(text, inner, end)) return;
  while (found.length > 0 && found.at(-1)!.start > at) found.pop();
  found.push({ start: at, end, open: mark, inner, unclosed: false });
}

/** Single marks hold speech only where a sentence's mark stands beside the closing one; else they are apostrophes. */
function isSpoken(text: string, inner: string, end: number): boolean {
  return /[,.!?…]$/u.test(inner) || /^[,.;:!?)]|^$/u.test(text.slice(end, end + 1));
}

function outermost(found: readonly Quoted[]): Quoted[] {
  const result: Quoted[] = [];
  for (const quoted of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (quoted.start >= (result.at(-1)?.end ?? 0)) result.push(quoted);
  }
  return result;
}

interface Place {
  text: string;
  at: number;
  length: number;
  mark: string;
}

function mayOpen({ text, at, length, mark }: Place, oneWay: boolean): boolean {
  const before = text[at - 1] ?? " ";
  const behind = text[at + length] ?? " ";
  const free = /[\s([{–—/:>\-…“„‘‚«»"「『¡¿]/u.test(before);
  if (SINGLE.has(mark))
    return (
      free &&
      (mark === "'" ? /[\p{L}¿¡]/u : /[\p{L}\p{N}¿¡]/u).test(behind) &&
      !isElided(text.slice(at + length, at + length + 8))
    );
  if (oneWay) return /\S/u.test(behind) || mark === "«" || mark === "»";
  if (/\p{N}/u.test(before)) return false;
  return free && (/\S/u.test(behind) || /[\u00a0\u202f]/u.test(behind));
}

function mayClose({ text, at, length, mark }: Place, oneWay: boolean, innermost: boolean): boolean {
  const before = text[at - 1] ?? " ";
  const behind = text[at + length] ?? " ";
  if (SINGLE.has(mark)) return innermost && /[^\s\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind);
  if (oneWay) return true;
  if (/\p{N}/u.test(before) && isMeasure(text.slice(at + length, at + length + 24))) return false;
  if (/[\s([{]/u.test(before) && !/[\u00a0\u202f]/u.test(before)) return false;
  return !/[\p{L}\p{N}]/u.test(behind);
}

/** What follows a number of inches or feet. */
function isMeasure(behind: string): boolean {
  return /^(?:\s?[x×]\s?\p{N}|\s+(?:by|x|wide|long|tall|deep|high|thick|across|screens?|pipes?|displays?)(?!\p{L})|\s*\p{N})/iu.test(
    behind,
  );
}

/** "’em", "’tis", "’90s", and in Dutch "’s nachts", "’t": letters left out, no quotation. */
function isElided(behind: string): boolean {
  return /^(?:em|tis|twas|til|cause|n)(?!\p{L})|^\p{N}0s/iu.test(behind) || /^[stkmr](?!\p{L})/u.test(behind);
}

function closersOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> {
  const closers = new Map<string, string[]>();
  for (const [open, close] of pairs) closers.set(open, [...(closers.get(open) ?? []), close]);
  return closers;
}

/** Marks that only open, or only close, in the language: where they stand proves nothing more. */
function oneWayOf(pairs: readonly Pair[]): ReadonlySet<string> {
  const opens = new Set(pairs.map(([open]) => open));
  const closes = new Set(pairs.map(([, close]) => close));
  return new Set([...opens, ...closes].filter((mark) => opens.has(mark) !== closes.has(mark)));
}
