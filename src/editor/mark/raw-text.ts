import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { pageTexts } from "../../ingest/extract/page/texts.ts";
import { carriable } from "../../ingest/emit/escape.ts";
import { CodePoints, parseAt, type Span } from "../../lib/span.ts";
import type { RawText } from "../../ingest/index.ts";
import type { ArticleFrontMatter } from "../../schemas/article.ts";

/** The characters of a text that count when two texts are held against each other, white space left out, with their places. */
export interface Characters {
  text: string;
  /** UTF-16 offsets of the text that they come from. */
  from: number[];
  to: number[];
}

/** A raw file's text, decoded as every span counts, and what it is. */
export type RawFile = Pick<RawText, "text" | "as">;

type Kept = Pick<ArticleFrontMatter, "blocks" | "cleaning">;
const SPACE = /[\s\u0085]/;
/** What Markdown marks with; in such a file neither side is held against them. */
const MARKS = /[#>*_~`|+=:[\]()!\\-]/;

/** Whether signs that mark Markdown count for nothing in a file. */
export const ignoresMarks = ({ as }: Pick<RawFile, "as">): boolean => as === "markdown";

/** The characters of a text as it is. */
export function charactersOf(text: string, withoutMarks: boolean): Characters {
  const all: Characters = { text: "", from: [], to: [] };
  const units: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (SPACE.test(unit) || (withoutMarks && MARKS.test(unit))) continue;
    units.push(unit);
    all.from.push(i);
    all.to.push(i + 1);
  }
  all.text = units.join("");
  return all;
}

/** A raw file's text with its white space, a page's without its markup, for finding words in it. */
export function readableText(raw: RawFile): Characters {
  const writer = new Writer(raw, false, true);
  writer.copy(textsOf(raw), 0, raw.text.length);
  return writer.finish();
}

function textsOf(raw: RawFile): Span[] {
  return isPage(raw) ? pageTexts(raw.text).sort((a, b) => a.start - b.start) : [{ start: 0, end: raw.text.length }];
}

/**
 * The characters of a raw file that an article in its own words shows, in the order of the file: those of its kept blocks, with
 * the ledger carried out, without markup.
 */
export function keptCharacters(raw: RawFile, { blocks, cleaning }: Kept): Characters {
  const points = new CodePoints(raw.text);
  const units = (at: string): Span => {
    const span = parseAt(at) ?? { start: 0, end: 0 };
    return { start: points.toUtf16(span.start), end: points.toUtf16(span.end) };
  };
  const kept = blocks.filter(({ kind }) => kind !== "title").map(({ at }) => units(at));
  const texts = textsOf(raw);
  const changes = cleaning
    .filter(({ op, at }) => (op === "repair" || op === "remove" || op === "move") && at !== "0-0")
    .map(({ op, at, now }) => ({ ...units(at), now: op === "repair" ? (now ?? "") : "" }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const writer = new Writer(raw, ignoresMarks(raw), false);
  for (const block of kept.length > 0 ? kept : [{ start: 0, end: raw.text.length }]) {
    let done = block.start;
    for (const { start, end, now } of changes) {
      if (start < done || end > block.end) continue;
      writer.copy(texts, done, start);
      writer.replace(start, end, now);
      done = end;
    }
    writer.copy(texts, done, block.end);
  }
  return writer.finish();
}

const isPage = ({ as }: RawFile): boolean => as === "html" || as === "fragment";

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{0,31}));/y;

/** What follows a link's words in Markdown. */
const ADDRESS = /\]\([^()\n]{0,2000}\)/y;

class Writer {
  readonly #raw: string;
  readonly #markup: boolean;
  readonly #withoutMarks: boolean;
  readonly #withSpaces: boolean;
  readonly #units: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  constructor(raw: RawFile, withoutMarks: boolean, withSpaces: boolean) {
    this.#withSpaces = withSpaces;
    this.#raw = raw.text;
    this.#markup = isPage(raw);
    this.#withoutMarks = withoutMarks;
  }

  /** What stands between two offsets, as far as it is text. */
  copy(texts: readonly Span[], start: number, end: number): void {
    if (start >= end) return;
    let i = firstEndingAfter(texts, start);
    for (let text = texts[i]; text && text.start < end; text = texts[++i])
      this.#copyText(Math.max(start, text.start), Math.min(end, text.end));
  }

  #copyText(start: number, end: number): void {
    for (let i = start; i < end;) {
      if (this.#withoutMarks && this.#raw[i] === "]") {
        ADDRESS.lastIndex = i;
        const address = ADDRESS.exec(this.#raw)?.[0].length ?? 0;
        if (address > 0 && i + address <= end) {
          i += address;
          continue;
        }
      }
      let [shown, width] = [this.#raw[i]!, 1];
      if (this.#markup && shown === "&") {
        REFERENCE.lastIndex = i;
        const found = REFERENCE.exec(this.#raw);
        const decoded = found && found.index + found[0].length <= end ? decode(found) : null;
        if (found && decoded) [shown, width] = [decoded, found[0].length];
      }
      for (const unit of shown.split("")) this.#put(unit, i, i + width);
      i += width;
    }
  }

  /** `now` in place of what stands between two offsets; what the two share at their ends keeps its own places. */
  replace(start: number, end: number, now: string): void {
    const old = this.#raw.slice(start, end);
    const most = Math.min(old.length, now.length);
    let head = 0;
    while (head < most && old[head] === now[head]) head++;
    let tail = 0;
    while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
    for (let i = 0; i < now.length; i++) {
      const unit = now[i]!;
      if (i < head) this.#put(unit, start + i, start + i + 1);
      else if (i >= now.length - tail) this.#put(unit, end - (now.length - i), end - (now.length - i) + 1);
      else this.#put(unit, start + head, end - tail);
    }
  }

  #put(unit: string, from: number, to: number): void {
    if ((SPACE.test(unit) && !this.#withSpaces) || (this.#withoutMarks && MARKS.test(unit))) return;
    if (!SPACE.test(unit) && unit < "\u00a0" && carriable(unit) === "") return;
    this.#units.push(unit);
    this.#from.push(from);
    this.#to.push(to);
  }

  finish(): Characters {
    return { text: this.#units.join(""), from: this.#from, to: this.#to };
  }
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return decodeNamedCharacterReference(name) || null;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function firstEndingAfter(texts: readonly Span[], offset: number): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (texts[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
