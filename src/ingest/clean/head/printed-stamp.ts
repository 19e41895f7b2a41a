import { primarySubtag } from "../../../lib/primary-subtag.ts";
import { wordCount } from "../../../lib/text.ts";
import { weekdayNames } from "../../annotate/languages/cldr.ts";
import { datelineOf } from "./dateline.ts";
import { writtenDays, type WrittenDay } from "./days.ts";
import { isKnownLanguage } from "./months.ts";
import { HEAD, TIME, WEEKDAY, ZONE, ZONE_NAME } from "./stamp.ts";
import { ON } from "./words.ts";

/** A paragraph that goes on with so many words has its first sentence behind the stamp. */
const REST = 8;
/** A headline has so many words. */
const HEADLINE = 3;

/** "LARN | Thu ", "Ada Brandt | 11:50 UK time, Thursday, ": whose or where it is, a time, a weekday. */
const BEFORE = new RegExp(
  `^(?:\\p{Lu}[^|.!?]{1,60}?\\s*[|•]\\s*)?(?<time>(?:${TIME})${ZONE},?\\s+)?(?<weekday>${WEEKDAY})$`,
  "u",
);
/** "… stirs controversy NORTH LARN | Sat ": where it is, and a weekday, behind a headline. */
const WITHIN = /(?:(?<=\s)\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}\s*\|\s*)?(?<weekday>\p{L}{2,13}\.?,?\s+)$/u;
/** Words that lead to a day of which a sentence tells: "hit the island on Thursday …". */
const LEADS_ON = new RegExp(
  `(?<!\\p{L})(?:${ON}|since|until|till|from|before|after|by|of|for|to|and|or|seit|bis|vor|nach|von|vom|ab|depuis|avant|après|desde|hasta|antes|después|dal|fino|prima|dopo)\\s+$`,
  "iu",
);
const clock = (zone: string, end: string): RegExp =>
  new RegExp(`^,?\\s+(?:(?:at|à|um|om|kl\\.?)\\s+)?(?:${TIME})${zone}(?![\\p{L}\\p{N}])${end}\\s+`, "u");
const BEHIND = clock(ZONE, "[.,;:]?");
/** Behind a headline a full stop would end a sentence that tells of the day. */
const ZONED = clock(`\\s?${ZONE_NAME}`, "");
const SENTENCE = /^["“”«„‘'(¿¡]?\p{Lu}/u;

/** A day and a time of the clock that are printed with a text and are no part of it. UTF-16 offsets of the paragraph. */
export interface PrintedStamp {
  /** Where what is printed begins: behind a headline that stands in the same paragraph, else 0. */
  start: number;
  /** Where the first sentence begins: behind the agency's line, where one follows. */
  end: number;
  /** EDTF of the day. */
  published: string;
  agency?: string;
}

/**
 * The stamp before a paragraph's first sentence: a day with its year and a time of the clock, whatever their order, perhaps behind a
 * place or a name and a bar, and with the agency's line behind it ("LARN | Thu Jul 15, 2010 7:36pm EDT LARN (Reuters) - "). Behind a
 * headline it has weekday, day, time and zone. Null where anything else is said: a day within a sentence is what the text tells of.
 */
export function printedStampOf(text: string, lang: string): PrintedStamp | null {
  const head = text.slice(0, HEAD);
  const [day] = writtenDays(head, lang);
  if (!day) return null;
  return within(text, head, day, lang) ?? leading(text, head, day, lang);
}

function leading(text: string, head: string, day: WrittenDay, lang: string): PrintedStamp | null {
  const before = BEFORE.exec(head.slice(0, day.start))?.groups;
  if (!before || !isWeekday(before["weekday"] ?? "", lang)) return null;
  const behind = (before["time"] === undefined ? BEHIND : /^[.,;:]?\s+/u).exec(head.slice(day.end));
  return behind && followed(text, { start: 0, end: day.end + behind[0].length, published: day.edtf }, lang);
}

function within(text: string, head: string, day: WrittenDay, lang: string): PrintedStamp | null {
  const before = WITHIN.exec(head.slice(0, day.start));
  const weekday = before?.groups?.["weekday"] ?? "";
  const behind = ZONED.exec(head.slice(day.end));
  if (!before || !behind || weekday === "" || !isWeekday(weekday, lang)) return null;
  const start = before.index;
  if (LEADS_ON.test(head.slice(0, start))) return null;
  if (wordCount(head.slice(0, start)) < HEADLINE || /[|•]\s*$/u.test(head.slice(0, start))) return null;
  return followed(text, { start, end: day.end + behind[0].length, published: day.edtf }, lang);
}

/** The stamp with the agency's line behind it; null where no sentence follows. */
function followed(text: string, stamp: PrintedStamp, lang: string): PrintedStamp | null {
  const rest = text.slice(stamp.end);
  const dateline = datelineOf(rest, lang);
  if (!dateline) return SENTENCE.test(rest) && wordCount(rest) >= REST ? stamp : null;
  const { length, agency } = dateline;
  return { ...stamp, end: stamp.end + length, ...(agency !== undefined && { agency }) };
}

/** Nothing, or a weekday of the text's language or of English, cut short or not: "On 15 July" begins a sentence. */
function isWeekday(text: string, lang: string): boolean {
  const word = text.replace(/[.,\s]/gu, "").toLowerCase();
  const names = new Set([primarySubtag(lang), "en"].filter(isKnownLanguage).flatMap(weekdayNames));
  return word === "" || [...names].some((name) => name.toLowerCase().startsWith(word));
}
