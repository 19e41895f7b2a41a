import { fold } from "../../../lib/text.ts";
import { writeDate } from "../../annotate/dates/calendar.ts";
import months from "./data/months.json" with { type: "json" };

/** By folded name or short form: the month's number. Forms that two languages give different months are in none. */
const MONTHS = new Map<string, number>();
for (const names of Object.values(months)) {
  names.forEach((forms, i) => {
    for (const form of forms.split("|")) {
      const known = MONTHS.get(fold(form));
      MONTHS.set(fold(form), known === undefined || known === i + 1 ? i + 1 : 0);
    }
  });
}

/** Whether a word is a month's name or short form in one of the languages. */
export const isMonth = (word: string): boolean => MONTHS.has(fold(word));

const MONTH = "(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?";
const YEAR = "((?:19|20)\\d{2})";
const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";

/** The ways in which a day is written, and which of what was found is year, month and day. */
const FORMS: readonly { pattern: RegExp; order: readonly [number, number, number] }[] = [
  { pattern: new RegExp(`${BEFORE}${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, "gu"), order: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, order: [1, 2, 3] },
  {
    pattern: new RegExp(
      `${BEFORE}(\\d{1,2})(?:st|nd|rd|th|er|e|º|°)?\\.?(?:\\s+(?:of|de|di))?[\\s-]+${MONTH}(?:\\s+(?:de|del))?,?[\\s-]+${YEAR}${AFTER}`,
      "giu",
    ),
    order: [3, 2, 1],
  },
  {
    pattern: new RegExp(
      `${BEFORE}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d{2}(?::\\d{2})?\\s+)?${YEAR}${AFTER}`,
      "giu",
    ),
    order: [3, 1, 2],
  },
  { pattern: new RegExp(`${BEFORE}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${YEAR}${AFTER}`, "gu"), order: [3, 2, 1] },
];
/** The digits of Arabic and of Persian: the low half of each one's code is its value. */
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const SLASHED = new RegExp(`${BEFORE}(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}${AFTER}`, "gu");

/**
 * The day that a short text of a page names, as EDTF: ISO 8601, mail headers, or written in one of a dozen languages. Undefined
 * where it names none, two, or one that may be read in two ways. The day is the one of the time zone that it is written in.
 */
export function writtenDay(text: string): string | undefined {
  const value = text
    .trim()
    .slice(0, 300)
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s,])/.exec(value);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const epoch = /^(\d{10})(?:\d{3})?$/.exec(value);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  const days = new Set<string>();
  for (const { pattern, order } of FORMS) {
    for (const match of value.matchAll(pattern)) {
      const day = dayOf(match[order[0]]!, match[order[1]]!, match[order[2]]!);
      if (day) days.add(day);
    }
  }
  for (const [, a, b, year] of value.matchAll(SLASHED)) {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12 || first === second) days.add(dayOf(year!, b!, a!) ?? "");
    else if (second > 12) days.add(dayOf(year!, a!, b!) ?? "");
    else return undefined;
  }
  days.delete("");
  return days.size === 1 ? [...days][0] : undefined;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.get(fold(month).replace(/\.$/, ""));
  return (number && writeDate(Number(year), number, Number(day))) || undefined;
}
