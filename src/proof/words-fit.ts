import { words } from "../lib/text.ts";

/** Ellipsis between a passage's first and last words. */
const ELLIPSIS = /\s*(?:…|\.\.\.)\s*/;

/** The first and last words that a `words` attribute names; the last are null where the words are the whole passage. */
export function splitWords(given: string): { first: string; last: string | null } {
  const parts = given
    .trim()
    .split(ELLIPSIS)
    .filter((part) => part !== "");
  return { first: parts[0] ?? "", last: parts.length > 1 ? (parts.at(-1) ?? null) : null };
}

/** Whether a passage begins and ends with the words beside its span. Spaces and punctuation between words do not count. */
export function wordsFit(passage: string, given: string): boolean {
  const { first, last } = splitWords(given);
  const all = words(passage.normalize("NFC"));
  const begin = words(first.normalize("NFC"));
  const end = words((last ?? "").normalize("NFC"));
  if (begin.length === 0 || begin.length + end.length > all.length) return false;
  if (!begin.every((word, i) => word === all[i])) return false;
  return last === null
    ? begin.length === all.length
    : end.every((word, i) => word === all[all.length - end.length + i]);
}
