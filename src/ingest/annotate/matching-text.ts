import type { Span } from "../../lib/span.ts";

/** A zero of each decimal script that news are printed in: fullwidth, Arabic-Indic, Persian, Devanagari, Bengali. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6];
const OTHER_DIGIT = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/gu;

/**
 * A text as rules look at it: accents composed (NFC), digits of every script as 0 to 9. Offsets are UTF-16 offsets of `text`;
 * `span` leads back to the text it was made from.
 */
export interface MatchingText {
  text: string;
  /** The same in lower case, unit for unit. */
  lower: string;
  span(start: number, end: number): Span;
}

export function matchingText(original: string): MatchingText {
  const plain = original.replace(OTHER_DIGIT, digit);
  if (plain.normalize("NFC") === plain)
    return { text: plain, lower: lowerCase(plain), span: (start, end) => ({ start, end }) };
  let text = "";
  const from: number[] = [];
  for (const { 0: cluster, index } of plain.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const composed = cluster.normalize("NFC");
    // A composed character may be longer than it was; its units all begin where the cluster begins.
    for (let i = 0; i < composed.length; i++) from.push(index + (composed.length === cluster.length ? i : 0));
    text += composed;
  }
  from.push(plain.length);
  return { text, lower: lowerCase(text), span: (start, end) => ({ start: from[start]!, end: from[end]! }) };
}

function digit(char: string): string {
  const code = char.charCodeAt(0);
  return String(code - ZEROS.find((zero) => code >= zero && code < zero + 10)!);
}

/** Lower case without a change of length: a letter whose lower case is longer stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let same = "";
  for (const char of text) {
    const small = char.toLowerCase();
    same += small.length === char.length ? small : char;
  }
  return same;
}
