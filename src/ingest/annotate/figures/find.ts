import type { Span } from "../../../lib/span.ts";
import { collapse } from "../../../lib/text.ts";
import type { Language } from "../languages/index.ts";
import type { MatchingText } from "../matching-text.ts";
import { oneOf } from "../phrases.ts";
import { countBehind } from "./counted.ts";
import { bareDollar, isAnothersMoney, wordCurrency, type CurrencyCues } from "./currency.ts";
import { decimal } from "./decimal.ts";
import { readNumeral, type Marks } from "./numerals.ts";
import { printedNumbers, type PrintedNumber } from "./printed-numbers.ts";
import type { Figure, Reading } from "./reading.ts";
import { ageAt, isHour, lengthBehind } from "./times.ts";
import { symbolCurrency, type FigurePatterns } from "./unit.ts";

/** So far around a sum in pounds words of weight are looked for. */
const AROUND = 60;
/** The end of a range is so many times its beginning where the beginning may be short for thousands. */
const FAR_APART = 100;

/** What an article as a whole says about its numbers. */
export interface Habits {
  marks: Marks;
  cues: CurrencyCues;
}

/** The figures of a text in their order. */
export function figuresIn(view: MatchingText, patterns: FigurePatterns, habits: Habits): Figure[] {
  const all = printedNumbers(view, patterns);
  const finder = new Finder(view, patterns, habits, all);
  const figures: Figure[] = [];
  for (let i = 0; i < all.length; i++) i += finder.at(i, figures);
  return figures.sort((a, b) => a.start - b.start);
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
    const [low, high] = [Number(this.#plain(first, other.power)), Number(this.#plain(other, other.power))];
    const rising = low < high;
    // "40 à 50 000 visiteurs": the first may be thousands as well.
    const isShort = other.power === undefined && high % 1000 === 0 && low > 0 && high >= FAR_APART * low;
    // "From $900 to $5 million": the first may be millions or not.
    const range = { start: first.start, end: other.end };
    if (!isShort && (rising || other.power === undefined)) this.#add(figures, first, other.power, range);
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
    // "5 por cien" is a share.
    if (this.#try(this.#patterns.percent, number.end)) return null;
    // "$15 per 100 pounds" is a sum.
    if (this.#patterns.symbol.test(this.#view.text.slice(Math.max(0, number.start - 8), number.start))) return null;
    if (!per || !next || next.start !== number.end + per[0].length || !this.#isFree(number, false)) return null;
    // "Um 2,9 auf 39,2 %": a rate is told for a whole number.
    if (next.plain === undefined && !/^\d{1,3}(?:[.,\s']?\d{3})*$/u.test(next.printed)) return null;
    const base = this.#read(next);
    if (base?.rule === "percent" || base?.rule === "money") return null;
    const end = base?.end ?? next.end;
    const unit = collapse(this.#view.text.slice(number.end, end));
    return { reading: { start: number.start, end, rule: "rate", number, power: undefined, unit }, used: 1 };
  }

  #try(pattern: RegExp, at: number, text = this.#view.lower): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  /** Whether a number is no part of a word, an address, a clock time, a score or a longer number. */
  #isFree(number: PrintedNumber, joined: boolean): boolean {
    const { start, end } = number;
    const { text } = this.#view;
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 2);
    // "1 mln 560 tys.": the rest of a number that began before.
    if (this.#patterns.goesOn.test(this.#view.lower.slice(Math.max(0, start - 24), start))) return false;
    // "-5 Grad": a figure's value has no sign.
    if (!joined && /(?:^|[\s(])[-−–]$/u.test(before)) return false;
    if (this.#patterns.stuck.test(before) || (!joined && /\S[-–—]$|[\p{L}\p{N}]-$/u.test(before))) return false;
    return !/^[:/.,]\d|^[_@=]/u.test(after) && !isHour(this.#view.lower, this.#patterns, number);
  }

  /** A number with its unit; null where it has none that is known. `currency`: that of the number a range begins with. */
  #read(number: PrintedNumber, currency?: string, joined = false): Reading | null {
    const { text } = this.#view;
    const sign = this.#patterns.symbol.exec(text.slice(Math.max(0, number.start - 8), number.start));
    if (sign || currency !== undefined) return this.#money(number, sign, currency, joined);
    if (!this.#isFree(number, joined)) return null;
    if (this.#patterns.shareBefore.test(this.#before(number.start))) return null;
    const age = ageAt(this.#view, this.#patterns, number);
    if (age) return age;
    const dozen = this.#try(this.#patterns.dozen, number.end);
    if (dozen) return this.#dozens(number, number.end + dozen[0].length);
    const long = this.#magnitude(number.end);
    const power = long?.power;
    const end = long?.end ?? number.end;
    if (number.plain === "1" && power === undefined) return null;
    return this.#behind(number, end, power) ?? (long ? null : this.#abbreviated(number));
  }

  /** The power of ten behind a number and where its word ends; of two words in a row both count: "lakh crore". */
  #magnitude(at: number): { power: number; end: number } | null {
    const { magnitudes } = this.#language.numbers;
    const first = this.#try(this.#patterns.long, at);
    if (!first) return null;
    const end = at + first[0].length;
    const power = magnitudes[first.groups!["long"]!]!;
    const second = this.#language.unspaced ? null : this.#try(this.#patterns.long, end);
    return second
      ? { power: power + magnitudes[second.groups!["long"]!]!, end: end + second[0].length }
      : { power, end };
  }

  /** "Two dozen boats" are 24. */
  #dozens(number: PrintedNumber, end: number): Reading | null {
    const count = number.plain ?? number.printed;
    if (!/^\d{1,3}$/u.test(count)) return null;
    const { start, end: last } = number;
    return this.#behind({ start, end: last, printed: String(12 * Number(count)) }, end, undefined);
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
    const long = this.#magnitude(number.end);
    const short = long ? null : this.#try(this.#patterns.short, number.end, this.#view.text);
    const { shortMagnitudes } = this.#language.numbers;
    const power = long ? long.power : short ? shortMagnitudes[short.groups!["short"]!] : undefined;
    const end = long?.end ?? number.end + (short?.[0].length ?? 0);
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
    if (money) return this.#named(money.groups!["currency"]!, number, found(money), power);
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
    if (measured && this.#isBelow(start)) return null;
    if (measured && this.#isPrinted(measured.groups!["measure"]!, found(measured)))
      return this.#measure(number, found(measured), power, measured.groups!["measure"]!);
    return (
      lengthBehind(this.#view, this.#patterns, number, end, power) ??
      countBehind(this.#view, this.#patterns, number, end, power)
    );
  }

  /** A sum in a currency that a word names, or what has its unit only in the article's own word: "three pounds". */
  #named(word: string, number: PrintedNumber, end: number, power: number | undefined): Reading | null {
    const { text } = this.#view;
    if (this.#isWeight(word, number.start, end)) return this.#weight(number, end, power, word);
    if (isAnothersMoney(word, text.slice(end, end + AROUND), this.#language)) return null;
    const unit = wordCurrency(word, this.#language, this.#habits.cues);
    if (unit === null) return this.#weight(number, end, power, word);
    return { start: number.start, end, rule: "money", number, power, unit };
  }

  /** "Minus 5 degrees": a figure's value has no sign. */
  #isBelow(start: number): boolean {
    return new RegExp(`(?<!\\p{L})${oneOf(this.#language.numbers.below ?? "")}\\s{1,2}$`, "u").test(
      this.#before(start),
    );
  }

  /** A unit of one letter is one only as it is written: "5 M" are no metres. */
  #isPrinted(unit: string, end: number): boolean {
    const { measures } = this.#language.numbers;
    return unit.length > 1 || measures.includes(this.#view.text.slice(end - 1, end));
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

  /** Pounds, of weight or whichever; null where the words behind them may make them another measure: "pounds per square inch". */
  #weight(number: PrintedNumber, end: number, power: number | undefined, word: string): Reading | null {
    const reading = this.#measure(number, end, power, word);
    const isWhole = reading.end > end || !this.#try(this.#patterns.per, end);
    return isWhole && this.#language.numbers.placeCurrencies[word]?.["GBP"] !== undefined ? reading : null;
  }

  /** A measure, with the time or measure it is told for: "barrels a day". */
  #measure(number: PrintedNumber, end: number, power: number | undefined, word: string): Reading {
    const rate = this.#try(this.#patterns.rate, end);
    const last = end + (rate?.[0].length ?? 0);
    const listed = this.#language.numbers.measures.find((unit) => unit.toLowerCase() === word) ?? word;
    const unit = rate ? collapse(`${listed}${this.#view.text.slice(end, last)}`) : listed;
    return { start: number.start, end: last, rule: "measure", number, power, unit };
  }
}
