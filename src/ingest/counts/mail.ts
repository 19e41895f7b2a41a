import { LIMITS } from "../limits.ts";
import { refuseAbove } from "../quarantine.ts";

const LINE_FEED = 0x0a;
const HYPHEN = 0x2d;

/** Refuses a mail that would be taken apart into more lines or parts than any message has. */
export function countMail(bytes: Uint8Array): void {
  let lines = 0;
  let marks = 0;
  for (let at = 0; at >= 0; at = next(bytes, at)) {
    lines++;
    // Whether it parts anything is known only to who reads the headers: a boundary begins with two hyphens.
    if (bytes[at] === HYPHEN && bytes[at + 1] === HYPHEN) marks++;
  }
  refuseAbove(lines, LIMITS.mailLines, "lines");
  refuseAbove(marks, LIMITS.mailParts, "lines that may part a message");
}

function next(bytes: Uint8Array, at: number): number {
  const found = bytes.indexOf(LINE_FEED, at);
  return found < 0 ? -1 : found + 1;
}
