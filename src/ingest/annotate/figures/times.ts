import { fold } from "../../../lib/text.ts";
import type { Language } from "../languages/index.ts";
import { knownType } from "../known-names.ts";
import type { MatchingText } from "../matching-text.ts";
import { oneOf } from "../phrases.ts";
import type { PrintedNumber } from "./printed-numbers.ts";
import type { Reading } from "./reading.ts";
import type { FigurePatterns } from "./unit.ts";

/** So far before a number the words are looked for that say what it tells. */
const BEFORE = 64;
/** Hours of a day: a larger number of them is a length. */
const HOURS = 24;
/** Years that a number behind a name may be an age of. */
const YOUNGEST = 3;
const OLDEST = 115;

/**
 * A length of time behind a number ("three weeks", "a five-year plan"); null for a moment that is told by its distance ("two
 * years ago"), a habit ("every two weeks") and a time of day.
 */
export function lengthBehind(
  { text, lower }: MatchingText,
  patterns: FigurePatterns,
  number: PrintedNumber,
  end: number,
  power: number | undefined,
): Reading | null {
  const { numbers } = patterns.language;
  patterns.time.lastIndex = end;
  const found = patterns.time.exec(lower);
  if (!found || isHour(lower, patterns, number)) return null;
  const { gap, time } = found.groups! as { gap: string; time: string };
  const last = end + found[0].length;
  const isPlural = !numbers.timeUnits.includes(`${time}s`);
  // "The two second halves": one of several needs its plural, but behind a hyphen and a fraction.
  if (
    numbers.notLengths!.includes(time) ||
    (gap !== "-" && !isPlural && !/^[01]/u.test(number.plain ?? number.printed))
  )
    return null;
  // "2 heures 30": a number that goes on behind its unit.
  const next = /^\s\d{1,2}(?![\p{N}.,:/%-])(?:[\s-]?(\p{L}+))?/u.exec(lower.slice(last, last + 24));
  if (next && !numbers.timeUnits.includes(next[1] ?? "")) return null;
  const lead = lower.slice(Math.max(0, number.start - BEFORE), number.start);
  patterns.momentBehind.lastIndex = last;
  if (patterns.momentBehind.test(lower) && !patterns.during.test(lead)) return null;
  if (patterns.momentBefore.test(lead)) return null;
  const unit =
    gap === "-" && numbers.timeUnits.includes(`${time}s`) ? `${time}s` : text.slice(last - time.length, last);
  return { start: number.start, end: last, rule: "length", number, power, unit };
}

/** Whether what stands behind a number makes it a time of day: "1830 hours", "à 14 heures", and not "24 hours", "deux heures de route". */
export function isHour(
  lower: string,
  { clock, lengthLead, language: { numbers } }: FigurePatterns,
  { start, end, printed, plain }: PrintedNumber,
): boolean {
  clock.lastIndex = end;
  const found = clock.exec(lower);
  if (!found) return false;
  const isUnit = numbers.timeUnits.includes(found[0].trim());
  const digits = plain ?? printed;
  if (!isUnit || numbers.notLengths === undefined || !/^\d{1,3}$/u.test(digits)) return true;
  if (numbers.lengthLeads === undefined || Number(digits) >= HOURS) return false;
  // "Deux heures de route": what the hours are of.
  const of = new RegExp(`^\\s${oneOf(numbers.of)}(?:\\s|(?<=['’]))\\p{L}`, "u");
  // "De 9 heures à 18 heures"
  if (/^\s\p{L}{1,5}\s\d/u.test(lower.slice(end + found[0].length))) return true;
  if (of.test(lower.slice(end + found[0].length))) return false;
  return !lengthLead.test(lower.slice(Math.max(0, start - BEFORE), start));
}

/** Somebody's age: "33-year-old", "aged 33", "Ada Lovelace, 33,"; null where the number tells none. */
export function ageAt({ text, lower }: MatchingText, patterns: FigurePatterns, number: PrintedNumber): Reading | null {
  const { ages } = patterns.language.numbers;
  const years = number.plain ?? number.printed;
  if (!ages || !/^[1-9]\d{0,2}$/u.test(years)) return null;
  const made = (end: number): Reading => ({
    start: number.start,
    end,
    rule: "age",
    number,
    power: undefined,
    unit: ages.unit,
  });
  patterns.ageBehind.lastIndex = number.end;
  const behind = patterns.ageBehind.exec(lower);
  if (behind) return made(number.end + behind[0].length);
  // What is older than a person has its age in words.
  if (Number(years) > OLDEST) return null;
  const after = text.slice(number.end, number.end + 4);
  const lead = text.slice(Math.max(0, number.start - BEFORE), number.start);
  if (patterns.ageBefore.test(lead.toLowerCase()))
    return /^(?:[,.;:)]?\s|[,.;)]?$|\)?[,.])/u.test(after) ? made(number.end) : null;
  if (Number(years) < YOUNGEST || number.plain !== undefined) return null;
  const isApart =
    (ages.apart.includes(",") && isBetweenCommas(lead, after, patterns.language)) ||
    (ages.apart.includes("(") && isInBrackets(lead, after));
  return isApart ? made(number.end) : null;
}

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}\s\p{Lu}[\p{L}'’-]+`;
const NAME_COMMA = new RegExp(`(?<!\\p{L})${NAME},\\s$`, "u");
const NAME_BRACKET = new RegExp(`${NAME}\\s\\($`, "u");

/** A list of numbers goes on with one. */
const isBetweenCommas = (lead: string, after: string, language: Language): boolean => {
  const { leaningWords, startingWords } = language;
  const name = NAME_COMMA.exec(lead)?.[0];
  if (name === undefined || !/^(?:,\s(?!\d)|\.(?:\s|$))/u.test(after)) return false;
  // "In Paris, 45,"
  const first = fold(name.split(/\s/u, 1)[0]!);
  if (knownType(name.replace(/,\s$/u, ""), language) === "place") return false;
  return !leaningWords.includes(first) && !startingWords.includes(first);
};

const isInBrackets = (lead: string, after: string): boolean => NAME_BRACKET.test(lead) && after.startsWith(")");
