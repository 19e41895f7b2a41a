import { budgetWords } from "../lib/cut.ts";
import type { Passage } from "../articles/types.ts";
import type { Place } from "./passages.ts";

/* Parts of one passage, as places in its text: of code units, where the places of marks are those of the raw file. */

/** Parts of a passage with "…" for what is left out between, before and after them. */
export function parts(passage: Passage, spans: readonly Place[], gap: boolean): string {
  const text = spans.map((span) => textAt(passage, span)).join(" … ");
  const before = gap || spans[0]!.start > 0 ? "… " : "";
  return `${before}${text}${spans.at(-1)!.end < passage.text.length ? " …" : ""}`;
}

/** The words of one part. */
export const textAt = ({ text }: Passage, { start, end }: Place): string => text.slice(start, end);

/** Number of words in some parts, as the budget counts them. */
export const wordsIn = (passage: Passage, spans: readonly Place[]): number =>
  spans.reduce((sum, span) => sum + budgetWords(textAt(passage, span)), 0);

/** Spans that touch or overlap as one, in order. */
export function merged(spans: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
