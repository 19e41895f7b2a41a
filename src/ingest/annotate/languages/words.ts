import { fold } from "../../../lib/text.ts";
import { currencyForms, dayForms, magnitudeForms, measureForms, timeForms, unitPhrases } from "./cldr-words.ts";
import type { DateWords } from "./date-words.ts";
import { list } from "./lists.ts";
import type { NumberWords } from "./number-words.ts";

/** Signs and codes of currencies that stand behind a number in any language. */
const CURRENCY_SIGNS = {
  ...Object.fromEntries("USD,EUR,GBP,CHF,CNY,JPY,INR,RUB,SEK,NOK,DKK,PLN,BRL".split(",").map((code) => [code, code])),
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  "₽": "RUB",
};

/** Units as they are written in any language that uses Latin letters. */
const UNIT_SIGNS = list(
  "km/h, km, m, m², m³, km², m2, m3, km2, cm, mm, kg, g, GB, TB, MB, GHz, MHz, kHz, mAh, MW, GW, kW, kWh, MWh, GWh, TWh, °C",
);

const NO_DATES: DateWords = {
  capitals: false,
  otherMonths: {},
  otherWeekdays: {},
  doubtfulMonths: [],
  dayMark: "",
  of: "",
  numeric: [],
  weekdayLink: "",
  from: "",
  to: "",
  between: "",
  and: "",
  oneOf: "",
  parts: "",
  yearLeads: "",
  weakYearLeads: "",
  monthLeads: "",
  last: "",
  next: "",
  same: "",
  habit: "",
  days: {},
  today: "",
  units: {},
  ago: [],
  unitWords: {},
  smallNumbers: {},
  seasons: {},
  ordinals: {},
  quarter: "",
  half: "",
  decades: [],
  about: "",
  past: "",
  future: "",
  open: "",
  pending: "",
  clock: "gmt|utc",
  events: [],
};

const NO_NUMBERS: NumberWords = {
  words: {},
  magnitudes: {},
  shortMagnitudes: {},
  currencies: {},
  placeCurrencies: {},
  percent: "%",
  points: "",
  measures: [],
  timeUnits: [],
  people: [],
  notNouns: [],
  of: "",
  rangeTo: "",
  rangeAnd: "",
  rate: "",
  per: "",
  articles: "",
  changes: "",
  changeIn: "",
  verbs: "",
  moves: "",
  subjects: [],
  approximate: [],
  weight: "",
};

/**
 * The words of dates of a language: its own, and what the CLDR says of yesterday, next year and the like. What is not given the
 * language does not have.
 *
 * @param doubtful Words of the CLDR for days that mean something else as often.
 */
export function dateWords(code: string, own: Partial<DateWords>, doubtful: readonly string[] = []): DateWords {
  const days = Object.entries(dayForms(code)).filter(([form]) => !doubtful.includes(form));
  const units = ["day", "week", "month", "year"];
  const unitWords = Object.entries(timeForms(code)).filter(([, unit]) => units.includes(unit));
  return {
    ...NO_DATES,
    ...own,
    days: { ...Object.fromEntries(days), ...own.days },
    units: { ...unitPhrases(code), ...own.units },
    unitWords: { ...Object.fromEntries(unitWords), ...own.unitWords },
  };
}

/** The words of numbers of a language: its own, and the CLDR's names of magnitudes, currencies and units. */
export function numberWords(code: string, own: Partial<NumberWords>): NumberWords {
  return {
    ...NO_NUMBERS,
    ...own,
    magnitudes: { ...magnitudeForms(code), ...own.magnitudes },
    currencies: { ...currencyForms(code), ...CURRENCY_SIGNS, ...own.currencies },
    measures: [...new Set([...UNIT_SIGNS, ...measureForms(code), ...(own.measures ?? [])])],
    timeUnits: [...new Set([...Object.keys(timeForms(code)), ...(own.timeUnits ?? [])])],
  };
}

/** Words, and the same with each of some endings. */
export function withEndings(words: readonly string[], endings: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word, ...endings.map((ending) => word + ending)]))];
}

/** A list of words as they are looked up: accents folded, in lower case. */
export function folded(words: string): readonly string[] {
  return list(words).map(fold);
}
