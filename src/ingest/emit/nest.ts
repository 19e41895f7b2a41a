import type { Mark } from "../draft.ts";
import type { Inline } from "./blocks.ts";

/**
 * Puts marks around a text. Components can only nest: of two marks that cross, or stand at the same place, the one that
 * starts first, then the longer, then the one listed first is written; the other is left out and returned.
 */
export function nestMarks(text: string, marks: readonly Mark[]): { children: Inline[]; dropped: Mark[] } {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  const dropped: Mark[] = [];
  for (const mark of sorted) {
    const crosses = kept.some(
      (other) =>
        (mark.start < other.end && mark.end > other.end) ||
        (mark.start === other.start && mark.end === other.end) ||
        (other.name === mark.name && mark.start < other.end),
    );
    const empty = mark.start >= mark.end || text.slice(mark.start, mark.end).trim() === "";
    (crosses || empty ? dropped : kept).push(mark);
  }
  return { children: build(text, 0, text.length, kept), dropped };
}

function build(text: string, start: number, end: number, marks: readonly Mark[]): Inline[] {
  const pieces: Inline[] = [];
  let done = start;
  let i = 0;
  while (i < marks.length) {
    const mark = marks[i]!;
    const inner: Mark[] = [];
    while (++i < marks.length && marks[i]!.start < mark.end) inner.push(marks[i]!);
    if (mark.start > done) pieces.push(text.slice(done, mark.start));
    pieces.push({ name: mark.name, attributes: mark.attributes, children: build(text, mark.start, mark.end, inner) });
    done = mark.end;
  }
  if (end > done) pieces.push(text.slice(done, end));
  return pieces;
}
