import vocabulary from "../alike/data/words.json" with { type: "json" };
import plain from "./data/plain-words.json" with { type: "json" };
import { fold } from "../../lib/text.ts";

/*
 * Key phrases of a text: two or three words that follow each other, none of them a word without a topic, found between the words
 * that are (as Rose et al. 2010, "Automatic keyword extraction from individual documents", cuts its candidates).
 */

/** A phrase as it stands in a text. */
export interface Phrase {
  /** The same for its singular and its plural. */
  key: string;
  /** As it is written. */
  text: string;
  /** Whether nothing but words without a topic, or marks, stand beside it. */
  whole: boolean;
  /** Whether one of its words is written as a name is. */
  named: boolean;
}

const listed = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(" "));
/** The languages whose words without a topic are listed. */
type Listed = Exclude<keyof typeof plain, "about">;
/** Words that may stand within a phrase: "plan de sauvetage". */
const LINKS: Readonly<Record<Listed, readonly string[]>> = { en: [], fr: ["de", "du", "des", "d", "a"] };
const wordsOf = (lang: Listed): { out: Set<string>; links: Set<string> } => ({
  out: new Set([...listed(vocabulary.stopWords[lang]), ...listed(plain[lang]), ...listed(vocabulary.titles[lang])]),
  links: new Set(LINKS[lang]),
});
const WORDS: Readonly<Record<string, ReturnType<typeof wordsOf>>> = Object.fromEntries(
  (Object.keys(LINKS) as Listed[]).map((lang) => [lang, wordsOf(lang)]),
);

/** Whether there is a list of words without a topic for a language, given without its region. */
export const hasPhrases = (lang: string): boolean => Object.hasOwn(WORDS, lang);

const MOST_WORDS = 3;
/** A word of more letters is an address, or noise. */
const LONGEST = 24;
/** Words of which the reading is kept. */
const MOST_KEPT = 200_000;

/** A word that may stand in a phrase; null for one that may not. */
type Read = { written: string; folded: string; key: string; link: boolean; named: boolean } | null;

/** Reads the key phrases of sentences of one language. */
export class PhraseReader {
  readonly #lang: string;
  readonly #lists: ReturnType<typeof wordsOf> | undefined;
  /** Few words differ. */
  readonly #kept = new Map<string, Read>();

  /** @param lang Without its region; in a language that has no list of words without a topic nothing is found. */
  constructor(lang: string) {
    this.#lang = lang;
    this.#lists = WORDS[lang];
  }

  /** The key phrases of a sentence, each place of each. */
  read(sentence: string): Phrase[] {
    const phrases: Phrase[] = [];
    for (const run of this.#runsIn(sentence)) {
      for (let start = 0; start < run.length; start++) {
        if (run[start]!.link) continue;
        let content = 0;
        for (let end = start; end < run.length && content < MOST_WORDS; end++) {
          if (run[end]!.link) continue;
          content++;
          if (content < 2 || !isNounLike(run[end]!.folded, this.#lang)) continue;
          const words = run.slice(start, end + 1);
          phrases.push({
            key: words.map(({ key }) => key).join(" "),
            text: words
              .map(({ written }) => written)
              .join(" ")
              .replace(/([’']) /g, "$1"),
            whole: start === 0 && end === run.length - 1,
            named: words.some(({ named }) => named),
          });
        }
      }
    }
    return phrases;
  }

  /** Runs of words that may stand in a phrase. A link stands between two of them, never at an end. */
  #runsIn(sentence: string): NonNullable<Read>[][] {
    const runs: NonNullable<Read>[][] = [];
    let run: NonNullable<Read>[] = [];
    let behind = 0;
    const close = (): void => {
      while (run.at(-1)?.link) run.pop();
      if (run.length > 1) runs.push(run);
      run = [];
    };
    for (const { 0: word, index } of sentence.matchAll(WORD)) {
      if (index > behind + 1 || (index === behind + 1 && sentence[behind] !== " ")) close();
      behind = index + word.length;
      const french = this.#lang === "fr" ? ELIDED.exec(word) : null;
      for (const part of french ? [french[0], word.slice(french[0].length)] : [word]) {
        const read = this.#readWord(part);
        if (read === null || (read.link && (run.length === 0 || run.at(-1)!.link))) close();
        else run.push(read);
      }
      // What somebody has is another thing: "the company's shares".
      if (this.#lang === "en" && /[’']s$/.test(word)) close();
    }
    close();
    return runs;
  }

  #readWord(word: string): Read {
    const known = this.#kept.get(word);
    if (known !== undefined) return known;
    const written = this.#lang === "en" ? word.replace(/[’']s$/, "") : word;
    const folded = fold(written).replace(/'$/, "");
    const link = this.#lists?.links.has(folded) ?? false;
    const isOut = this.#lists === undefined || (!link && isNoTopic(folded, this.#lists.out, this.#lang));
    const read = isOut ? null : { written, folded, key: singular(folded), link, named: /\p{Lu}/u.test(written) };
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(word, read);
    return read;
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;
/** An article that has lost its vowel, in French. */
const ELIDED = /^(?:[cdjlmnst]|qu)[’']/i;

const isNoTopic = (folded: string, out: ReadonlySet<string>, lang: string): boolean =>
  folded.length < 3 ||
  folded.length > LONGEST ||
  out.has(folded) ||
  !/^\p{L}[\p{L}-]*$/u.test(folded) ||
  (lang === "en" && folded.endsWith("ly"));

/** What does not end as a verb's past does. */
const isNounLike = (folded: string, lang: string): boolean => lang !== "en" || !/(?:[^e]ed|n't)$/.test(folded);

const singular = (folded: string): string =>
  folded.endsWith("ies")
    ? folded.replace(/ies$/, "y")
    : folded.length > 3
      ? folded.replace(/(?:(?<!s)s|x)$/, "")
      : folded;
