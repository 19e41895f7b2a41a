import type { FoundName } from "../../schemas/article.ts";
import { fold } from "../../lib/text.ts";
import data from "./data/known-names.json" with { type: "json" };

const TYPES = new Map<string, FoundName["type"]>([
  ...data.events.map((name) => [fold(name), "event"] as const),
  ...data.products.map((name) => [fold(name), "product"] as const),
  ...data.places.map((name) => [fold(name), "place"] as const),
  ...data.organisations.map((name) => [fold(name), "organisation"] as const),
]);
const WORDS = new Set([...TYPES.keys()].flatMap((name) => name.split(" ")));
const NOT_NAMES = new Set(data.notNames);
/** Well-known names of two words and ten letters or more: long enough for one wrong letter to be no coincidence. */
const LONG = [...data.organisations, ...data.products].filter((name) => name.length >= 10 && /^\S+ \S+$/.test(name));

/** Type of a well-known name, whole. */
export function knownType(name: string): FoundName["type"] | undefined {
  return TYPES.get(fold(name));
}

/** Whether a word belongs to a well-known name. */
export function known(word: string): boolean {
  return WORDS.has(fold(word));
}

/** Capitalised words that name nobody: days, languages, abbreviations. */
export function isNoName(word: string): boolean {
  return NOT_NAMES.has(word) || NOT_NAMES.has(word.replace(/s$|-\p{Ll}+$/u, ""));
}

/** Well-known names long enough to recognise misspelt. */
export function longKnownNames(): readonly string[] {
  return LONG;
}

export const cues = {
  organisationEndings: new Set(data.organisationEndings),
  personTitles: new Set(data.personTitles),
  productNouns: new Set(data.productNouns),
};
