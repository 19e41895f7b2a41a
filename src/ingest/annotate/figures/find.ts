import type { Span } from "../../../lib/span.ts";
import { collapse, fold } from "../../../lib/text.ts";
import type { Language } from "../languages/index.ts";
import type { MatchingText } from "../matching-text.ts";
import { isPlural } from "../nouns.ts";
import { oneOf } from "../phrases.ts";
import { Taken } from "../taken.ts";
import { bareDollar, wordCurrency, type CurrencyCues } from "./currency.ts";
import { decimal } from "./decimal.ts";
import { myriadsIn } from "./myriads.ts";
import { numerals, readNumeral, type Marks, type Numeral } from "./numerals.ts";
import { symbolCurrency, type FigurePatterns } from "./unit.ts";

/** A figure of a text, at its place in the matching text. */
export interface Figure extends Span {
  rule: "money" | "percent" | "percentage-points" | "measure" | "count" | "rate";
  /** Decimal notation with a point. */
  value: string;
  /** ISO 4217 code, "percent", a unit of measure or what is counted. */
  unit: string;
  /** What is counted, with the words that describe it. */
  noun?: string;
  /** Where it is one end of a range: the whole range. */
  range?: Span;
}

/** A number with what stands beside it, not yet a value. */
interface Reading extends Span {
  rule: Figure["rule"];
  number: PrintedNumber;
  power: number | undefined;
  unit: string;
  noun?: string;
  /** Its currency stands before it. */
  signed?: true;
}

/** A number in digits, or in words with its value. */
interface PrintedNumber extends Numeral {
  plain?: string;
}

/** Below this a bare number before a plural is prose ("two companies"), not a figure. */
const SMALLEST_COUNT = 10;
/** So far around a sum in pounds words of weight are looked for. */
const AROUND = 60;

/** What an article as a whole says about its numbers. */
export interface Habits {
  marks: Marks;
  cues: CurrencyCues;
}

/** The figures of a text in their order. */
export function figuresIn(view: MatchingText, patterns: FigurePatterns, habits: Habits): Figure[] {
  const all = numbersOf(view, patterns);
  const finder = new Finder(view, patterns, habits, all);
  const figures: Figure[] = [];
  for (let i = 0; i < all.length; i++) i += finder.at(i, figures);
  return figures.sort((a, b) => a.start - b.start);
}

/** Numbers in digits and in words, in their order. */
function numbersOf({ text, lower }: MatchingText, { words, language }: FigurePatterns): PrintedNumber[] {
  const values = language.numbers.words;
  const spelled = [...lower.matchAll(words)].flatMap((found) => {
    const { word, unit } = found.groups!;
    const [start, end] = [found.index, found.index + found[0].length];
    // "Three Mile Island" is a name.
    if (/^\p{Lu}[\p{L}-]*\s\p{Lu}/u.test(text.slice(start, end + 2))) return [];
    const plain = String(values[word!]! + (unit === undefined ? 0 : values[unit]!));
    return [{ start, end, printed: found[0], plain }];
  });
  if (!language.numbers.myriads) return [...numerals(text), ...spelled].sort((a, b) => a.start - b.start);
  const large = myriadsIn(text, language.numbers.myriads);
  const inLarge = new Taken(text.length);
  for (const { start, end } of large) inLarge.take(start, end);
  const plain = numerals(text).filter(({ start, end }) => inLarge.take(start, end));
  return [...plain, ...large].sort((a, b) => a.start - b.start);
}

class Finder {
  readonly #view: MatchingText;
  readonly #patterns: FigurePatterns;
  readonly #language: Language;
  readonly #habits: Habits;
  readonly #all: readonly PrintedNumber[];

  constructor(view: MatchingText, patterns: FigurePatterns, habits: Habits, all: readonly PrintedNumber[]) {
    this.#view = view;
    this.#patterns = patterns;
    this.#language = patterns.language;
    this.#habits = habits;
    this.#all = all;
  }

