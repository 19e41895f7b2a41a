import { decimalMark } from "../languages/cldr.ts";
import type { Language, NumberWords } from "../languages/index.ts";
import { anyOf, NEVER, oneOf } from "../phrases.ts";
import symbols from "../data/symbols.json" with { type: "json" };

const SYMBOLS: Readonly<Record<string, string>> = symbols;
const SPACED = { end: "(?![\\p{L}\\p{N}])", gap: "\\s{1,2}", beside: "\\p{L}" };
/** Where no space parts the words, only Latin letters stick to a number. */
const UNSPACED = { end: "", gap: "\\s{0,2}", beside: "A-Za-z" };

/** The patterns of a language's figures; sticky ones are tried at the end of a number, over text in lower case. */
export interface FigurePatterns {
  language: Language;
  mark: "." | ",";
  /** A sign or code of a currency that ends where a number begins; as printed. */
  symbol: RegExp;
  /** A number in words, where one may begin. */
  words: RegExp;
  /** A larger number in words, or a magnitude, that a number goes on with: its last word. */
  larger: RegExp;
  dozen: RegExp;
  long: RegExp;
  /** As printed. */
  short: RegExp;
  currency: RegExp;
  percent: RegExp;
  points: RegExp;
  measure: RegExp;
  noun: RegExp;
  /** A length of time; `gap` is what stands before its unit. */
  time: RegExp;
  momentBefore: RegExp;
  momentBehind: RegExp;
  lengthLead: RegExp;
  /** What makes a length of time one, whatever stands behind it: "for". */
  during: RegExp;
  ageBehind: RegExp;
  ageBefore: RegExp;
  partOf: RegExp;
  /** A number and a word between it and the whole it is a share of: "one in". */
  shareBefore: RegExp;
  /** A whole word that ends nothing a number counts. */
  predicate: RegExp;
  rate: RegExp;
  per: RegExp;
  perBefore: RegExp;
  rangeTo: RegExp;
  rangeAnd: RegExp;
  between: RegExp;
  /** Words behind a number that make it a time of day. */
  clock: RegExp;
  /** A number with its magnitude right before another. */
  goesOn: RegExp;
  /** What may not stand right before a number. */
  stuck: RegExp;
  /** What makes a sum with its sign part of a word: right before it, and right behind it. */
  runsIn: RegExp;
  runsOn: RegExp;
}

