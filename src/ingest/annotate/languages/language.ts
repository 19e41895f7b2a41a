import type { DateWords } from "./date-words.ts";
import type { NumberWords } from "./number-words.ts";

/** How the language says that somebody said something. */
export interface SpeechWords {
  verbs: readonly string[];
  /** Phrases that a speaker follows, as "according to". */
  phrases: readonly string[];
  pronouns: readonly string[];
  /** Those of them that stand for one person named before: "she". */
  persons: readonly string[];
  /** Those that go with the name right before them: "who". */
  relatives: readonly string[];
  /** Verbs whose object is the one who is spoken to: "told". */
  addressing: readonly string[];
  /** Words before the one who is spoken to: "à", "gegenüber". */
  hearers?: readonly string[];
  /** Words that say whose somebody is: "her husband". */
  owners?: readonly string[];
  /** Words between two subjects of one verb: "and". */
  and: readonly string[];
  /** Words that may stand between a speaker and the verb: "has", "also". */
  between?: readonly string[];
}

/** How the language writes names, and what stands around them. Words keep their capitals. */
export interface NameWords {
  /** Whether every noun has a capital: a capital proves nothing then, anywhere. */
  nounCapitals?: boolean;
  /** Forms of address and ranks before a person's name, with the full stop that they are written with: "Mr", "Adm.". */
  titles: readonly string[];
  /** First names that are words of other languages, and of this one too rarely to mislead. */
  firstNames?: readonly string[];
  /** Offices and callings before a person's name or behind it, in lower case: "minister". */
  roles: readonly string[];
  /** Ends of words that are callings: "-sprecher". */
  roleEndings?: readonly string[];
  /** Words by which an organisation is known, in their usual case: "Commission". */
  organisations: readonly string[];
  /** Those of them that have a head and are called after nobody: "Senado". */
  bodies?: readonly string[];
  /** Those of them whose names begin with a people's: "American Enterprise Institute". */
  societies?: readonly string[];
  /** Pattern of the ends of adjectives, where they stand behind their noun: "iste" of "Parti socialiste". */
  adjectives?: string;
  /** Words by which a place is known: "River". */
  places: readonly string[];
  /** Those of them that stand before the name itself, where others stand behind it: "Mount". Absent: all may. */
  leadingPlaces?: readonly string[];
  /** Words by which an event is known: "Cup". */
  events: readonly string[];
  /** Nouns behind a product's name: "smartphone". */
  products: readonly string[];
  /** Words that a name stands behind as often as a noun, and no end of a sentence: "of". */
  leads?: readonly string[];
  /** Nouns behind a name that say what it is, in lower case: "airport". */
  kindsBehind?: readonly string[];
  /** Articles and the like before a name, no part of it; in lower case. */
  articles?: readonly string[];
  /** Those of the links that what a name is of follows: "of". */
  partOf?: readonly string[];
  /** What ministries and the like are for: no name by itself. */
  topics?: readonly string[];
  /** Words that belong to a name whose owner stands before them: "Coroner's Court". */
  owned?: readonly string[];
  /** Capitalised words before a place's name that are as often part of it: "West Palm Beach". */
  directions?: readonly string[];
  /** What a number is called in a name, and inside no sentence with a capital: "Three Mile Island", "Air Force One". */
  numerals?: readonly string[];
  /** Ends of words behind a hyphen that are no syllable of a name: "Smith-run". */
  compounds?: readonly string[];
  /** Pattern of the ends of such words: "ed" of "-backed". */
  compoundEnds?: string;
  /** Abbreviations inside names, with their full stop: "St.". */
  stopped?: readonly string[];
  /** Pattern of the ends of words that are nouns more often than names, where every noun has a capital. */
  nounEnds?: string;
  /** Nouns before the name of such a thing, where every noun has a capital: "Konzern"; also as the end of a longer noun. */
  kinds?: { organisations: readonly string[]; places: readonly string[] };
  /** Words right before a name of a place or an organisation; in lower case: "in", "city of". */
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
/** How a text says in words where something was reported first: patterns, as those of dates. */
export interface CreditWords {
  /** Right before the name of an outlet. */
  before: string;
  /** Right behind it. */
  behind: string;
}

export interface Language {
  /** ISO 639-1. */
  code: string;
  /** No space parts the words: where one ends nobody can say without a dictionary. */
  unspaced?: boolean;
  /** Whether the words that say who speaks may stand inside the marks of a quotation. */
  incises?: boolean;
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
  /** Absent where nobody has written them: no credit is looked for. */
  credits?: CreditWords;
  /** Absent where nothing is known of how the language writes names: none are looked for. */
  names?: NameWords;
  /** Words that begin sentences and name nobody; accents folded, in lower case. */
  startingWords: readonly string[];
  /** Articles, prepositions and the like, which lean on the word behind them; accents folded, in lower case. */
  leaningWords: readonly string[];
  /** Words that begin a clause, where a long sentence can be cut; accents folded, in lower case. */
  clauseWords: readonly string[];
}
