import { emptyDraft, type Draft } from "../../../src/ingest/draft.ts";
import { MappedText } from "../../../src/ingest/mapped-text.ts";
import type { Span } from "../../../src/lib/span.ts";
import type { FoundIn } from "../generators/findings.ts";

/** Characters of the shorter of two texts whose times are compared; the longer one is four times as long. */
const SHORT = 2000;
const TIMES = 4;
/** A time that grows with the square would be sixteen times as long; below the floor the clock tells nothing. */
const MOST_TIMES = 10;
const FLOOR_MICROSECONDS = 400_000;

/** A draft whose blocks are paragraphs. */
export function draftOf(paragraphs: readonly string[], lang: string): Draft {
  const raw = paragraphs.join("\n\n");
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = {
      kind: "p" as const,
      text: MappedText.verbatim(raw, start, start + text.length),
      marked: false,
      apart: true,
    };
    start += text.length + 2;
    return block;
  });
  return { ...emptyDraft(raw), blocks, lang };
}

/** Throws where a span is empty, leaves a text of so many units, or begins before the one before it ends. */
export function checkSpans(spans: readonly Span[], length: number, what: string): void {
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start < end)) throw new Error(`${what}: the span ${start}-${end} is empty`);
    if (start < done) throw new Error(`${what}: the span ${start}-${end} begins inside another`);
    if (end > length) throw new Error(`${what}: the span ${start}-${end} leaves the text of ${length}`);
    done = end;
  }
}

/** The spans of a draft's marks of one kind, in its raw text. */
export function marksOf(draft: Draft, name: string): Span[] {
  return draft.marks
    .filter((mark) => mark.name === name)
    .map(({ block, start, end }) => {
      const { text } = draft.blocks[block]!;
      if (end > text.length) throw new Error(`${name}: ${start}-${end} leaves its block of ${text.length}`);
      return text.span(start, end);
    });
}

/** Throws where the time of a finder grows faster than a long text of the input's piece does. */
export function checkGrowth({ piece, lang }: FoundIn, find: (text: string, lang: string) => void): void {
  if (piece.trim() === "") return;
  const time = (length: number): number => {
    const text = `${piece} `.repeat(Math.ceil(length / (piece.length + 1))).slice(0, length);
    const before = process.threadCpuUsage();
    find(text, lang);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  for (let tries = 0; tries < 3; tries++) {
    const long = time(TIMES * SHORT);
    if (long < FLOOR_MICROSECONDS || long < MOST_TIMES * time(SHORT)) return;
  }
  throw new Error(`four times the text takes more than ${MOST_TIMES} times as long: ${JSON.stringify(piece)}`);
}
