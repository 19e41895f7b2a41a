import { fold } from "../../../lib/text.ts";
import { calendarNames } from "../dates/names.ts";
import type { Language, NameWords } from "../languages/index.ts";
import { anyOf, NEVER, officesOf, oneOf } from "../phrases.ts";
import { isFirstName, placesOf } from "../known-names.ts";

/** A people's name is its country's with a few letters changed at the end: "Haitian", "Iraqi", "Japanese". */
const PEOPLE_ENDING = /^(?:ians?|eans?|ans?|e?se|ish|is?|iens?|iennes?|aise?s?|oise?s?|ains?|aines?)$/u;
const SHORTEST_STEM = 4;

/** What a language's file says of names, made ready for looking up. */
export interface NameRules {
  readonly language: Language;
  readonly names: NameWords;
  readonly titles: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly leadingPlaces: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly partOf: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly owned: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  readonly numerals: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  /** Words of organisations that have a head and are called after nobody: "Senate". */
  readonly bodies: ReadonlySet<string>;
  /** Words of organisations that begin with a people's name. */
  readonly societies: ReadonlySet<string>;
  /** An adjective right behind a name, in a language in which it goes on with an organisation's name. */
  readonly adjectiveBehind: RegExp;
  /** What a full stop may end inside a name: titles, and "St.". */
  readonly stopped: ReadonlySet<string>;
  /** A word behind a hyphen that belongs to the sentence: "-based". */
  readonly compound: RegExp;
  /** A role, in lower case, right before a name. */
  readonly roleBefore: RegExp;
  /** A role that is joined to its office by a link: "ministre de la". */
  readonly officeBefore: RegExp;
  /** A role behind a name and a comma. */
  readonly roleBehind: RegExp;
  /** A noun that says what a name before it is. */
  readonly kindBehind: RegExp;
  /** A relative or an article behind a name and a comma. */
  readonly apposition: RegExp;
  /** A word that no sentence ends with, and that leads to a name as often as to a noun: "of". */
  readonly leadBefore: RegExp;
  readonly cueBefore: RegExp;
  readonly speechBefore: RegExp;
  readonly speechBehind: RegExp;
  /** Whether a capitalised word names nobody by itself, wherever it stands. */
  isNoName(word: string): boolean;
  /** Whether people are called so before their family name, in this language. */
  isFirstName(word: string): boolean;
  /** Whether an organisation is known by a word; in a language with long nouns also by its end. */
  isOrganisationWord(word: string): boolean;
  /** Whether a word ends like a noun, in a language in which that says something. */
  looksNoun(word: string): boolean;
  /** Whether a verb of speech is written so; the word in lower case. */
  isSpeech(word: string): boolean;
  /** Whether a word is a day's or a month's. */
  isDate(word: string): boolean;
  /** Whether a first name is short for a month as well: "Jan". */
  isShortMonth(word: string): boolean;
  /** Whether a word leads a sentence or leans on the next one. */
  isWeak(word: string): boolean;
}

const READY = new Map<Language, NameRules>();

/** The rules of a language's names; undefined where its file has none. */
export function nameRulesOf(language: Language | undefined): NameRules | undefined {
  if (!language?.names) return undefined;
  let rules = READY.get(language);
  if (!rules) READY.set(language, (rules = rulesFrom(language, language.names)));
  return rules;
}

