/** What the rules know about dates in one language. Words are in lower case unless a capital tells them apart. */
export interface DateWords {
  /** The twelve months, January first: each with all its forms. */
  months: readonly (readonly string[])[];
  /** Monday first. */
  weekdays: readonly string[];
  /** Word to the season's number in EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  seasons: Readonly<Record<string, number>>;
  /** Words that number a quarter. */
  quarters: Readonly<Record<string, number>>;
  /** Numbers in words, as in "three days ago". */
  smallNumbers: Readonly<Record<string, number>>;
  /** Verbs of things that happen on a day: near them "today" is a date. */
  events: readonly string[];
}

/** What the rules know about numbers in one language. */
export interface NumberWords {
  /** The mark before the fraction; the other one of the two groups digits. */
  decimal: "." | ",";
  /** Numbers in words that may stand before a magnitude. */
  words: Readonly<Record<string, number>>;
  /** Word to the power of ten it stands for. */
  magnitudes: Readonly<Record<string, number>>;
  /** Words and signs of currencies behind a number, to their ISO 4217 code. */
  currencies: Readonly<Record<string, string>>;
  measures: readonly string[];
  /** Nouns of time, which a number counts without making a figure. */
  timeUnits: readonly string[];
  /** Nouns that are counted even in small numbers. */
  people: readonly string[];
  /** Words that end like a plural and are none. */
  notNouns: readonly string[];
  /** Words before a number that say how exact it is; accents folded. */
  approximate: readonly string[];
  /** Measures that a name is joined to, as in "Acme shares". */
  subjects: readonly string[];
}

/** How the language says that somebody said something. */
export interface SpeechWords {
  verbs: readonly string[];
  /** Phrases that a speaker follows, as "according to". */
  phrases: readonly string[];
  pronouns: readonly string[];
  /** Words that may stand between a speaker and the verb: "has", "also". */
  between?: readonly string[];
}

/** How the language writes names, and what stands around them. Words keep their capitals. */
export interface NameWords {
  /** Whether every noun has a capital: a capital proves nothing then, anywhere. */
  nounCapitals?: boolean;
  /** Forms of address and ranks before a person's name, with the full stop that they are written with: "Mr", "Adm.". */
  titles: readonly string[];
  /** Offices and callings before a person's name or behind it, in lower case: "minister". */
  roles: readonly string[];
  /** Ends of words that are callings: "-sprecher". */
  roleEndings?: readonly string[];
  /** Words by which an organisation is known, in their usual case: "Commission". */
  organisations: readonly string[];
  /** Words by which a place is known: "River". */
  places: readonly string[];
  /** Words by which an event is known: "Cup". */
  events: readonly string[];
  /** Nouns behind a product's name: "smartphone". */
  products: readonly string[];
  /** Prepositions before a place's name; in lower case. */
  placeCues: readonly string[];
  /** Words between the parts of one name, as "of" in "Bank of England"; in lower case. */
  links: readonly string[];
  /** Capitalised words that name nobody: peoples, languages, feasts, abbreviations. */
  notNames: readonly string[];
}

/**
 * A language of articles: its words and habits, and nothing of another's. A text in a language without such a file gets
 * only what needs none.
 */
export interface Language {
  /** ISO 639-1. */
  code: string;
  dates: DateWords;
  numbers: NumberWords;
  /** Pairs of marks around quotations, the usual ones first. */
  quotationMarks: readonly (readonly [open: string, close: string])[];
  /**
   * Words that a full stop shortens, without their last full stop and their spaces. One that is written with a capital here is
   * one only with it.
   */
  abbreviations: readonly string[];
  /** Those that shorten only before a number, as "No. 5"; in lower case. */
  numberedAbbreviations?: readonly string[];
  /** Whether a full stop makes a number an ordinal, as in "12. Juni". */
  ordinalStop?: boolean;
  /** Whether a dash at the beginning of a paragraph opens speech. */
  dialogueDash?: boolean;
  speech: SpeechWords;
  /** Absent where nothing is known of how the language writes names: none are looked for. */
  names?: NameWords;
  /** Words that begin sentences and name nobody; accents folded, in lower case. */
  startingWords: readonly string[];
  /** Articles, prepositions and the like, which lean on the word behind them; accents folded, in lower case. */
  leaningWords: readonly string[];
  /** Words that begin a clause, where a long sentence can be cut; accents folded, in lower case. */
  clauseWords: readonly string[];
}

/** A list of words from a line of them, parted by commas. */
export function list(words: string): readonly string[] {
  return words.trim().split(/\s*,\s*/u);
}

/** A table from a line of "word = value", parted by commas. */
export function table(entries: string): Readonly<Record<string, string>> {
  return Object.fromEntries(list(entries).map((entry) => entry.split(/ = /u) as [string, string]));
}

/** A table whose values are numbers. */
export function counts(entries: string): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(table(entries)).map(([word, value]) => [word, Number(value)]));
}