  /** Adds the figures that begin at a number, and says how many numbers behind it are used up. */
  at(i: number, figures: Figure[]): number {
    const number = this.#all[i]!;
    // "Per 100,000 people" belongs to a rate.
    if (/^10+$/u.test(number.printed.replace(/\D/gu, "")) && this.#patterns.perBefore.test(this.#before(number.start)))
      return 0;
    const rate = this.#rate(i);
    if (rate) {
      this.#add(figures, rate.reading, rate.reading.power);
      return rate.used;
    }
    const own = this.#read(number);
    const joint = this.#joint(i, own);
    if (!joint || (own && (own.power !== undefined || !own.signed))) {
      if (own) this.#add(figures, own, own.power);
      return 0;
    }
    const signed = /[^\s]$/u.test(this.#view.text.slice(joint, this.#all[i + 1]!.start));
    const other = this.#read(this.#all[i + 1]!, own && !signed ? own.unit : undefined, true);
    if (!other || (own && other.unit !== own.unit)) {
      if (own) this.#add(figures, own, own.power);
      return 0;
    }
    const first = own ?? { ...other, ...number, number };
    const rising = Number(this.#plain(first, other.power)) < Number(this.#plain(other, other.power));
    // "From $900 to $5 million": the first may be millions or not.
    const range = { start: first.start, end: other.end };
    if (rising || other.power === undefined) this.#add(figures, first, other.power, range);
    this.#add(figures, other, other.power, range);
    return 1;
  }

  #add(figures: Figure[], reading: Reading, power: number | undefined, range?: Span): void {
    const plain = this.#plain(reading, power);
    const value = plain === null ? null : decimal(plain, power ?? 0);
    if (value === null) return;
    const { start, end, rule, unit, noun } = reading;
    figures.push({
      start,
      end,
      rule,
      value,
      unit,
      ...(noun === undefined ? {} : { noun }),
      ...(range ? { range } : {}),
    });
  }

  #plain({ number, rule }: Reading, power: number | undefined): string | null {
    if (number.plain !== undefined) return number.plain;
    const exact = power !== undefined || rule === "percent";
    const plain = readNumeral(number.printed, this.#habits.marks, exact);
    return (
      plain ?? (rule === "money" && /^\d+[.,]\d{2}$/u.test(number.printed) ? number.printed.replace(",", ".") : null)
    );
  }

  #before(at: number): string {
    return this.#view.lower.slice(Math.max(0, at - 24), at);
  }

  /** Where the second number of a range begins, its sign included, behind a number; 0 where there is no range. */
  #joint(i: number, own: Reading | null): number {
    const next = this.#all[i + 1];
    if (!next) return 0;
    const { rangeTo, rangeAnd, between, symbol } = this.#patterns;
    const number = this.#all[i]!;
    const lead = this.#before(own?.start ?? number.start);
    const end = own?.end ?? number.end;
    const joint = this.#try(rangeTo, end) ?? (between.test(lead) ? this.#try(rangeAnd, end) : null);
    if (!joint) return 0;
    const at = end + joint[0].length;
    const gap = this.#view.text.slice(at, next.start);
    return gap === "" || (gap.length < 6 && symbol.exec(gap)?.[0] === gap) ? at : 0;
  }

