import type { Span } from "../../lib/span.ts";
import { languageOf } from "./languages/index.ts";
import { listItems } from "./list-items.ts";
import { endsSentence } from "./sentence-ends.ts";

/**
 * Marks that end a sentence in some script; those of the first set need a space behind them.
 * A run of them is tried from its first mark alone: from each, a long one would cost the square of its length.
 */
const ENDS =
  /(?:(?:\.[ \u00a0]){2,3}\.|(?<![.!?…؟۔।॥።።፧።])[.!?…؟۔।॥։።፧။]+)(?:[ \u00a0\u202f]?»|["”“’‘«›‹)\]])*\.?(?=\s|$)|[。！？｡]+[”’」』）〉》]*|[।॥።፧။]+/gu;

/**
 * Splits a text into sentences, as UTF-16 spans in their order, without the white space between them; together they hold
 * every other character. A full stop ends no sentence behind an abbreviation of the text's language, an initial or an ordinal
 * number, nor before a lower-case word. The items of a list that is written in one line are sentences of their own. Takes time
 * that grows with the text's length alone.
 *
 * @param lang BCP 47 tag. Of a language without rules only what needs none is known.
 */
export function sentences(text: string, lang = "en"): Span[] {
  const language = languageOf(lang);
  const items = listItems(text);
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  let next = 0;
  for (const { index, 0: mark } of text.matchAll(ENDS)) {
    while (next < items.length && items[next]!.start <= index) cut(items[next++]!.start);
    if (next > 0 && index < items[next - 1]!.end) continue;
    if (endsSentence(text, { start, index, end: index + mark.length }, language)) cut(index + mark.length);
  }
  while (next < items.length) cut(items[next++]!.start);
  cut(text.length);
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

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + part.trimEnd().length) };
}
