import { endsSentence, wordCount } from "../../../lib/text.ts";
import type { MappedText } from "../../mapped-text.ts";

/** A paragraph of so many words that ends as a sentence is prose. */
const PROSE_WORDS = 12;
/** So much of a typed text has to be prose, and so many paragraphs. */
const SHARE = 0.6;
const LEAST = 2;

/**
 * The paragraphs of a text that stands as it was typed, where it is prose: old wire copy, mails and press releases were put into pages
 * so. Null for code, tables and verse.
 */
export function paragraphsOf(text: MappedText): MappedText[] | null {
  const parts: MappedText[] = [];
  let start = 0;
  for (const gap of text.text.matchAll(/\r?\n[ \t]*\r?\n\s*/gu)) {
    parts.push(text.slice(start, gap.index));
    start = gap.index + gap[0].length;
  }
  const all = [...parts, text.slice(start)].map((part) => part.collapse().trim()).filter((part) => part.length > 0);
  const prose = all.filter((part) => wordCount(part.text) >= PROSE_WORDS && endsSentence(part.text));
  const size = (some: readonly MappedText[]): number => some.reduce((sum, part) => sum + part.length, 0);
  return prose.length >= LEAST && size(prose) >= SHARE * size(all) ? all : null;
}
