import { collapse, fold } from "../../../lib/text.ts";
import type { Language } from "../languages/index.ts";
import { knownType } from "../known-names.ts";
import type { MatchingText } from "../matching-text.ts";
import { isPlural } from "../nouns.ts";
import type { PrintedNumber } from "./printed-numbers.ts";
import type { Reading } from "./reading.ts";
import type { FigurePatterns } from "./unit.ts";

/** Below this a number before a plural may be prose ("two things"), or name one of several ("page 3"). */
const SMALLEST_COUNT = 10;
/** So far before a number a name is looked for. */
const AROUND = 60;

/** What a number counts, where a noun that can be counted follows it; null where none does. */
export function countBehind(
  view: MatchingText,
  patterns: FigurePatterns,
  number: PrintedNumber,
  end: number,
  power: number | undefined,
): Reading | null {
  patterns.partOf.lastIndex = end;
  const part = patterns.partOf.exec(view.lower);
  if (!part) return nounBehind(view, patterns, number, end, power);
  // "Three of the five ships" are three ships, and five.
  const whole = end + part[0].length;
  const other = /^\s(?:\d+|\p{L}+)/u.exec(view.lower.slice(whole, whole + AROUND))?.[0] ?? "";
  const isNumber = /\d/u.test(other) || patterns.language.numbers.words[other.trim()] !== undefined;
  if (!isNumber) return nounBehind(view, patterns, number, whole, power);
  const found = nounBehind(view, patterns, number, whole + other.length, power);
  return found && { ...found, end };
}

