import bounds from "../data/bounds.json" with { type: "json" };
import { tokensOf, WordList } from "./word-list.ts";

/** What a language has for saying how a number is meant, and what it is of. */
export interface NumberWords {
  /** Phrases right before a number; the longer one first, since "no more than" holds "more than". */
  before: readonly (readonly [name: string, pattern: RegExp])[];
  rate: RegExp;
  sum: RegExp;
  offsets: RegExp;
  sequel: RegExp;
  away: WordList;
  along: WordList;
  further: WordList;
  moments: WordList;
  moves: WordList;
  /** Units of time, folded, without an s at their end. */
  day: WordList;
  times: WordList;
  lengths: WordList;
  /** What a word begins with that says the contrary of what is left. */
  opposite: string;
}

const NO_LETTER = { before: "(?<![\\p{L}\\p{N}])", behind: "(?![\\p{L}\\p{N}])" };

const BEFORE = ["least", "most", "roughly", "part", "name", "change", "span"] as const;

const anyOf = (phrases: string): string => `(?:${phrases.replaceAll(".", "\\.").replaceAll(", ", "|")})`;

const LANGUAGES = new Map(
  Object.entries(bounds).flatMap(([lang, lists]): [string, NumberWords][] => {
    if (typeof lists === "string") return [];
    const within = (phrases: string): RegExp =>
      new RegExp(`${NO_LETTER.before}${anyOf(phrases)}${NO_LETTER.behind}`, "iu");
    const behind = (phrases: string): RegExp => new RegExp(`^\\s+${anyOf(phrases)}${NO_LETTER.behind}`, "iu");
    const before = BEFORE.flatMap((name) => lists[name].split(", ").map((phrase) => ({ name, phrase })))
      .sort((a, b) => b.phrase.length - a.phrase.length)
      .map(({ name, phrase }) => [name, new RegExp(`${NO_LETTER.before}${anyOf(phrase)}$`, "iu")] as const);
    return [
      [
        lang,
        {
          before,
          rate: behind(lists.rate),
          sum: within(lists.sum),
          offsets: within(lists.offsets),
          sequel: behind(lists.sequel),
          away: new WordList(lists.away),
          along: new WordList(lists.along),
          further: new WordList(lists.further),
          moments: new WordList(lists.moments),
          moves: new WordList(lists.moves),
          day: new WordList(lists.day),
          times: new WordList(lists.times),
          lengths: new WordList(lists.lengths),
          opposite: lists.opposite,
        },
      ],
    ];
  }),
);

/** Those of a language by its subtag; undefined where nobody has written them. */
export const numberWords = (lang: string): NumberWords | undefined => LANGUAGES.get(lang);

/** Whether a sentence says that it adds numbers up. */
export const isSum = (text: string, lang: string): boolean => numberWords(lang)?.sum.test(text) ?? false;

/** Whether a sentence tells of a second event: it counts a day from one, or one follows right behind its date. */
export function isOfTwoEvents(text: string, behind: string, lang: string): boolean {
  const own = numberWords(lang);
  return own !== undefined && (own.offsets.test(text) || own.sequel.test(behind));
}

/** The words of a sentence, in small letters. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word.toLowerCase());
