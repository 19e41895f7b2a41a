import { MappedText } from "../mapped-text.ts";

const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{0,31});/iy;

/**
 * Maps a parser's text back onto the part of the raw file it was read from: character references, line ends, Markdown's
 * escapes and the markers of continued lines make the two differ. Where they cannot be aligned, the whole text points
 * at the whole part.
 */
export function align(raw: string, start: number, end: number, value: string): MappedText {
  const from = new Uint32Array(value.length);
  const to = new Uint32Array(value.length);
  let i = start;
  for (let j = 0; j < value.length;) {
    const step = i < end ? match(raw, i, value, j) : undefined;
    if (!step) return MappedText.coarse(value, { start, end });
    for (let k = 0; k < step.units; k++) {
      from[j + k] = i + step.skip;
      to[j + k] = i + step.length;
    }
    j += step.units;
    i += step.length;
  }
  return MappedText.of(value, from, to);
}

interface Step {
  /** Units of the raw text passed over before the character itself. */
  skip: number;
  /** Units of the raw text used, the skipped ones included. */
  length: number;
  /** Units of the value they stand for. */
  units: number;
}

function match(raw: string, i: number, value: string, j: number): Step | undefined {
  const char = raw[i];
  if (char === "&") {
    REFERENCE.lastIndex = i;
    const reference = REFERENCE.exec(raw)?.[0];
    if (reference && (/^&amp;$/i.test(reference) || !value.startsWith(reference, j))) {
      return { skip: 0, length: reference.length, units: unitsOf(raw, i + reference.length, value, j) };
    }
  }
  if (char === value[j]) return { skip: 0, length: 1, units: 1 };
  if (char === "\r" && value[j] === "\n") return { skip: 0, length: raw[i + 1] === "\n" ? 2 : 1, units: 1 };
  if (char === "\\" && raw[i + 1] === value[j]) return { skip: 1, length: 2, units: 1 };
  // A continued line of a block quote or list: its marker and indentation are no text.
  if (value[j - 1] === "\n") {
    const marker = /^[ \t>]{1,100}/.exec(raw.slice(i, i + 100))?.[0];
    if (marker && raw[i + marker.length] === value[j])
      return { skip: marker.length, length: marker.length + 1, units: 1 };
  }
  // Trailing spaces before a line end are dropped by Markdown.
  if (value[j] === "\n") {
    const spaces = /^[ \t]{1,100}\r?\n/.exec(raw.slice(i, i + 103))?.[0];
    if (spaces) return { skip: 0, length: spaces.length, units: 1 };
  }
  return undefined;
}

/** A reference stands for one or two units: as many as make what follows fit again. */
function unitsOf(raw: string, next: number, value: string, j: number): number {
  const code = value.charCodeAt(j);
  if (code >= 0xd800 && code <= 0xdbff) return 2;
  const fits = (k: number) => raw[next] === "&" || value[j + k] === undefined || raw[next] === value[j + k];
  return !fits(1) && j + 2 <= value.length && fits(2) ? 2 : 1;
}