  /** "25.9 per 100,000 people" is one figure. */
  #rate(i: number): { reading: Reading; used: number } | null {
    const number = this.#all[i]!;
    const next = this.#all[i + 1];
    const per = this.#try(this.#patterns.per, number.end);
    if (!per || !next || next.start !== number.end + per[0].length || !this.#isFree(number, false)) return null;
    const base = this.#read(next);
    const end = base?.end ?? next.end;
    const unit = collapse(this.#view.text.slice(number.end, end));
    return { reading: { start: number.start, end, rule: "rate", number, power: undefined, unit }, used: 1 };
  }

  #try(pattern: RegExp, at: number, text = this.#view.lower): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  /** Whether a number is no part of a word, an address, a clock time, a score or a longer number. */
  #isFree({ start, end }: Span, joined: boolean): boolean {
    const { text } = this.#view;
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    if (this.#patterns.stuck.test(before) || (!joined && /\S[-–—]$|[\p{L}\p{N}]-$/u.test(before))) return false;
    return !/^[:/.,]\d|^[_@=]/u.test(after) && this.#try(this.#patterns.clock, end) === null;
  }

  /** A number with its unit; null where it has none that is known. `currency`: that of the number a range begins with. */
  #read(number: PrintedNumber, currency?: string, joined = false): Reading | null {
    const { text } = this.#view;
    const sign = this.#patterns.symbol.exec(text.slice(Math.max(0, number.start - 8), number.start));
    if (sign || currency !== undefined) return this.#money(number, sign, currency, joined);
    if (!this.#isFree(number, joined)) return null;
    const long = this.#try(this.#patterns.long, number.end);
    const power = long ? this.#language.numbers.magnitudes[long.groups!["long"]!] : undefined;
    if (number.plain === "1" && power === undefined) return null;
    const end = number.end + (long?.[0].length ?? 0);
    return this.#behind(number, end, power) ?? (long ? null : this.#abbreviated(number));
  }

  #money(
    number: PrintedNumber,
    sign: RegExpExecArray | null,
    currency: string | undefined,
    joined: boolean,
  ): Reading | null {
    const start = number.start - (sign?.[0].length ?? 0);
    const before = this.#view.text.slice(Math.max(0, start - 2), start);
    if (sign ? this.#patterns.runsIn.test(before) : !this.#isFree(number, joined)) return null;
    const unit =
      sign === null
        ? currency!
        : sign[1] === "$"
          ? bareDollar(this.#habits.cues)
          : symbolCurrency(sign[1]!, this.#language);
    if (unit === null) return null;
    const long = this.#try(this.#patterns.long, number.end);
    const short = long ? null : this.#try(this.#patterns.short, number.end, this.#view.text);
    const { magnitudes, shortMagnitudes } = this.#language.numbers;
    const power = long
      ? magnitudes[long.groups!["long"]!]
      : short
        ? shortMagnitudes[short.groups!["short"]!]
        : undefined;
    const end = number.end + (long ?? short ?? [""])[0].length;
    if (this.#patterns.runsOn.test(this.#view.text.slice(end, end + 2))) return null;
    return { start, end, rule: "money", number, power, unit, signed: true };
  }

  /** "5m barrels", "10bn euros": a letter stands for a magnitude where what is counted follows it. */
  #abbreviated(number: PrintedNumber): Reading | null {
    const short = this.#try(this.#patterns.short, number.end, this.#view.text);
    if (!short) return null;
    const power = this.#language.numbers.shortMagnitudes[short.groups!["short"]!];
    return this.#behind(number, number.end + short[0].length, power);
  }

  /** What stands behind a number and its magnitude: a currency, a percent sign, a measure, or what is counted. */
  #behind(number: PrintedNumber, end: number, power: number | undefined): Reading | null {
    const { start } = number;
    const { currency, percent, points, measure } = this.#patterns;
    const found = (match: RegExpExecArray) => end + match[0].length;
    const money = this.#try(currency, end);
    if (money) {
      const word = money.groups!["currency"]!;
      const unit = this.#isWeight(word, start, found(money))
        ? null
        : wordCurrency(word, this.#language, this.#habits.cues);
      return unit === null ? null : { start, end: found(money), rule: "money", number, power, unit };
    }
    const point = this.#try(points, end);
    if (point)
      return {
        start,
        end: found(point),
        rule: "percentage-points",
        number,
        power,
        unit: collapse(point.groups!["points"]!),
      };
    const hundredth = this.#try(percent, end);
    if (hundredth) {
      const gap = this.#try(points, found(hundredth)) ? null : hundredth;
      return gap && { start, end: found(gap), rule: "percent", number, power, unit: "percent" };
    }
    const measured = this.#try(measure, end);
    if (measured) return this.#measure(number, found(measured), power, measured.groups!["measure"]!);
    return this.#count(number, end, power);
  }

  #isWeight(word: string, start: number, end: number): boolean {
    if (this.#language.numbers.placeCurrencies[word] === undefined) return false;
    const { lower } = this.#view;
    const near = `${lower.slice(Math.max(0, start - AROUND), start)} ${lower.slice(end, end + AROUND)}`;
    const weight = new RegExp(`(?<!\\p{L})(?:${oneOf(this.#language.numbers.weight)})(?!\\p{L})`, "u");
    return (
      weight.test(near) || new RegExp(`^\\s${oneOf(this.#language.numbers.of)}\\s`, "u").test(lower.slice(end, end + 6))
    );
  }

  /** A measure, with the time or measure it is told for: "barrels a day". */
  #measure(number: PrintedNumber, end: number, power: number | undefined, word: string): Reading {
    const rate = this.#try(this.#patterns.rate, end);
    const last = end + (rate?.[0].length ?? 0);
    const listed = this.#language.numbers.measures.find((unit) => unit.toLowerCase() === word) ?? word;
    const unit = rate ? collapse(`${listed}${this.#view.text.slice(end, last)}`) : listed;
    return { start: number.start, end: last, rule: "measure", number, power, unit };
  }

  #count(number: PrintedNumber, end: number, power: number | undefined): Reading | null {
    const found = this.#try(this.#patterns.noun, end);
    if (!found) return null;
    const { numbers, leaningWords, startingWords, speech } = this.#language;
    if (
      numbers.shortMagnitudes[this.#view.text.slice(end, end + 8).match(/^\s{0,2}(\p{L}{1,3})\s/u)?.[1] ?? ""] !==
      undefined
    )
      return null;
    const words = [found.groups!["first"], found.groups!["second"], found.groups!["third"]];
    let last = end + found[0].length - words.filter(Boolean).join(" ").length;
    let from = -1;
    for (const word of words) {
      if (word === undefined) return null;
      const begin = this.#view.lower.indexOf(word, from < 0 ? last : from);
      from = begin + word.length;
      const capital = /^\p{Lu}/u.test(this.#view.text.slice(begin, begin + 2));
      const folded = fold(word);
      if (leaningWords.includes(folded) || startingWords.includes(folded)) return null;
      // "30,000 claims" is a count, "30,000 workers claims" none.
      if (speech.verbs.includes(word) && (word !== words[0] || !isPlural(word, numbers))) return null;
      if (numbers.timeUnits.includes(word)) return null;
      const counted =
        numbers.people.includes(word) || ((!capital || numbers.capitalNouns === true) && isPlural(word, numbers));
      if (!counted) continue;
      if (!this.#isCount(number, power, word)) return null;
      const first = this.#view.lower.indexOf(words[0]!, end);
      const next = /^\s(\p{L}+)(?!\p{L})/u.exec(this.#view.lower.slice(from, from + 24))?.[1] ?? "";
      last = from + (numbers.people.includes(next) ? next.length + 1 : 0);
      return {
        start: number.start,
        end: last,
        rule: "count",
        number,
        power,
        unit: last > from ? next : this.#view.text.slice(begin, last),
        noun: collapse(this.#view.text.slice(first, last)),
      };
    }
    return null;
  }

  /** Numbers that name rather than count: behind a name ("Windows 10 apps"), years, and small ones in prose. */
  #isCount(number: PrintedNumber, power: number | undefined, noun: string): boolean {
    if (power === undefined && number.plain === undefined && /[.,]\d{1,2}$/u.test(number.printed)) return false;
    if (power !== undefined || this.#language.numbers.people.includes(noun)) return true;
    if (number.plain !== undefined) return false;
    if (/^(?:1[5-9]|20)\d\d$/u.test(number.printed)) return false;
    if (/^\d+$/u.test(number.printed) && Number(number.printed) < SMALLEST_COUNT) return false;
    const before = this.#view.text.slice(Math.max(0, number.start - AROUND), number.start);
    const word = /(\p{L}[\p{L}\p{N}]*)\s+$/u.exec(before)?.[1];
    if (word === undefined || !/^\p{Lu}/u.test(word)) return true;
    return /(?:^|[.!?…:]\s+["“«]?)\p{L}+\s+$/u.test(before);
  }
}