/** A number in words: tens with their ones, and hundreds with what stands behind them. */
function spelledSource({ hundreds, hundredLink, tensLink }: NumberWords, words: string): string {
  const ones = `(?:(?:-|\\s${oneOf(tensLink ?? "")}\\s)(?<unit>${words}))?`;
  if (hundreds === undefined) return `(?<word>${words})${ones}`;
  const hundred = oneOf(hundreds);
  return `(?<word>${words})${ones}(?:\\s(?<hundred>${hundred}))?(?:(?<=${hundred})\\s(?:${oneOf(hundredLink ?? "")}\\s)?(?<rest>${words})(?:-(?<last>${words}))?)?`;
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
  const { end: END, gap: GAP, beside } = language.unspaced ? UNSPACED : SPACED;
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
    symbol: new RegExp(
      `(?<![${beside}\\p{N}])(${anyOf([...Object.keys(SYMBOLS), ...Object.keys(numbers.ownSigns ?? {})])})\\s?$`,
      "u",
    ),
    words:
      words.length === 0
        ? /(?!)/gu
        : new RegExp(`(?<![\\p{L}\\p{N}-])${spelledSource(numbers, anyOf(words))}${END}`, "gu"),
    long: sticky(
      `(?:-|\\s{0,2})(?<long>${anyOf(Object.keys(numbers.magnitudes)) || NEVER})${END}(?:(?<=[^\\p{L}]\\p{L}{2,4})\\.)?`,
    ),
    larger: new RegExp(
      `(?<![\\p{L}-])(?<word>${anyOf([...words, ...Object.keys(numbers.magnitudes)]) || NEVER})(?:-|\\s{1,2}(?:(?:${oneOf(numbers.rangeAnd)}|${oneOf(numbers.hundredLink ?? "")})\\s{1,2})?)$`,
      "u",
    ),
    dozen: sticky(`\\s{1,2}(?:${anyOf(numbers.dozens ?? []) || NEVER})${END}`),
    short: sticky(`\\s?(?<short>${anyOf(Object.keys(numbers.shortMagnitudes)) || NEVER})${END}`),
    currency: sticky(`${of}(?:-|\\s{0,2})(?<currency>${anyOf(currencies.map((word) => word.toLowerCase()))})${END}`),
    percent: sticky(`(?:-|\\s{0,2})${oneOf(numbers.percent)}${language.unspaced ? "" : "(?!\\p{L})"}`),
    points: sticky(`(?:-|\\s{0,2})(?<points>${oneOf(numbers.points)})${END}`),
    // "3,5 M€" is no length.
    measure: sticky(`${of}(?:-|\\s{0,2})(?<measure>${measures || NEVER})${END}(?!\\s?[€$£¥])`),
    time: sticky(
      `${of}(?<gap>-|\\s{0,2})(?:${oneOf(numbers.wholeTime ?? "")}\\s{1,2})?(?<time>${numbers.notLengths ? units : NEVER})${END}`,
    ),
    momentBefore: new RegExp(`(?<!\\p{L})${oneOf(numbers.momentBefore ?? "")}\\s{1,2}$`, "u"),
    momentBehind: sticky(`['’]?[\\s-]{1,2}${oneOf(numbers.momentBehind ?? "")}(?!\\p{L})`),
    lengthLead: new RegExp(`(?<!\\p{L})${oneOf(numbers.lengthLeads ?? "")}\\s{1,2}$`, "u"),
    during: new RegExp(`(?<!\\p{L})${oneOf(numbers.during ?? "")}\\s{1,2}$`, "u"),
    ageBehind: sticky(`${oneOf(numbers.ages?.behind ?? "")}(?!\\p{L})`),
    ageBefore: new RegExp(`(?<!\\p{L})${oneOf(numbers.ages?.before ?? "")}\\s{1,2}$`, "u"),
    shareBefore: new RegExp(
      `(?:\\d|(?<!\\p{L})(?:${anyOf(words) || NEVER}))\\s${oneOf(numbers.shareOf ?? "")}\\s{1,2}$`,
      "u",
    ),
    partOf: sticky(`\\s{1,2}${oneOf(numbers.partOf ?? "")}(?=\\s)`),
    predicate: new RegExp(`^(?:${numbers.predicates ?? NEVER})$`, "u"),
    noun: language.unspaced
      ? sticky(`\\s?[多余餘]?(?<first>${anyOf([...numbers.people, ...(numbers.counters ?? [])])})`)
      : sticky(
          `${toNoun}(?<first>(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}'’-]*)(?:\\s{1,2}(?<second>[\\p{L}][\\p{L}'’-]*)(?:\\s{1,2}(?<third>[\\p{L}][\\p{L}'’-]*))?)?`,
        ),
    rate: sticky(`(?:${GAP}${oneOf(numbers.rate)}\\s{0,2}|/)(?<per>${units}|${measures || NEVER})${END}`),
    per: sticky(`${GAP}(?<per>${oneOf(numbers.per)}${GAP})`),
    perBefore: new RegExp(`(?:^|[^\\p{L}])${oneOf(numbers.per)}\\s{1,2}$`, "u"),
    rangeTo: sticky(`(?:\\s?[–—-]\\s?|${GAP}${oneOf(numbers.rangeTo)}${GAP})`),
    clock: sticky(`\\s{0,2}${oneOf(dates.clock)}(?![\\p{L}\\p{N}])`),
    goesOn: new RegExp(
      `\\d\\s?(?:${anyOf([...Object.keys(numbers.magnitudes), ...Object.keys(numbers.shortMagnitudes)]) || NEVER})\\s$`,
      "u",
    ),
    stuck: new RegExp(`[${beside}\\p{N}_#@/:.,+=]$|第$`, "u"),
    runsIn: new RegExp(`[${beside}\\p{N}]$`, "u"),
    runsOn: new RegExp(`^[${beside}\\p{N}]|^[.,:/]\\d`, "u"),
    rangeAnd: sticky(`${GAP}${oneOf(numbers.rangeAnd)}${GAP}`),
    between: new RegExp(`(?:^|[^\\p{L}])${oneOf(dates.between)}\\s{1,2}(?:[^\\s\\d]{0,4}\\s?)?$`, "u"),
  };
}

/** The currency of a sign or code in a language, by its ISO 4217 code. */
export function symbolCurrency(symbol: string, { numbers }: Language): string {
  return numbers.ownSigns?.[symbol] ?? SYMBOLS[symbol]!;
}
