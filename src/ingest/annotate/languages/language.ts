/**
 * What the rules know about dates in one language. Everything is in lower case. A "pattern" is the source of a regular
 * expression without groups that capture, in which a space stands for white space and ' for either apostrophe; in it {w}
 * stands for a day of the week, {m} for a month, {y} for a year, {n} for a small number and {u} for a unit of time. "" is a
 * pattern for what the language does not have.
 */
export interface DateWords {
  /** Months and days of the week always begin with a capital; where they do not, a capital inside a sentence makes a name. */
  capitals: boolean;
  /** "May 4" is written beside "4 May". */
  monthFirst?: boolean;
  /** Forms of months that the CLDR lacks, to the month's number. */
  otherMonths: Readonly<Record<string, number>>;
  /** Full names of months in cases that the CLDR lacks, to the month's number. */
  inflectedMonths?: Readonly<Record<string, number>>;
  /** Forms of days of the week that the CLDR lacks; 0 is Monday. */
  otherWeekdays: Readonly<Record<string, number>>;
  /** Short forms of days of the week, believed only beside the day of a month: "Sun" is a star and a newspaper too. */
  shortWeekdays?: Readonly<Record<string, number>>;
  /** Months whose names are words or people's names as well: believed only beside a day, a year or a lead word. */
  doubtfulMonths: readonly string[];
  /** Pattern of what may stand right behind the number of a day. */
  dayMark: string;
  /** Whether that mark has to be there where no year follows. */
  needsDayMark?: boolean;
  /** Pattern of the words that join day, month and year. */
  of: string;
  /** Marks between the numbers of a day, a month and a year, in this order. */
  numeric: readonly string[];
  /** Pattern of what stands between a day of the week and the number of the day. */
  weekdayLink: string;
  /** Patterns of the words around a stretch of time: "from … to", "between … and", "somewhere" (it happened once). */
  from: string;
  to: string;
  between: string;
  and: string;
  oneOf: string;
  /** Pattern of words that take a part of a month or year: early, mid, late. */
  parts: string;
  /** Pattern of the words that only time follows, and after which a number of four digits is a year. */
  yearLeads: string;
  /** Pattern of words behind a number of four digits that make it a year: "roku". */
  yearMark?: string;
  /** Pattern of words after which a year is believed where it is near the article's other years: the, its, by, of. */
  weakYearLeads: string;
  /** Pattern of the events that are called after their year, right behind it: "pandemic". */
  eventBehind?: string;
  /** Pattern of words by which a month is one of every year, and of the word before one that has come: "since". */
  yearly?: string;
  since?: string;
  /** Pattern of the words after which a month by itself is one. */
  monthLeads: string;
  /** Patterns with {w} or {m}. */
  last: string;
  next: string;
  same: string;
  /** Pattern of the words in `last` by which, right behind a day, the one of the week before may be meant: "last". */
  looseLast?: string;
  /** Pattern of words before "last year" that make it somebody's own: "my". */
  owners?: string;
  /** Pattern of words before a day of the week that make it a habit: "every", "le". */
  habit: string;
  /** Pattern of the words behind a year that words in lower case stand before, where nouns have capitals: "in", "ein". */
  behindLooseYear?: string;
  /** Pattern to the number of days from the article's own. */
  days: Readonly<Record<string, number>>;
  /** Pattern of "today", which is a date near a verb of `events` alone. */
  today: string;
  /** Pattern to unit and step: "last week" is "week -1". */
  units: Readonly<Record<string, string>>;
  /** Patterns with {n} and {u}; with a group called `about` around words that make the count uncertain. */
  ago: readonly string[];
  /** Pattern of words for a time whose year another sentence tells: the year before, the year's end. */
  openTimes?: string;
  /** Pattern of what stands behind a year that begins its sentence: its verb. */
  behindYear?: string;
  /** Word to its unit: day, week, month, year. */
  unitWords: Readonly<Record<string, string>>;
  smallNumbers: Readonly<Record<string, number>>;
  /** Word to the season's number in EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  seasons: Readonly<Record<string, number>>;
  /** Pattern to a number, as in "second quarter". */
  ordinals: Readonly<Record<string, number>>;
  /** Patterns of "quarter" and "half" of a year. */
  quarter: string;
  half: string;
  /** Patterns with {y}: the 1990s. */
  decades: readonly string[];
  /** Pattern of words that make a year approximate. */
  about: string;
  /** Pattern of the signs of a sentence about what was, and of one about what is to come. */
  past: string;
  future: string;
  /** Pattern of what leaves the time open: "agreed to". */
  open: string;
  /** Pattern of words before a day of the week that leave it open whether it has come: "by", "until". */
  pending: string;
  /** Pattern of words behind a number that make it a time of day. */
  clock: string;
  /** Verbs of things that happen on a day: near them "today" is a date. */
  events: readonly string[];
  /** Words before a day of the week that say which week's it is, in weeks from the article's own: 上 is -1. */
  weeks?: Readonly<Record<string, number>>;
  /** Names of eras to the year before their first. */
  eras?: Readonly<Record<string, number>>;
  /** Words that name a year by the article's own, to their distance: 去年 is -1. */
  years?: Readonly<Record<string, number>>;
}

/**
 * What the rules know about numbers in one language. Words are in lower case, signs as they are printed; a "pattern" is one as
 * in DateWords. The marks of groups and fractions come from the CLDR.
 */
