import { writeDate } from "../../annotate/dates/calendar.ts";
import { monthsOf } from "./months.ts";

/** A day with its year, as a text writes it. Offsets are UTF-16 offsets of the text. */
export interface WrittenDay {
  start: number;
  end: number;
  /** EDTF, a day. */
  edtf: string;
}

const YEAR = "((?:19|20)\\d{2})";
/** The digits of Arabic and of Persian: the low half of each one's code is its value. */
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}]|[.,:/-]\\d)";
const NUMBERED: readonly { pattern: RegExp; order: readonly [year: number, month: number, day: number] }[] = [
  { pattern: new RegExp(`${EDGE}${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)`, "gu"), order: [1, 3, 4] },
  { pattern: /(?<!\d)((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, order: [1, 2, 3] },
  { pattern: new RegExp(`${EDGE}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}${END}`, "gu"), order: [3, 2, 1] },
];
const SLASHED = new RegExp(`${EDGE}(\\d{1,2})/(\\d{1,2})/${YEAR}${END}`, "gu");

/**
 * The days with their years that a text writes, in its order: in numbers, or with a month's name of its language or of English.
 * "3/4/2010" is no day: nobody knows which of the two is the month.
 */
export function writtenDays(text: string, lang: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  const western = text.replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (western !== text) return writtenDays(western, lang);
  const add = (match: RegExpExecArray, year?: string, month?: string | number, day?: string) => {
    const edtf = writeDate(Number(year), Number(month), Number(day));
    const [start, end] = [match.index, match.index + match[0].length];
    if (edtf?.length === 10 && !found.some((other) => other.start < end && start < other.end))
      found.push({ start, end, edtf });
  };
  for (const { pattern, order } of NUMBERED)
    for (const match of text.matchAll(pattern)) add(match, match[order[0]], match[order[1]], match[order[2]]);
  for (const match of text.matchAll(SLASHED)) {
    const [, a = "", b = "", year] = match;
    if (Number(a) > 12 || a === b) add(match, year, b, a);
    else if (Number(b) > 12) add(match, year, a, b);
  }
  for (const tag of new Set([lang, "en"])) {
    const months = monthsOf(tag);
    if (months.size === 0) continue;
    const { dayFirst, monthFirst } = patternsOf(tag, months);
    for (const match of text.matchAll(dayFirst)) add(match, match[3], months.get(match[2]!.toLowerCase()), match[1]);
    for (const match of text.matchAll(monthFirst)) add(match, match[3], months.get(match[1]!.toLowerCase()), match[2]);
  }
  return found.sort((a, b) => a.start - b.start);
}

const patterns = new Map<string, { dayFirst: RegExp; monthFirst: RegExp }>();

function patternsOf(tag: string, months: ReadonlyMap<string, number>): { dayFirst: RegExp; monthFirst: RegExp } {
  let both = patterns.get(tag);
  if (!both) {
    const names = [...months.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const MONTH = `(${names.join("|")})\\.?(?![\\p{L}\\p{M}])`;
    both = {
      dayFirst: new RegExp(
        `${EDGE}(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?(?:\\s+(?:of|de|di))?[\\s-]+${MONTH}(?:\\s+(?:de|del))?,?[\\s-]+${YEAR}${END}`,
        "giu",
      ),
      monthFirst: new RegExp(`${EDGE}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}${END}`, "giu"),
    };
    patterns.set(tag, both);
  }
  return both;
}
