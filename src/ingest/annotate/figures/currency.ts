import type { Language } from "../languages/index.ts";
import { knownType } from "../known-names.ts";
import { NEVER, oneOf } from "../phrases.ts";

/** Dollars of countries whose outlets print a bare sign for their own, by the last part of the outlet's host. */
const OWN_DOLLARS: Readonly<Record<string, string>> = { au: "AUD", ca: "CAD", nz: "NZD", sg: "SGD", hk: "HKD" };

/** What an article says about its currencies beside each sum. */
export interface CurrencyCues {
  /** The article's text in lower case. */
  text: string;
  /** The article's address, where the file says it. */
  url?: string | undefined;
}

/** The code of a word for a currency; null where the word has several meanings and the article does not tell which. */
export function wordCurrency(word: string, { numbers }: Language, cues: CurrencyCues): string | null {
  const places = numbers.placeCurrencies[word];
  if (places) {
    const meant = Object.entries(places).filter(([, cue]) =>
      new RegExp(`(?<!\\p{L})(?:${oneOf(cue)})(?!\\p{L})`, "u").test(cues.text),
    );
    return meant.length === 1 ? meant[0]![0] : null;
  }
  return Object.entries(numbers.currencies).find(([name]) => name.toLowerCase() === word)?.[1] ?? null;
}

/** Words that lead from a currency to the country whose it is. */
const WHOSE = /^\s(?:de|du|di|do|da|del|des|of|van|von)\s(?<country>\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)/u;
const ADJECTIVE = /^\s(?<people>\p{Ll}[\p{L}-]{3,})/u;

/**
 * Whether the words behind a currency of one word make it another country's than the one it is known for: "dollars de Taïwan",
 * "dólares jamaicanos". `behind` is the text behind it, as it is printed.
 */
export function isAnothersMoney(word: string, behind: string, language: Language): boolean {
  if (/[\s-]/u.test(word) || !/^\p{L}{4,}$/u.test(word) || language.numbers.placeCurrencies[word]) return false;
  const country = WHOSE.exec(behind)?.groups!["country"];
  if (country !== undefined) {
    const parts = [country, country.split(/\s/u, 1)[0]!];
    return parts.some((part) => knownType(part, language) === "place" && !/^(?:[ÉE]tats|Estados|Stati)/u.test(part));
  }
  const people = ADJECTIVE.exec(behind)?.groups!["people"];
  return people !== undefined && new RegExp(`^(?=.{6}).*(?:${language.numbers.peoples ?? NEVER})$`, "u").test(people);
}

/**
 * The currency of a bare dollar sign: that of the United States, but in an outlet of a country with dollars of its own, where it
 * is theirs if the text tells other dollars apart, and nobody's else.
 */
export function bareDollar({ text, url }: CurrencyCues): string | null {
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?:[/:]|$)/u.exec(url ?? "")?.[1] ?? "";
  const own = OWN_DOLLARS[country];
  if (own === undefined) return "USD";
  return /us\$|\$us|u\.?s\.? dollars?/u.test(text) ? own : null;
}
