import type { Span } from "../../lib/span.ts";

/** Alternation of words for a pattern, the longest first. The words are plain data, escaped here. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("'", "['’]")
        .replaceAll(" ", "\\s{1,3}"),
    )
    .join("|");
}

/** Whether two half-open spans share a place. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The source of a pattern as language files write it: a space is white space, ' either apostrophe, lines are joined. */
export function pattern(source: string): string {
  return source
    .trim()
    .replace(/\s*\n\s*/gu, "")
    .replaceAll(" ", "\\s{1,3}")
    .replaceAll("'", "['’]");
}

/** What callings and offices are called: one of the words, or any word with one of the endings ("-direktor"). */
export function officesOf(words: readonly string[], endings: readonly string[] | undefined): string {
  const ending = endings ? `|[\\p{L}-]+(?:${anyOf(endings)})` : "";
  return `(?:${anyOf([...words, "\u0000"])}${ending})`;
}

/** A pattern that matches nothing, for what a language does not have. */
export const NEVER = "(?!)";

/** One of several patterns; nothing where there is none. */
export function oneOf(source: string): string {
  return source.trim() === "" ? NEVER : `(?:${pattern(source)})`;
}
