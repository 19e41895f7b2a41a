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