function nounBehind(
  view: MatchingText,
  { noun: nouns, predicate, language }: FigurePatterns,
  number: PrintedNumber,
  end: number,
  power: number | undefined,
): Reading | null {
  nouns.lastIndex = end;
  const found = nouns.exec(view.lower);
  if (!found) return null;
  const { numbers, leaningWords, startingWords, speech } = language;
  if (numbers.shortMagnitudes[view.text.slice(end, end + 8).match(/^\s{0,2}(\p{L}{1,3})\s/u)?.[1] ?? ""] !== undefined)
    return null;
  const words = [found.groups!["first"], found.groups!["second"], found.groups!["third"]];
  const first = view.lower.indexOf(words[0] ?? "", end);
  if (power !== undefined && power >= (numbers.ofFrom ?? Infinity) && view.lower.slice(end, first).trim() === "")
    return null;
  let from = first;
  let named = first;
  for (const word of words) {
    if (word === undefined) return null;
    const begin = view.lower.indexOf(word, from);
    from = begin + word.length;
    const capital = /^\p{Lu}/u.test(view.text.slice(begin, begin + 2));
    const folded = fold(word);
    const isMore = numbers.more?.includes(word) === true;
    if (isMore && begin === first) named = from + 1;
    const describes = isMore || numbers.further?.includes(word) === true;
    if (!describes && (leaningWords.includes(folded) || startingWords.includes(folded))) return null;
    // "30,000 claims" is a count, "30,000 workers claims" none; "39 confirmed cases" are counted.
    const isAttested = word === words[0] && numbers.attested?.includes(word) && numbers.people.includes(words[1] ?? "");
    if (!isAttested && speech.verbs.includes(word) && (word !== words[0] || !isPlural(word, numbers))) return null;
    // "Drei der vier Angeklagten": what is counted has a number of its own.
    if (numbers.words[word] !== undefined) return null;
    if (numbers.timeUnits.includes(word.replace(/['’]s?$/u, "")) || predicate.test(word)) return null;
    // Where nouns have capitals, a word without one is none: "24 brauche man".
    const people = capital && language.names?.notNames.includes(view.text.slice(begin, from)) === true;
    const isNoun = people || capital === (numbers.capitalNouns === true);
    if (describes && view.lower[from] !== undefined && numbers.capitalNouns !== true) continue;
    const counted = numbers.people.includes(word) || (isNoun && isPlural(word, numbers));
    if (!counted) {
      // "Boeing 737 MAX jets": capitals on both sides of it make the number a part of a name.
      if (
        capital &&
        !people &&
        numbers.capitalNouns !== true &&
        /\p{Lu}\p{L}*\s$/u.test(view.text.slice(0, number.start))
      )
        return null;
      continue;
    }
    if (!isCount(view, language, number, power, word)) return null;
    const next = /^\s(\p{L}[\p{L}-]*)(?!['’\p{L}])/u.exec(view.lower.slice(from, from + 24))?.[1] ?? "";
    // "Five of the missing six passengers": what is said of people stands before them.
    if (numbers.people.includes(word) && !isPlural(word, numbers) && next !== "") {
      if (numbers.words[next] !== undefined) return null;
      if (isPlural(next, numbers) && !speech.verbs.includes(next) && numbers.capitalNouns !== true) continue;
    }
    // "Two sports cars": no verb of one stands behind many, so two plurals are one noun.
    if (numbers.compounds === true && !capital && next !== "" && isCompound(view.text, from, next, language)) continue;
    // "40 workers dead", and not "40 sprinklers dead".
    const last = from + (numbers.people.includes(word) && numbers.people.includes(next) ? next.length + 1 : 0);
    const pair = last === from ? pairOf(view, language, begin, from) : 0;
    if (pair > 0) {
      const noun = collapse(view.text.slice(named, pair));
      return { start: number.start, end: pair, rule: "count", number, power, unit: view.text.slice(begin, pair), noun };
    }
    return {
      start: number.start,
      end: last,
      rule: "count",
      number,
      power,
      unit: last > from ? next : view.text.slice(begin, last),
      noun: collapse(view.text.slice(named, last)),
    };
  }
  return null;
}

/**
 * "89,500 men and women", "Bürgerinnen und Bürger": where the second of two nouns ends that a number counts together, both of
 * people or of one stem; 0 where there is one only.
 */
function pairOf({ text, lower }: MatchingText, { numbers, speech }: Language, begin: number, end: number): number {
  const found = /^\s(?<and>\p{L}+)\s(?<noun>\p{L}[\p{L}-]*)/u.exec(lower.slice(end, end + AROUND));
  if (!found || !speech.and.includes(found.groups!["and"]!)) return 0;
  const [first, second] = [lower.slice(begin, end), found.groups!["noun"]!];
  const isPair =
    // "15 workers and injured nine" goes on with a verb.
    (numbers.people.includes(first) &&
      numbers.people.includes(second) &&
      (isPlural(second, numbers) || /(?:men|children)$/u.test(second))) ||
    (first !== second && first.length > 4 && first.slice(0, 4) === second.slice(0, 4));
  return isPair && /\p{L}$/u.test(text.slice(0, end + found[0].length)) ? end + found[0].length : 0;
}

/** Whether the plural before `from` describes the next word, a plural too: "sports cars". */
function isCompound(text: string, from: number, next: string, { numbers, speech }: Language): boolean {
  const isLower = /^\s\p{Ll}/u.test(text.slice(from, from + 2));
  return isLower && !numbers.people.includes(next) && !speech.verbs.includes(next) && isPlural(next, numbers);
}

/** Numbers that name rather than count: behind a name ("Windows 10 apps"), years, and small ones in prose. */
function isCount(
  { text }: MatchingText,
  language: Language,
  number: PrintedNumber,
  power: number | undefined,
  noun: string,
): boolean {
  const { numbers } = language;
  if (power === undefined && number.plain === undefined && /[.,]\d{1,2}$/u.test(number.printed)) return false;
  const lead = text.slice(Math.max(0, number.start - AROUND), number.start);
  const label = /(\p{L}+)\.?\s+$/u.exec(lead)?.[1] ?? "";
  // "Gate 7 passengers", "iPhone 12 users"
  const isLabel = numbers.labels?.includes(label.toLowerCase()) === true;
  if (power === undefined && ((isLabel && /^\p{Lu}/u.test(label)) || /^\p{Ll}\p{Lu}/u.test(label))) return false;
  if (power !== undefined || numbers.people.includes(noun)) return true;
  const value = number.plain ?? number.printed;
  const isSmall = /^\d+$/u.test(value) && Number(value) < SMALLEST_COUNT;
  if (isSmall && (numbers.smallCounts !== true || numbers.vague?.includes(noun) === true)) return false;
  // "Di cui tre rimaste", "twee gingen": what looks like a plural is as often a verb's form.
  if ((isSmall || number.plain !== undefined) && numbers.surePlural?.test(noun) === false) return false;
  if (number.plain !== undefined) return numbers.smallCounts === true;
  if (/^(?:1[5-9]|20)\d\d$/u.test(number.printed)) return false;
  if (isSmall && isLabel) return false;
  const word = /(\p{L}[\p{L}\p{N}]*)\s+$/u.exec(lead)?.[1];
  if (word === undefined || !/^\p{Lu}/u.test(word)) return true;
  // "Windows 10 apps": a product's number, wherever its name stands.
  if (knownType(word, language) !== undefined) return false;
  return /(?:^|[.!?…:]\s+["“«]?)\p{L}+\s+$/u.test(lead);
}
