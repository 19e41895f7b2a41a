import { coverage } from "../../ingest/coverage.ts";
import { pageTexts } from "../../ingest/extract/page/texts.ts";
import type { RawText } from "../../ingest/index.ts";
import { CodePoints, formatAt, type Span } from "../../lib/span.ts";
import type { ArticleFrontMatter } from "../../schemas/article.ts";

const MARKDOWN = /[#>*_~`|+=:[\]()!\\-]|^\d+[.)]|https?:\/\/\S+|<[^<>\n]*>/gm;

/**
 * Checks that kept, moved and removed parts are the whole raw text, without overlap. Between them only white space may
 * stand, and in a text with markup the markup itself. Offsets are code points, as `start-end`.
 */
export function wholeFile(
  { text, as }: Pick<RawText, "text" | "as">,
  frontMatter: Pick<ArticleFrontMatter, "blocks" | "cleaning">,
): { missing: string[]; twice: string[] } {
  const { missing, twice } = coverage(text, frontMatter);
  const markup = missing.length === 0 ? null : markupOf(text, as);
  const points = new CodePoints(text);
  const seen = missing.filter((span) => visible(text, points, span, markup));
  return { missing: seen.map(formatAt), twice: twice.map(formatAt) };
}

/** One byte a UTF-16 unit: 1 where it is markup. Null for plain text. */
function markupOf(raw: string, as: RawText["as"]): Uint8Array | null {
  if (as === "html" || as === "fragment") return besidesTexts(raw);
  if (as !== "markdown") return null;
  const mask = new Uint8Array(raw.length);
  for (const match of raw.matchAll(MARKDOWN)) mask.fill(1, match.index, match.index + match[0].length);
  return mask;
}

/** In a page, all that is no text of it. */
function besidesTexts(raw: string): Uint8Array {
  const mask = new Uint8Array(raw.length).fill(1);
  for (const { start, end } of pageTexts(raw)) mask.fill(0, start, end);
  return mask;
}

function visible(raw: string, points: CodePoints, span: Span, markup: Uint8Array | null): boolean {
  if (!markup) return true;
  for (let i = points.toUtf16(span.start); i < points.toUtf16(span.end); i++) {
    if (markup[i] === 0 && !/\s/.test(raw[i] ?? "")) return true;
  }
  return false;
}
