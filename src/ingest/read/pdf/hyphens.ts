import type { Change } from "../../draft.ts";
import { MappedText } from "../../mapped-text.ts";

/** Words that a hyphen is left hanging before: "two- and three-year". */
const HANGING = /^(?:and|or|to|und|oder|bzw|sowie|et|ou|e|o|y|u|en|of|och|og|eller|i|oraz|и|или)(?![\p{L}])/u;
const BROKEN = /(?<before>\p{L}[\p{L}\p{N}’'-]{0,80}?)(?<hyphen>[-‐\u00ad])\n(?=(?<after>[\p{L}\p{N}]{1,60}))/gu;

/**
 * A passage of several lines as one text: words that were broken at a line's end are whole again, each a repair in the ledger.
 * A hyphen that belongs to the word stays: before capitals and numbers, where the word holds another one, and where the
 * document writes the word with its hyphen elsewhere and never without one.
 *
 * @param words What the whole document writes, in lower case: see wordsOf.
 */
export function joinLines(
  raw: string,
  start: number,
  end: number,
  words: ReadonlySet<string>,
): { text: MappedText; repairs: Change[] } {
  const text = MappedText.verbatim(raw, start, end);
  const changes: { start: number; end: number; now: string }[] = [];
  for (const found of text.text.matchAll(BROKEN)) {
    const { before, hyphen, after } = found.groups as { before: string; hyphen: string; after: string };
    const at = found.index + before.length;
    const now = hyphenOf(before, hyphen, after, words);
    if (now !== undefined) changes.push({ start: at, end: at + 2, now });
  }
  const repairs = changes.map(({ start: from, end: to, now }): Change => ({
    op: "repair",
    span: text.span(from, to),
    reason: "line-end-hyphen",
    now,
  }));
  return { text: text.replaceAll(changes).collapse().trim(), repairs };
}

/** What stands between the two parts of a word, in place of hyphen and line end; undefined where both stay as they are. */
function hyphenOf(before: string, hyphen: string, after: string, words: ReadonlySet<string>): string | undefined {
  if (hyphen === "\u00ad") return "";
  if (HANGING.test(after)) return undefined;
  const word = /[\p{L}\p{N}’'-]+$/u.exec(before)?.[0] ?? before;
  if (!/^\p{Ll}/u.test(after) || /-/.test(word)) return "-";
  const whole = `${word}${after}`.toLowerCase();
  const apart = `${word}-${after}`.toLowerCase();
  return words.has(apart) && !words.has(whole) ? "-" : "";
}

/** The words of a text that do not stand across a line's end, in lower case; compounds with their hyphens. */
export function wordsOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu) ?? [];
    // The first and the last word of a line may be parts of one.
    for (const word of found.slice(/^\p{L}/u.test(line) ? 1 : 0)) words.add(word.replaceAll("‐", "-"));
  }
  return words;
}