export interface NumberWords {
  /** Numbers in words. */
  words: Readonly<Record<string, number>>;
  /** Patterns of a number in words that goes on: with a hundred, with what stands behind it ("and"), with ones behind tens ("et"). */
  hundreds?: string;
  hundredLink?: string;
  tensLink?: string;
  /** Words for twelve of what a number says: "two dozen". */
  dozens?: readonly string[];
  /** Word behind a number to the power of ten it stands for. */
  magnitudes: Readonly<Record<string, number>>;
  /** Characters that stand for powers of ten inside a number: 3万5000. */
  myriads?: Readonly<Record<string, number>>;
  /** Letters that do so beside a currency alone; their case counts. */
  shortMagnitudes: Readonly<Record<string, number>>;
  /** Words and signs of currencies behind a number, to their ISO 4217 code. */
  currencies: Readonly<Record<string, string>>;
  /** Signs of currencies that mean another one than elsewhere: ¥ in Chinese. */
  ownSigns?: Readonly<Record<string, string>>;
  /** Words that name several currencies, or a currency and a measure: each code with the pattern that the article must hold. */
  placeCurrencies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Pattern of the ends of words for a people, which make a currency before them another country's: "dollars jamaïcains". */
  peoples?: string;
  /** Patterns of "percent" and "percentage points". */
  percent: string;
  points: string;
  /** Units of measure, as they are printed; words match in any case. */
  measures: readonly string[];
  /** Nouns of time, which a number counts without making a figure. */
  timeUnits: readonly string[];
  /** Those of them that are no length of time: "times". Absent: no lengths are looked for. */
  notLengths?: readonly string[];
  /** Pattern of what may describe a unit of time: "full". */
  wholeTime?: string;
  /** Patterns of the words before and behind a length of time that make it a moment or a habit: "every", "ago". */
  momentBefore?: string;
  momentBehind?: string;
  /** Pattern of the words before a length of time that keep it one, whatever is behind it: "for". */
  during?: string;
  /** Pattern of the words before a number by which a word of the clock is a length: "pendant" before "deux heures". */
  lengthLeads?: string;
  /** How ages are written; absent where nobody has said it. */
  ages?: AgeWords;
  /** Nouns that are counted even in small numbers. */
  people: readonly string[];
  /** Whether any plural is counted in numbers below ten too; `vague` are the nouns of which two or three are prose: "things". */
  smallCounts?: boolean;
  vague?: readonly string[];
  /** The form of a plural that is no other word's, where that of `plural` is: small numbers and those in words ask for it. */
  surePlural?: RegExp;
  /** Words before a small number that give it to a thing as its name: "page". */
  labels?: readonly string[];
  /** Pattern of the words between a number and the whole of which it takes a part: "of the". */
  partOf?: string;
  /** Pattern of the word between a share and its whole: "in" of "one in four people". */
  shareOf?: string;
  /** Pattern of the word before a measure that takes it below nothing: "minus". */
  below?: string;
  /** Words that are counted from ten on: of a language whose plural does not show. */
  counters?: readonly string[];
  /** The form of a plural, over a word in lower case; absent where a plural does not show in a word's form. */
  plural?: RegExp;
  /** Pattern of verbs that end nothing a number counts: "374 ficaram feridas". */
  predicates?: string;
  /** Words that end like a plural and are none. */
  notNouns: readonly string[];
  /** Words that open a sentence elsewhere, and behind a number describe what it counts: "further". */
  further?: readonly string[];
  /** Verbs of speech that describe what is counted where they stand before it: "confirmed". */
  attested?: readonly string[];
  /** Words that say of what is counted that there is more of it, and are no part of its name: "more". */
  more?: readonly string[];
  /** Whether a plural may describe the plural behind it: "sports cars". */
  compounds?: boolean;
  /** Nouns are written with a capital. */
  capitalNouns?: boolean;
  /** Patterns of the words between a number and its noun ("of"), and in a range ("to", "and"). */
  of: string;
  /** From this power of ten on a number is a noun, and `of` has to lead to what it counts: "2 millions d'habitants". */
  ofFrom?: number;
  rangeTo: string;
  rangeAnd: string;
  /** Patterns of the words before the unit of a rate ("per", "a"), and before a number that a rate is told for ("per"). */
  rate: string;
  per: string;
  /** Whether adjectives stand behind their noun: what follows a sum then does not say what the sum is. */
  adjectivesBehind?: boolean;
  /** Pattern of adverbs, where no noun ends like one: with one a noun phrase is over. */
  adverbs?: string;
  /** Pattern of an article before a number whose noun follows it: "a $5 million fine". */
  articles: string;
  /** Patterns of nouns of change, and of the word behind them that leads to what changes: "a rise in". */
  changes: string;
  changeIn: string;
  /** Pattern of verbs between what is measured and its measure: "sales rose by". */
  verbs: string;
  /** Pattern of verbs of a price's movement, which a company may be the subject of: "Acme fell by". */
  moves: string;
  /** Nouns that are measured in money, percent or units, which may stand before such a verb or before `of`. */
  subjects: readonly string[];
  /** Words before a number that say how exact it is; accents folded. */
  approximate: readonly string[];
  /** Pattern of words near a number by which "pounds" are weight or pressure. */
  weight: string;
}

/** How a language writes somebody's age. */
export interface AgeWords {
  /** What the number counts, in the language's own word: "years". */
  unit: string;
  /** Patterns of what stands right behind the number ("-year-old"), and before one that nothing follows ("aged"). */
  behind: string;
  before: string;
  /** Between which marks a number behind a whole name is an age: a pair of commas, brackets. */
  apart: readonly ("," | "(")[];
}

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

/** Ones before tens in one word: "dreiundzwanzig", from "drei", "und" and "zwanzig". */
export function onesBeforeTens(
  ones: Readonly<Record<string, number>>,
  link: (one: string) => string,
  tens: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      Object.entries(ones).map(([one, units]) => [`${one}${link(one)}${ten}`, value + units]),
    ),
  );
}
