import { primarySubtag } from "../../../lib/primary-subtag.ts";
import { wordCount } from "../../../lib/text.ts";
import { weekdayNames } from "../../annotate/languages/cldr.ts";
import { datelineOf, type Dateline } from "./dateline.ts";
import { writtenDays } from "./days.ts";
import { isKnownLanguage } from "./months.ts";
import { TIME, WEEKDAY, ZONE } from "./stamp.ts";

/** Characters within which such a stamp ends. */
const HEAD = 160;
/** A paragraph that goes on with so many words has its first sentence behind the stamp. */
const REST = 8;
const CLOCK = `(?:${TIME})${ZONE}`;

/** "LARN | Thu ", "Ada Brandt | 11:50 UK time, Thursday, ": whose or where it is, a time, a weekday. */
const BEFORE = new RegExp(
  `^(?:(?<who>\\p{Lu}[^|.!?]{1,60}?)\\s*[|•]\\s*)?(?<time>${CLOCK},?\\s+)?(?<weekday>${WEEKDAY})$`,
  "u",
);
const BEHIND = new RegExp(`^,?\\s+(?:(?:at|à|um|om|kl\\.?)\\s+)?(?<time>${CLOCK})(?![\\p{L}\\p{N}])[.,;:]?\\s+`, "u");
const SENTENCE = /^["“”«„‘'(¿¡]?\p{Lu}/u;

/**
 * The stamp that stands before the first sentence of a paragraph: a day with its year and a time of the clock, whatever their order,
 * perhaps behind a place or a name and a bar, and with the agency's line behind it ("LARN | Thu Jul 15, 2010 7:36pm EDT LARN
 * (Reuters) - "). Null where anything else is said: a day within a sentence is what the text tells of.
 */
export function leadingStampOf(text: string, lang: string): Dateline | null {
  const head = text.slice(0, HEAD);
  const [day] = writtenDays(head, lang);
  if (!day) return null;
  const before = BEFORE.exec(head.slice(0, day.start))?.groups;
  if (!before || !isWeekday(before["weekday"] ?? "", lang)) return null;
  const behind =
    before["time"] === undefined ? BEHIND.exec(head.slice(day.end)) : /^[.,;:]?\s+/u.exec(head.slice(day.end));
  if (!behind) return null;
  const end = day.end + behind[0].length;
  const rest = text.slice(end);
  const dateline = datelineOf(rest, lang);
  if (!dateline && (!SENTENCE.test(rest) || wordCount(rest) < REST)) return null;
  return {
    length: end + (dateline?.length ?? 0),
    published: day.edtf,
    ...(dateline?.agency !== undefined && { agency: dateline.agency }),
  };
}

/** Nothing, or a weekday of the text's language or of English, cut short or not: "On 15 July" begins a sentence. */
function isWeekday(text: string, lang: string): boolean {
  const word = text.replace(/[.,\s]/gu, "").toLowerCase();
  const names = new Set([primarySubtag(lang), "en"].filter(isKnownLanguage).flatMap(weekdayNames));
  return word === "" || [...names].some((name) => name.toLowerCase().startsWith(word));
}
