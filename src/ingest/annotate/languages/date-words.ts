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
