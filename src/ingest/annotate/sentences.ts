import type { Span } from "../../lib/span.ts";
import { languageOf } from "./languages/index.ts";

/**
 * Splits a text into sentences, as UTF-16 spans without the white space between them. A full stop ends no sentence behind
 * an abbreviation, an initial or inside a number, nor before a lower-case word.
 */
export function sentences(text: string, lang: string): Span[] {
  const abbreviations = languageOf(lang)?.abbreviations ?? [];
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["”’»)\]]*[.]?(?=\s+|$)/gu)) {
    const end = match.index + match[0].length;
    const behind = /^\s+["“‘«([]*\s?(\S)/u.exec(text.slice(end, end + 12))?.[1];
    if (behind && /\p{Ll}/u.test(behind)) continue;
    if (
      match[0].startsWith(".") &&
      isAbbreviation(text.slice(Math.max(0, match.index - 16), match.index), behind, abbreviations)
    )
      continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== "") spans.push(trimmed(text, start, text.length));
  return spans;
}

/** The sentence that holds an offset. */
export function sentenceAt(spans: readonly Span[], offset: number): Span {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < spans[middle]!.end) high = middle;
    else low = middle + 1;
  }
  return spans[low] ?? spans.at(-1) ?? { start: offset, end: offset + 1 };
}

function isAbbreviation(before: string, behind: string | undefined, abbreviations: readonly string[]): boolean {
  const word = /([\p{L}.]+)$/u.exec(before)?.[1];
  if (!word || !behind) return false;
  if (/^\p{Lu}$/u.test(word)) return true;
  // "U.S." may well end a sentence; it does so rarely, and a following lower-case word was handled before.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return abbreviations.includes(word.toLowerCase());
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}
