import { localeOf } from "./locale.ts";
import { primarySubtag } from "./primary-subtag.ts";

const cache = new Map<string, Intl.NumberFormat>();
function numberFormat(lang: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let found = cache.get(key);
  if (!found) cache.set(key, (found = new Intl.NumberFormat(localeOf(lang), options)));
  return found;
}

/** A number in the reader's way, with the digits it has: "92400000" is 92,400,000 or 92 400 000. A string keeps every digit. */
export function formatNumber(value: number | string, lang: string): string {
  return numberFormat(lang, { maximumFractionDigits: 20 }).format(value as Intl.StringNumericLiteral);
}

/** A large round number with its word: "92.4 million", "92,4 millions". Numbers below a million are written out. */
function formatRounded(value: number | string, lang: string): string {
  if (Math.abs(Number(value)) < 1_000_000) return formatNumber(value, lang);
  return numberFormat(lang, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 }).format(
    value as Intl.StringNumericLiteral,
  );
}

const isCurrency = (unit: string): boolean =>
  /^[A-Z]{3}$/.test(unit) && Intl.supportedValuesOf("currency").includes(unit);

/**
 * A figure with its unit: "percent" and ISO 4217 currency codes in the language's own notation, any other unit as a word
 * after the number. `unitWord` is what the interface calls the unit, where it has a word for it.
 */
export function formatFigure(value: string, unit: string, lang: string, unitWord: string = unit): string {
  if (unit === "percent" || unit === "%") {
    // Intl multiplies by 100. The exponent undoes it in the text; division would show 0.07 as 7.000000000000001.
    const hundredth = `${value}e-2` as Intl.StringNumericLiteral;
    return numberFormat(lang, { style: "percent", maximumFractionDigits: 20 }).format(hundredth);
  }
  if (isCurrency(unit)) {
    const whole = !value.includes(".");
    const large = Math.abs(Number(value)) >= 1_000_000;
    const notation: Intl.NumberFormatOptions = large
      ? { notation: "compact", compactDisplay: "long", maximumFractionDigits: 3 }
      : whole
        ? { maximumFractionDigits: 0 }
        : { minimumFractionDigits: 2 };
    return numberFormat(lang, { style: "currency", currency: unit, ...notation }).format(
      value as Intl.StringNumericLiteral,
    );
  }
  // Never a line break inside a number.
  const number = formatRounded(value, lang).replaceAll(" ", "\u00a0");
  return `${number}\u00a0${/\p{L}/u.test(number) ? afterNumeralNoun(unitWord, lang) : unitWord}`;
}

/** "millions" is a noun in the Romance languages and takes a preposition: 92,4 millions de téléphones. */
function afterNumeralNoun(word: string, lang: string): string {
  switch (primarySubtag(lang)) {
    case "fr":
      return /^[aeiouyàâéèêëîïôöùûüœ]/i.test(word) ? `d’${word}` : `de ${word}`;
    case "es":
    case "pt":
    case "ca":
      return `de ${word}`;
    case "it":
      return `di ${word}`;
    default:
      return word;
  }
}

/** "a, b and c", "a, b et c". */
export function formatList(
  parts: readonly string[],
  lang: string,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat(localeOf(lang), { type }).format(parts);
}

/** The same with its parts kept apart, for lists of links: the strings between are to be written as they are. */
export function formatListParts(
  count: number,
  lang: string,
  type: "conjunction" | "disjunction" = "conjunction",
): ({ index: number } | { text: string })[] {
  const placeholders = Array.from({ length: count }, (_, i) => String(i));
  return new Intl.ListFormat(localeOf(lang), { type })
    .formatToParts(placeholders)
    .map((part) => (part.type === "element" ? { index: Number(part.value) } : { text: part.value }));
}

/** The name of a language in another: languageName("fr", "en") is "French". The tag itself where it has no name. */
export function languageName(of: string, lang: string): string {
  try {
    return new Intl.DisplayNames([localeOf(lang)], { type: "language", fallback: "code" }).of(of) ?? of;
  } catch {
    return of;
  }
}

/** Whether a tag begins with the code of a language that has a name. */
export function isLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
    return names.of(primarySubtag(tag)) !== undefined;
  } catch {
    return false;
  }
}

/** The name of a country by its ISO 3166-1 code. */
export function countryName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames([localeOf(lang)], { type: "region", fallback: "code" }).of(code) ?? code;
  } catch {
    return code;
  }
}
