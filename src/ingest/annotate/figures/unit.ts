import { decimalMark } from "../languages/cldr.ts";
import type { Language } from "../languages/index.ts";
import { anyOf, NEVER, oneOf } from "../phrases.ts";
import symbols from "../data/symbols.json" with { type: "json" };

const SYMBOLS: Readonly<Record<string, string>> = symbols;
const END = "(?![\\p{L}\\p{N}])";
const GAP = "\\s{1,2}";

/** The patterns of a language's figures; sticky ones are tried at the end of a number, over text in lower case. */
export interface FigurePatterns {
  language: Language;
  mark: "." | ",";
  /** A sign or code of a currency that ends where a number begins; as printed. */
  symbol: RegExp;
  /** A number in words, where one may begin. */
  words: RegExp;
  long: RegExp;
  /** As printed. */
  short: RegExp;
  currency: RegExp;
  percent: RegExp;
  points: RegExp;
  measure: RegExp;
  noun: RegExp;
  rate: RegExp;
  per: RegExp;
  perBefore: RegExp;
  rangeTo: RegExp;
  rangeAnd: RegExp;
  between: RegExp;
  /** Words behind a number that make it a time of day. */
  clock: RegExp;
}

const compiled = new Map<string, FigurePatterns>();

export function figurePatterns(language: Language): FigurePatterns {
  const known = compiled.get(language.code);
  if (known) return known;
  const made = compile(language);
  compiled.set(language.code, made);
  return made;
}

function compile(language: Language): FigurePatterns {
  const { numbers, dates } = language;
  const sticky = (source: string) => new RegExp(source, "uy");
  const units = anyOf(numbers.timeUnits);
  const measures = anyOf(numbers.measures.map((unit) => unit.toLowerCase()));
  const currencies = [...Object.keys(numbers.currencies), ...Object.keys(numbers.placeCurrencies)];
  const of = numbers.of === "" ? "" : `(?:${GAP}${oneOf(numbers.of)}(?:${GAP}|(?<=['’])))?`;
  const toNoun = numbers.of === "" ? GAP : `(?:${GAP}${oneOf(numbers.of)}(?:${GAP}|(?<=['’]))|${GAP})`;
  const words = Object.keys(numbers.words);
  return {
    language,
    mark: decimalMark(language.code),
    symbol: new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(Object.keys(SYMBOLS))})\\s?$`, "u"),
    words:
      words.length === 0
        ? /(?!)/gu
        : new RegExp(`(?<![\\p{L}\\p{N}-])(?<word>${anyOf(words)})(?:-(?<unit>${anyOf(words)}))?${END}`, "gu"),
    long: sticky(
      `(?:-|\\s{0,2})(?<long>${anyOf(Object.keys(numbers.magnitudes)) || NEVER})${END}(?:(?<=[^\\p{L}]\\p{L}{2,4})\\.)?`,
    ),
    short: sticky(`\\s?(?<short>${anyOf(Object.keys(numbers.shortMagnitudes)) || NEVER})${END}`),
    currency: sticky(`${of}(?:-|\\s{0,2})(?<currency>${anyOf(currencies.map((word) => word.toLowerCase()))})${END}`),
    percent: sticky(`(?:-|\\s{0,2})${oneOf(numbers.percent)}(?!\\p{L})`),
    points: sticky(`(?:-|\\s{0,2})(?<points>${oneOf(numbers.points)})${END}`),
    measure: sticky(`${of}(?:-|\\s{0,2})(?<measure>${measures || NEVER})${END}`),
    noun: sticky(
      `${toNoun}(?<first>(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}'’-]*)(?:\\s{1,2}(?<second>[\\p{L}][\\p{L}'’-]*)(?:\\s{1,2}(?<third>[\\p{L}][\\p{L}'’-]*))?)?`,
    ),
    rate: sticky(`(?:${GAP}${oneOf(numbers.rate)}\\s{0,2}|/)(?<per>${units}|${measures || NEVER})${END}`),
    per: sticky(`${GAP}(?<per>${oneOf(numbers.per)}${GAP})`),
    perBefore: new RegExp(`(?:^|[^\\p{L}])${oneOf(numbers.per)}\\s{1,2}$`, "u"),
    rangeTo: sticky(`(?:\\s?[–—-]\\s?|${GAP}${oneOf(numbers.rangeTo)}${GAP})`),
    clock: sticky(`\\s{0,2}${oneOf(dates.clock)}(?![\\p{L}\\p{N}])`),
    rangeAnd: sticky(`${GAP}${oneOf(numbers.rangeAnd)}${GAP}`),
    between: new RegExp(`(?:^|[^\\p{L}])${oneOf(dates.between)}\\s{1,2}(?:[^\\s\\d]{0,4}\\s?)?$`, "u"),
  };
}

/** The currency of a sign or code, by its ISO 4217 code. */
export function symbolCurrency(symbol: string): string {
  return SYMBOLS[symbol]!;
}
