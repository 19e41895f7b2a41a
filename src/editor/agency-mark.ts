import type { ArticleFrontMatter } from "../schemas/article.ts";
import { AGENCIES } from "../ingest/clean/head/words.ts";
import { datelineOf } from "../ingest/clean/head/dateline.ts";
import { CodePoints } from "../lib/span.ts";
import { collapse } from "../lib/text.ts";

/** An agency whose mark a text carries, and the words that are the mark. */
export interface AgencyMark {
  agency: string;
  words: string;
}

/** Passages at the beginning in which a dateline may stand, and at the end in which a mark may. */
const FIRST = 3;
const LAST = 2;
const AT_END = new RegExp(`(?:[([](${AGENCIES})[)\\]]|^(?:©\\s*(?:\\d{4}\\s*)?|[–—-]\\s*)?(${AGENCIES}))\\.?$`, "u");
/** What cleaning moved from the head of a text. */
const MOVED = new Set(["dateline", "head-line"]);

/**
 * The mark of an agency in wire copy: in the line before the first sentence, in the lines that cleaning moved, or behind the last
 * sentence. Null where there is none: an agency that a sentence names wrote nothing.
 *
 * @param passages The article's paragraphs.
 * @param raw The decoded text that the ledger's spans count in; null where it cannot be had.
 */
export function agencyMark(
  { cleaning, lang }: Pick<ArticleFrontMatter, "cleaning" | "lang">,
  passages: readonly string[],
  raw: string | null,
): AgencyMark | null {
  const points = raw === null ? null : new CodePoints(raw);
  const moved = cleaning.flatMap(({ reason, at }) => (MOVED.has(reason) ? [collapse(points?.at(at) ?? "")] : []));
  for (const text of [...moved.map((line) => `${line} X`), ...passages.slice(0, FIRST)]) {
    const found = datelineOf(text, lang);
    if (found?.agency !== undefined) return { agency: found.agency, words: markOf(text.slice(0, found.length)) };
  }
  for (const text of [...moved, ...passages.slice(-LAST)]) {
    const found = AT_END.exec(text.trim());
    const agency = found?.[1] ?? found?.[2];
    if (found && agency !== undefined) return { agency, words: found[0] };
  }
  return null;
}

/** A dateline without the dash behind it. */
const markOf = (line: string): string => line.trim().replace(/\s*[-–—:.]{1,3}$/u, "");