function rulesFrom(language: Language, names: NameWords): NameRules {
  const calendar = calendarNames(language);
  const weak = new Set([...language.leaningWords, ...language.startingWords, ...language.speech.pronouns].map(fold));
  const dates = new Set([...calendar.weekdays.keys(), ...calendar.months.keys()].map(fold));
  const none = new Set(names.notNames);
  const places = placesOf(language);
  const stems = stemsOf(places);
  const role = `(?<!\\p{L})${officesOf(names.roles, names.roleEndings)}`;
  const link = anyOf([...names.links.filter((word) => /^\p{L}/u.test(word)), "\u0000"]);
  const verb = anyOf(language.speech.verbs);
  const verbs = new Set(language.speech.verbs);
  const own = new Set(names.firstNames);
  const nounEnd = new RegExp(`(?:${names.nounEnds ?? NEVER})$`, "u");
  const organisationEnd = new RegExp(
    `\\p{L}(?:${anyOf(names.organisations.filter((word) => word.length > 3))})$`,
    "iu",
  );
  // Where nouns have capitals, callings have them too.
  const flags = names.nounCapitals ? "iu" : "u";
  return {
    language,
    names,
    titles: new Set(names.titles),
    roles: new Set(names.roles),
    organisations: new Set(names.organisations),
    places: new Set(names.places),
    leadingPlaces: new Set(names.leadingPlaces ?? names.places),
    events: new Set(names.events),
    products: new Set(names.products),
    links: new Set(names.links),
    articles: new Set(names.articles),
    partOf: new Set(names.partOf),
    topics: new Set(names.topics),
    owned: new Set(names.owned),
    directions: new Set(names.directions),
    numerals: new Set(names.numerals),
    compounds: new Set(names.compounds),
    bodies: new Set(names.bodies),
    societies: new Set(names.societies),
    adjectiveBehind: new RegExp(`^ \\p{Ll}{2,}(?:${names.adjectives ?? NEVER})(?!\\p{L})`, "u"),
    stopped: new Set([...names.titles, ...(names.stopped ?? [])]),
    compound: new RegExp(
      `^-(?:${anyOf([...(names.compounds ?? []), "\u0000"])}|\\p{Ll}*(?:${names.compoundEnds ?? NEVER}))(?!\\p{L})`,
      "u",
    ),
    roleBefore: new RegExp(`${role},?\\s+$`, flags),
    officeBefore: new RegExp(`(${role})\\s+(?:(?:${link})\\s*)+$`, "iu"),
    roleBehind: new RegExp(`^\\s*,\\s+(?:[\\p{L}’'-]+\\s+){0,4}${role}(?!\\p{L})`, "iu"),
    leadBefore: new RegExp(`(?<!\\p{L})(?:${anyOf([...(names.leads ?? []), "\u0000"])})\\s$`, "u"),
    kindBehind: new RegExp(`^\\s(?:${anyOf([...(names.kindsBehind ?? []), "\u0000"])})(?!\\p{L})`, "u"),
    apposition: new RegExp(
      `^,\\s(?:${anyOf([...language.speech.relatives, "\u0000"])}|${oneOf(language.numbers.articles)})\\s\\p{Ll}`,
      "u",
    ),
    cueBefore: new RegExp(`(?<!\\p{L})(?:${anyOf([...names.placeCues, "\u0000"])})(?:\\s+|(?<=['’]))$`, "iu"),
    speechBefore: new RegExp(`(?<!\\p{L})(?:${verb})\\s+$`, "iu"),
    speechBehind: new RegExp(
      `^\\s+(?:(?:${anyOf([...(language.speech.between ?? []), "\u0000"])})\\s+)*(?:${verb})(?!\\p{L})`,
      "u",
    ),
    isFirstName: (word) => own.has(word) || isFirstName(word),
    isOrganisationWord: (word) =>
      names.organisations.includes(word) || (names.nounCapitals === true && organisationEnd.test(word)),
    looksNoun: (word) => nounEnd.test(word),
    isSpeech: (word) => verbs.has(word),
    isDate: (word) => dates.has(fold(word)),
    isShortMonth: (word) => word.length <= 3 && isFirstName(word) && calendar.months.has(word.toLowerCase()),
    isWeak: (word) => weak.has(fold(word)),
    isNoName(word) {
      const bare = word.replace(/['’]s?$/u, "");
      if (none.has(bare) || none.has(bare.replace(/s$/u, "")) || dates.has(fold(bare))) return true;
      // "Editor-in-Chief" is an office, "Stoke-on-Trent" a town.
      const [head = ""] = bare.split(/-(?=\p{Ll})/u, 1);
      if (head !== bare && names.roles.includes(head.toLowerCase())) return true;
      // "François", "Christian": no people's name, though it ends like one.
      if (isFirstName(bare)) return false;
      const plain = fold(bare);
      // "Hawaii", "Green": no people's name, though they end like one.
      if (places.has(plain)) return false;
      if (/ns?$/u.test(plain) && places.has(plain.replace(/ns?$/u, ""))) return true;
      return [1, 2, 3, 4, 5, 6].some(
        (cut) =>
          plain.length - cut >= SHORTEST_STEM &&
          PEOPLE_ENDING.test(plain.slice(-cut)) &&
          stems.has(plain.slice(0, -cut)),
      );
    },
  };
}

function stemsOf(places: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const name of places.keys()) {
    if (name.includes(" ")) continue;
    for (const cut of [0, 1, 2]) if (name.length - cut >= SHORTEST_STEM) stems.add(name.slice(0, name.length - cut));
  }
  return stems;
}
