import { wordCount } from "../../../lib/text.ts";
import { writtenDays } from "./days.ts";
import { AGENCIES, AUTHOR, BY, ON, PUBLISHED, SOURCE, TITLE, UPDATED } from "./words.ts";

/** What a line above an article says, beside its text. */
export interface HeadLine {
  /** EDTF of the day of publication. */
  published?: string;
  byline?: string;
  /** The headline without its label, and its place in the line. */
  title?: { start: number };
}

const LONGEST = 160;
const LONGEST_NAME = 80;
const label = (words: string): RegExp => new RegExp(`^(?:${words})\\s*[:：]\\s*`, "iu");
const TITLE_LABEL = label(TITLE);
const AUTHOR_LABEL = label(`${AUTHOR}|${BY}`);
const SOURCE_LABEL = label(SOURCE);
const DAY_LABEL = new RegExp(`^(?:(${PUBLISHED})|(${UPDATED}))(?:\\s*[:：]\\s*|\\s+)(?:(?:${ON})\\s+)?`, "iu");
const BY_LINE = new RegExp(`^(?:${BY})(?:\\s+|(?=[\\p{sc=Han}]))`, "iu");
const AGENCY = new RegExp(`^[([]?(?:${AGENCIES})[)\\]]?$`, "u");
const READING_TIME =
  /^(?:\d{1,2}\s?[- ]?min(?:ute)?s?\.?(?:\s(?:read|de lecture|lesezeit|de lectura|lettura))?|lesezeit:?\s\d{1,2}\smin.*)$/iu;
/** What stands beside a day: its weekday, a time of the clock, a zone. */
const BESIDE_DAY =
  /^[\s,;()|–—-]*(?:(?:\p{L}{2,13}\.?|(?:at|à|um|a las|alle|om|kl\.?|в|o godz\.)\s)?[\s,;()|–—-]*(?:(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d){1,2}h?|\d{1,2}\s?(?=[ap]\.?m))?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,5}|Uhr|UK time|local time|[+-]\d{2}:?\d{2})?[\s,;()|–—-]*)$/iu;

/**
 * Reads a line that may be a date, a byline or a label, or several of them in a row; null for a line that holds anything else, so
 * that a line is taken as a whole or not at all.
 */
export function readHeadLine(text: string, lang: string): HeadLine | null {
  if (text.length > LONGEST) return null;
  const title = TITLE_LABEL.exec(text);
  if (title) return text.length > title[0].length ? { title: { start: title[0].length } } : null;
  const line: HeadLine = {};
  for (const part of text.split(/\s+[|•·–—]\s+|\s*[|•]\s*/u)) {
    const read = readPart(part.trim(), lang);
    if (!read) return null;
    line.published ??= read.published;
    line.byline ??= read.byline;
  }
  return line.published !== undefined || line.byline !== undefined || isBare(text) ? line : null;
}

/** An agency's or a source's name by itself says nothing that is kept as a fact, and is no part of the text either. */
const isBare = (text: string): boolean => AGENCY.test(text.trim()) || SOURCE_LABEL.test(text.trim());

function readPart(part: string, lang: string): HeadLine | null {
  if (part === "" || AGENCY.test(part) || READING_TIME.test(part)) return {};
  if (SOURCE_LABEL.test(part) && wordCount(part) <= 10) return {};
  const day = readDay(part, lang);
  if (day) return day;
  const name = part.replace(AUTHOR_LABEL, "").replace(BY_LINE, "");
  if (name === part) return null;
  // "By Jane Roe, 16 July 2010": the day is no part of the name.
  const [first] = writtenDays(name, lang);
  const before = first ? name.slice(0, first.start).replace(/\s*[,;(–—-]\s*(?:\p{L}{3,12}\.?,?\s+)?$|\s+$/u, "") : name;
  if (first && !BESIDE_DAY.test(name.slice(first.end))) return null;
  return isName(before)
    ? { byline: before.replace(/[\s,;:]+$/u, ""), ...(first ? { published: first.edtf } : {}) }
    : null;
}

/** A part that is a day with what belongs to it. The day of a change is none of publication. */
function readDay(part: string, lang: string): HeadLine | null {
  const said = DAY_LABEL.exec(part);
  const rest = said ? part.slice(said[0].length) : part;
  const days = writtenDays(rest, lang);
  const [first] = days;
  if (
    !first ||
    !BESIDE_DAY.test(rest.slice(0, first.start)) ||
    !BESIDE_DAY.test(restOf(rest, days.length > 1 ? days[1]!.start : rest.length, first.end))
  )
    return null;
  if (
    days.length > 2 ||
    (days.length === 2 && !new RegExp(`(?:${UPDATED})`, "iu").test(rest.slice(first.end, days[1]!.start)))
  )
    return null;
  return said?.[2] !== undefined ? {} : { published: first.edtf };
}

/** What stands behind the first day, up to the second and without the words that say that it is of a change. */
function restOf(text: string, end: number, start: number): string {
  return text
    .slice(start, end)
    .replace(new RegExp(`[(,;\\s]*(?:${UPDATED})\\s*[:：]?\\s*(?:(?:${ON})\\s+)?\\p{L}{0,13}\\.?,?\\s*$`, "iu"), "");
}

/** Names of people, with an outlet or a role behind a comma: no sentence, no figure but in an outlet's name. */
function isName(text: string): boolean {
  const count = wordCount(text);
  if (
    count < 1 ||
    count > 14 ||
    text.length > LONGEST_NAME ||
    /[.!?…:;"“”«»]$/u.test(text.replace(/\b(?:Jr|Sr)\.$/u, ""))
  )
    return false;
  if (/[!?;:"“”«»]|https?:|\d{3}/u.test(text)) return false;
  const scriptWithCase = /\p{Lu}|\p{Ll}/u.test(text);
  if (!scriptWithCase) return text.length <= 12;
  const small =
    /^(?:and|und|et|y|e|en|og|och|i|in|at|for|of|de|da|do|dos|das|di|del|della|la|le|van|von|der|den|ter|ten|bin|al|el|the|with|staff|writer|reporter|correspondent|editor|political|business|science|chief|senior)$/u;
  const words = text.split(/[\s,&/]+/u).filter((word) => word !== "");
  return words.every((word) => /^[\p{Lu}\p{N}@]/u.test(word) || small.test(word)) && /^[\p{Lu}@]/u.test(text);
}
