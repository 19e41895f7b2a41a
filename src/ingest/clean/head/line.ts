import { wordCount } from "../../../lib/text.ts";
import { BEFORE_DAY, BESIDE_DAY } from "./beside-day.ts";
import { writtenDays } from "./days.ts";
import { outletIn } from "./outlet-name.ts";
import { readSignedDay } from "./signed-day.ts";
import { AGENCIES, AUTHOR, BY, ON, PUBLISHED, SOURCE, TITLE, UPDATED } from "./words.ts";

/** What a line above an article says, beside its text. */
export interface HeadLine {
  /** EDTF of the day of publication. */
  published?: string;
  byline?: string;
  outlet?: string;
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
/** "Date: 02/04/2019", of which nobody knows whether it is in April or in February. */
const UNCLEAR_DAY = new RegExp(`^(?:${PUBLISHED})\\s*[:：]\\s*\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4})$`, "iu");
const BY_LINE = new RegExp(`^(?:${BY})(?:\\s+|(?=[\\p{sc=Han}]))`, "iu");
/** "Published on 16 July 2010 by Jane Roe": between a day and who wrote. */
const BEHIND_DAY = new RegExp(`\\s+(?=(?:${BY})\\s+\\p{Lu})`, "iu");
/** "Posted by Jane Roe on 16 July 2010" */
const PUBLISHED_BY = new RegExp(`^(?:${PUBLISHED})\\s+(?=(?:${BY})\\s)`, "iu");
const AGENCY = new RegExp(`^[([]?(?:${AGENCIES})[)\\]]?$`, "u");
const READING_TIME =
  /^(?:\d{1,2}\s?[- ]?min(?:ute)?s?\.?(?:\s(?:read|de lecture|lesezeit|de lectura|lettura))?|lesezeit:?\s\d{1,2}\smin.*)$/iu;
/**
 * Reads a line that may be a date, a byline or a label, or several of them in a row; null for a line that holds anything else, so
 * that a line is taken as a whole or not at all.
 */
export function readHeadLine(text: string, lang: string): HeadLine | null {
  if (text.length > LONGEST) return null;
  const title = TITLE_LABEL.exec(text);
  if (title) return text.length > title[0].length ? { title: { start: title[0].length } } : null;
  const signed = readSignedDay(text.trim(), lang);
  if (signed) return signed;
  const line: HeadLine = {};
  for (const part of text.split(/\s+[|•·–—-]\s+|\s*[|•]\s*/u).flatMap((each) => beforeAuthor(each.trim(), lang))) {
    const read = readPart(part, lang) ?? outletPart(part);
    if (!read) return null;
    line.published ??= read.published;
    line.byline ??= read.byline;
    line.outlet ??= read.outlet;
  }
  // An outlet's name by itself may be a headline.
  if (line.byline === undefined && line.published === undefined) return isBare(text) ? line : null;
  return line;
}

/** A part in two where a day stands first and who wrote behind it. */
function beforeAuthor(part: string, lang: string): string[] {
  const named = part.replace(PUBLISHED_BY, "");
  const [day = "", ...rest] = named.split(BEHIND_DAY);
  return rest.length === 1 && readDay(day, lang) ? [day, rest[0]!] : [named];
}

/** An agency's or a source's name by itself is no part of the text, nor a day behind its label, though nobody knows which. */
const isBare = (text: string): boolean =>
  AGENCY.test(text.trim()) || SOURCE_LABEL.test(text.trim()) || UNCLEAR_DAY.test(text.trim());

/** An outlet between the parts of a line, where it is sure to be one. */
function outletPart(part: string): HeadLine | null {
  const outlet = outletIn(part);
  return outlet === undefined ? null : { outlet };
}

function readPart(part: string, lang: string): HeadLine | null {
  if (part === "" || READING_TIME.test(part)) return {};
  if (AGENCY.test(part)) return { outlet: part.replace(/^[([]|[)\]]$/gu, "") };
  if (SOURCE_LABEL.test(part) && wordCount(part) <= 10) return sourceIn(part.replace(SOURCE_LABEL, ""));
  if (UNCLEAR_DAY.test(part)) return {};
  const day = readDay(part, lang);
  if (day) return day;
  const name = part.replace(AUTHOR_LABEL, "").replace(BY_LINE, "");
  if (name === part) return null;
  // "By Jane Roe, 16 July 2010": the day is no part of the name.
  const [first] = writtenDays(name, lang);
  const before = first ? name.slice(0, first.start).replace(BEFORE_DAY, "") : name;
  if (first && !BESIDE_DAY.test(name.slice(first.end))) return null;
  if (!isName(before)) return null;
  const [who, outlet] = withoutOutlet(before.replace(/[\s,;:]+$/u, ""));
  return { byline: who, ...(outlet ? { outlet } : {}), ...(first ? { published: first.edtf } : {}) };
}

/** "Jane Roe, Example Times": the outlet behind the last comma is none of who wrote, where it is sure to be one. */
function withoutOutlet(names: string): [who: string, outlet: string | undefined] {
  const found = /^(.{3,60}?)(?:,\s*|\s+(?=(?:for|für|pour)\s+\p{Lu}))([^,]+)$/u.exec(names);
  const outlet = found?.[2] && outletIn(found[2]);
  return found?.[1] && outlet ? [found[1], outlet] : [names, undefined];
}

/** A source by its label is what the line says, where it reads as a name: no address, no sentence. */
function sourceIn(name: string): HeadLine {
  const isOne =
    /^[\p{Lu}\p{Lo}]/u.test(name) && name.length <= 60 && wordCount(name) <= 6 && !/[.!?:;/@"“”\d]/u.test(name);
  return isOne ? { outlet: name } : {};
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
    /^(?:and|und|et|y|e|en|og|och|i|in|at|for|with|avec|mit|con|of|de|du|des|da|do|dos|das|di|del|della|dal|la|le|les|van|von|der|den|ter|ten|bin|al|el|the|with|staff|writer|reporter|correspondent|editor|political|business|science|chief|senior)$/u;
  const words = text.split(/[\s,&/]+/u).filter((word) => word !== "");
  return words.every((word) => /^[\p{Lu}\p{N}@]/u.test(word) || small.test(word)) && /^[\p{Lu}@]/u.test(text);
}
