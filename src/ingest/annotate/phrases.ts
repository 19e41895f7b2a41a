import type { Span } from "../../lib/span.ts";

/** Alternation of words for a pattern, the longest first. The words are plain data, escaped here. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("'", "['’]")
        .replaceAll(" ", "\\s+"),
    )
    .join("|");
}

/** Whether two half-open spans share a place. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
