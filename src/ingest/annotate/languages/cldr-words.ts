/*
 * Words of numbers and of relative time that the Unicode Common Locale Data Repository has of a language, through Intl, in lower
 * case and in the forms that go with one, two, five and one and a half. The locale is named in every call.
 */

const COUNTS = [1, 2, 5, 1.5];
const POWERS = [3, 6, 9, 12, 15];
const LENGTHS =
  "acre,centimeter,foot,gallon,gram,hectare,inch,kilogram,kilometer,liter,meter,mile,millimeter,yard,gigabyte,terabyte,megabyte";
const TIMES = "day,hour,minute,month,second,week,year";
const CURRENCIES = "USD,EUR,GBP,JPY,CNY,CHF,INR,RUB,UAH,SEK,NOK,DKK,PLN,CZK,CAD,AUD,BRL,MXN,KRW,TRY,ILS";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/gu, " ")
    .replaceAll("’", "'")
    .trim();

/** What each number's parts of one kind are, as one text a number. */
function partsOf(tag: string, options: Intl.NumberFormatOptions, kind: string, values: readonly number[]): string[] {
  const format = new Intl.NumberFormat(`${tag}-u-nu-latn`, options);
  return values.map((value) => {
    const parts = format.formatToParts(value).filter(({ type }) => type === kind);
    return plain(parts.map((part) => part.value).join(" "));
  });
}

const forms = (tag: string, options: Intl.NumberFormatOptions, kind: string): string[] =>
  [...new Set(partsOf(tag, options, kind, COUNTS))].filter((form) => /^\p{L}/u.test(form));

const unit = (tag: string, name: string): string[] =>
  forms(tag, { style: "unit", unit: name, unitDisplay: "long" }, "unit");

/** Units of length, area, weight, volume and storage. */
export function measureForms(tag: string): string[] {
  return LENGTHS.split(",").flatMap((name) => unit(tag, name));
}

/** Units of time, to the name that Intl knows them by. */
export function timeForms(tag: string): Record<string, string> {
  return Object.fromEntries(TIMES.split(",").flatMap((name) => unit(tag, name).map((form) => [form, name])));
}

/** Names of currencies to their ISO 4217 code. */
export function currencyForms(tag: string): Record<string, string> {
  const named = (currency: string) => forms(tag, { style: "currency", currency, currencyDisplay: "name" }, "currency");
  return Object.fromEntries(CURRENCIES.split(",").flatMap((code) => named(code).map((form) => [form, code])));
}

/** Words behind a number to the power of ten that they stand for: "millones" is 6. */
export function magnitudeForms(tag: string): Record<string, number> {
  const format = { notation: "compact", compactDisplay: "long" } as const;
  const found: Record<string, number> = {};
  for (const power of POWERS) {
    const values = COUNTS.map((count) => count * 10 ** power);
    const whole = partsOf(tag, format, "integer", values);
    partsOf(tag, format, "compact", values).forEach((form, i) => {
      if (form !== "" && whole[i] === String(Math.floor(COUNTS[i]!))) found[form] = power;
    });
  }
  return found;
}

/** Yesterday, tomorrow and the days beyond them, to their distance from today. */
export function dayForms(tag: string): Record<string, number> {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  return Object.fromEntries(
    [-2, -1, 1, 2]
      .map((days) => [plain(format.format(days, "day")), days] as const)
      .filter(([form]) => !/\p{N}/u.test(form)),
  );
}

/** The last, this and the next week, month and year, as "week -1". */
export function unitPhrases(tag: string): Record<string, string> {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const units = ["week", "month", "year"] as const;
  return Object.fromEntries(
    units.flatMap((name) => [-1, 0, 1].map((step) => [plain(format.format(step, name)), `${name} ${step}`] as const)),
  );
}
