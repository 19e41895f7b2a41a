import { inertText } from "../../ingest/emit/escape.ts";
import { CodePoints, parseAt, type Span } from "../../lib/span.ts";
import { collapse, words } from "../../lib/text.ts";
import type { LedgerEntry } from "../../schemas/article.ts";
import type { PlainText } from "./plain-text.ts";

/** Ellipsis between a passage's first and last words. */
const ELLIPSIS = /\s*(?:…|\.\.\.)\s*/;

/** The first and last words that a `words` attribute names; the last are null where the words are the whole passage. */
export function splitWords(given: string): { first: string; last: string | null } {
  const parts = given
    .trim()
    .split(ELLIPSIS)
    .filter((part) => part !== "");
  return { first: parts[0] ?? "", last: parts.length > 1 ? (parts.at(-1) ?? null) : null };
}

/** Whether a passage begins and ends with the words beside its span. Spaces and punctuation between words do not count. */
export function wordsFit(passage: string, given: string): boolean {
  const { first, last } = splitWords(given);
  const all = words(passage.normalize("NFC"));
  const begin = words(first.normalize("NFC"));
  const end = words((last ?? "").normalize("NFC"));
  if (begin.length === 0 || begin.length + end.length > all.length) return false;
  if (!begin.every((word, i) => word === all[i])) return false;
  return last === null
    ? begin.length === all.length
    : end.every((word, i) => word === all[all.length - end.length + i]);
}

/**
 * Whether a text that an article shows is what stands at a span (`whole`), or stands within it: in the raw text, or in the
 * raw text with the repairs of the ledger carried out. What display sets does not count: white space beside French
 * punctuation, and in a file with markup (`plain` takes it off) white space altogether.
 */
export function showsSpan(
  shown: string,
  whole: boolean,
  points: CodePoints,
  span: Span,
  cleaning: readonly LedgerEntry[],
  plain: PlainText | null,
): boolean {
  const form = plain ? (text: string) => comparable(text).replace(/\s+/g, "") : comparable;
  const wanted = form(shown);
  return [sliceOf(points, span), repaired(points, span, cleaning)].some((text) => {
    const found = form(plain ? plain(text) : text);
    return whole ? found === wanted : found.includes(wanted);
  });
}

function sliceOf(points: CodePoints, { start, end }: Span): string {
  return points.text.slice(points.toUtf16(start), points.toUtf16(end));
}

function repaired(points: CodePoints, span: Span, cleaning: readonly LedgerEntry[]): string {
  let text = "";
  let done = span.start;
  const repairs = cleaning
    .filter((entry) => entry.op === "repair" || entry.op === "remove" || entry.op === "move")
    .map((entry) => ({
      now: entry.op === "repair" ? (entry.now ?? "") : "",
      at: parseAt(entry.at) ?? { start: 0, end: 0 },
    }))
    .filter(({ at }) => at.start >= span.start && at.end <= span.end)
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  for (const { at, now } of repairs) {
    if (at.start < done) continue;
    text += sliceOf(points, { start: done, end: at.start }) + now;
    done = at.end;
  }
  return text + sliceOf(points, { start: done, end: span.end });
}

function comparable(text: string): string {
  return collapse(inertText(text.normalize("NFC")))
    .replace(/\s*([;:!?»])/g, "$1")
    .replace(/«\s*/g, "«");
}
