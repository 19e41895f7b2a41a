import { createHash } from "node:crypto";

/*
 * Spans. Outside the engine a place in a raw file is a pair of code-point offsets, written "start-end", half-open; inside
 * a program it is handier as a pair of UTF-16 offsets, since those index JavaScript strings. This file converts.
 */

/** A half-open pair of offsets. Which unit they count in is said where they are used. */
export interface Span {
  start: number;
  end: number;
}

/** Reads `start-end`. Returns null for anything else, and for an end before its start. */
export function parseAt(at: string): Span | null {
  const match = /^(\d{1,15})-(\d{1,15})$/.exec(at);
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.end < span.start ? null : span;
}

/** Writes a span as `start-end`. */
export function formatAt(span: Span): string {
  return `${span.start}-${span.end}`;
}

/** Number of code points in a text. */
export function codePointLength(text: string): number {
  return new CodePoints(text).length;
}

/** The part of a text between two code-point offsets; offsets beyond the text's end are clipped. */
export function codePointSlice(text: string, start: number, end: number): string {
  const points = new CodePoints(text);
  return text.slice(points.toUtf16(start), points.toUtf16(end));
}

/** The first 12 hexadecimal digits of the SHA-256 of a text's UTF-8 bytes. */
export function textDigest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
}

/**
 * The sum of what stands at a span (`start-end`, code points) of a text, or null where the span is malformed or reaches
 * beyond the text. Pass a `CodePoints` of the text when many spans of one text are asked for.
 */
export function spanDigest(text: string | CodePoints, at: string): string | null {
  const points = typeof text === "string" ? new CodePoints(text) : text;
  const part = points.at(at);
  return part === null ? null : textDigest(part);
}

/** Converts between UTF-16 and code-point offsets of one text. Costs one pass over the text, then a binary search a call. */
export class CodePoints {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** UTF-16 offsets at which a code point of two units starts. */
  readonly #wide: number[] = [];

  constructor(text: string) {
    this.text = text;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
        const next = text.charCodeAt(i + 1);
        if (next >= 0xdc00 && next <= 0xdfff) this.#wide.push(i++);
      }
    }
    this.length = text.length - this.#wide.length;
  }

  /** Code-point offset of a UTF-16 offset. An offset inside a surrogate pair counts the pair as passed. */
  fromUtf16(offset: number): number {
    return offset - lowerBound(this.#wide.length, (i) => this.#wide[i]! < offset);
  }

  /** UTF-16 offset of a code-point offset; clipped to the text. */
  toUtf16(offset: number): number {
    const wide = this.#wide;
    const before = lowerBound(wide.length, (i) => wide[i]! - i < offset);
    return Math.min(this.text.length, offset + before);
  }

  /** Code-point span of a UTF-16 span. */
  span(span: Span): Span {
    return { start: this.fromUtf16(span.start), end: this.fromUtf16(span.end) };
  }

  /** What stands at `start-end` (code points), or null where that is no span of this text. */
  at(at: string): string | null {
    const span = parseAt(at);
    if (!span || span.end > this.length) return null;
    return this.text.slice(this.toUtf16(span.start), this.toUtf16(span.end));
  }
}

/** Number of leading indices for which `holds` is true; `holds` must be monotonic. */
function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
