import type { FoundName } from "../../schemas/article.ts";
import { fold } from "../../lib/text.ts";
import data from "./data/known-names.json" with { type: "json" };
import firstNames from "./data/first-names.json" with { type: "json" };
import places from "./data/places.json" with { type: "json" };
import type { Language } from "./languages/index.ts";

interface Entry {
  type: FoundName["type"];
  /** "US" is no "us": a name in capitals has to be written so. */
  capitals: boolean;
  /** "Uber" is no "Über": a word with marks that the name lacks is another one. */
  plain: boolean;
}

const GENERAL = new Map<string, Entry>();
addAll(GENERAL, data.people, "person");
addAll(GENERAL, data.events, "event");
addAll(GENERAL, data.products, "product");
addAll(GENERAL, data.places, "place");
addAll(GENERAL, data.organisations, "organisation");

const WORDS = new Set([...GENERAL.keys()].flatMap((name) => name.split(" ")));
const FIRST_NAMES = new Set([...firstNames.names.split(" "), ...data.firstNames]);
/** Well-known names of two words and ten letters or more: long enough for one wrong letter to be no coincidence. */
const LONG = [...data.organisations, ...data.products].filter((name) => name.length >= 10 && /^\S+ \S+$/.test(name));
const PHRASES = new Map<string, ReadonlyMap<string, readonly string[]>>();
const BY_LANGUAGE = new Map<string, ReadonlyMap<string, Entry>>();
/** Regions of ISO 3166: every code that Intl has a name for. */
const REGIONS = regionCodes();

/** Type of a well-known name, whole: of the general list, or a country or town as a language calls it. */
export function knownType(name: string, language: Language | undefined): FoundName["type"] | undefined {
  const key = fold(name);
  const isMeant = (entry: Entry | undefined): entry is Entry =>
    entry !== undefined && !(entry.capitals && name !== name.toUpperCase()) && !(entry.plain && hasMarks(name));
  return [GENERAL.get(key), language && placesOf(language).get(key)].find(isMeant)?.type;
}

/** Whether a word belongs to a well-known name. */
export function known(word: string): boolean {
  return WORDS.has(fold(word));
}

/** Whether people are called so before their family name; words that are as often something else are left out. */
export function isFirstName(word: string): boolean {
  if (FIRST_NAMES.has(word)) return true;
  const parts = word.split("-");
  return parts.length === 2 && parts.every((part) => FIRST_NAMES.has(part));
}

/**
 * Well-known names in which words in lower case stand, other than those between the parts of a name, by their first word: the
 * longest first.
 */
export function knownPhrases(language: Language): ReadonlyMap<string, readonly string[]> {
  let phrases = PHRASES.get(language.code);
  if (!phrases) {
    const links = new Set(language.names?.links);
    const towns: readonly string[] = (places as unknown as Record<string, readonly string[]>)[language.code] ?? [];
    const names = [...data.organisations, ...data.places, ...data.events, ...towns].filter((name) =>
      name.split(" ").some((word, i) => i > 0 && /^\p{Ll}/u.test(word) && !links.has(word)),
    );
    names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    phrases = Map.groupBy(names, (name) => name.split(" ", 1)[0]!);
    PHRASES.set(language.code, phrases);
  }
  return phrases;
}

/** Well-known names long enough to recognise misspelt. */
export function longKnownNames(): readonly string[] {
  return LONG;
}

/** Countries, regions and towns as a language calls them, folded. */
export function placesOf(language: Language): ReadonlyMap<string, Entry> {
  let known = BY_LANGUAGE.get(language.code);
  if (!known) {
    const found = new Map<string, Entry>();
    const display = new Intl.DisplayNames([language.code], { type: "region", fallback: "none" });
    addAll(
      found,
      REGIONS.map((code) => display.of(code)).filter((name) => name !== undefined),
      "place",
    );
    addAll(found, (places as unknown as Record<string, string[]>)[language.code] ?? [], "place");
    BY_LANGUAGE.set(language.code, (known = found));
  }
  return known;
}

function addAll(to: Map<string, Entry>, names: readonly string[], type: FoundName["type"]): void {
  for (const name of names) to.set(fold(name), { type, capitals: !/\p{Ll}/u.test(name), plain: !hasMarks(name) });
}

function hasMarks(name: string): boolean {
  return /\p{M}/u.test(name.normalize("NFD"));
}

function regionCodes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !/^(?:Q[M-Z]|X|ZZ|EU|EZ|UN)/.test(code));
}
