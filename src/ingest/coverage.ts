import type { ArticleFrontMatter } from "../schemas/article.ts";
import { CodePoints, parseAt, type Span } from "../lib/span.ts";

/** What a front matter accounts for, and what it does not. Offsets are code points. */
export interface Coverage {
  /** Parts of the file that hold more than white space and that nothing accounts for. */
  missing: Span[];
  /** Parts that are accounted for twice. */
  twice: Span[];
}

/**
 * Checks invariant 5: kept blocks, moved and removed parts and the white space between them are the whole file, without
 * overlap. Repairs and annotations lie inside blocks and are not counted.
 */
export function coverage(raw: string, frontMatter: Pick<ArticleFrontMatter, "blocks" | "cleaning">): Coverage {
  const points = new CodePoints(raw);
  const spans = [
    ...frontMatter.blocks.map((block) => block.at),
    ...frontMatter.cleaning.filter((entry) => entry.op === "remove" || entry.op === "move").map((entry) => entry.at),
  ]
    .map((at) => parseAt(at) ?? { start: 0, end: 0 })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const missing: Span[] = [];
  const twice: Span[] = [];
  let done = 0;
  const gap = (start: number, end: number) => {
    const text = raw.slice(points.toUtf16(start), points.toUtf16(end));
    // U+0085 ends a line; JavaScript alone takes it for a letter.
    if (/[^\s\u0085]/.test(text)) missing.push({ start, end });
  };
  for (const span of spans) {
    if (span.start < done) twice.push({ start: span.start, end: Math.min(done, span.end) });
    else gap(done, span.start);
    done = Math.max(done, span.end);
  }
  gap(done, points.length);
  return { missing, twice };
}
