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

/** Words of content that a phrase has at most. */
export const MOST_WORDS = 3;
/** A word of more letters is an address, or noise. */
const LONGEST = 24;
/** Words of which the reading is kept. */
const MOST_KEPT = 200_000;

/** A word that may stand in a phrase. */
interface Word {
  written: string;
  /** The same for its singular and its plural. */
  key: string;
  link: boolean;
  named: boolean;
  /** Whether a phrase may end with it. */
  noun: boolean;
}

/** Words that follow each other and may stand in a phrase. A link stands between two of them, never at an end. */
export type Run = readonly Word[];

/**
 * The keys of the stretches of a run that have so many words of content, each place of each.
 *
 * @param isHeld Whether a stretch of fewer words, by its key, is one that counts: a longer one begins with it.
 */
export function stretchesIn(run: Run, content: number, isHeld: (key: string) => boolean): string[] {
  const keys: string[] = [];
  walk(run, isHeld, (key, count) => {
    if (count === content) keys.push(key);
    return count < content;
  });
  return keys;
}

/** The key phrases of a run, each place of each, as far as they and what they begin with are held. */
export function phrasesIn(run: Run, isHeld: (key: string) => boolean): Phrase[] {
  const phrases: Phrase[] = [];
  walk(run, isHeld, (key, count, start, end) => {
    if (count > 1 && run[end]!.noun && isHeld(key)) {
      const words = run.slice(start, end + 1);
      const text = words.map(({ written }) => written).join(" ");
      phrases.push({
        key,
        text: text.replace(/([’']) /g, "$1"),
        whole: start === 0 && end === run.length - 1,
        named: words.some(({ named }) => named),
      });
    }
    return count < MOST_WORDS;
  });
  return phrases;
}

/** Visits the stretches of a run that begin with one that is held, and goes on from one as long as it is told to. */
function walk(
  run: Run,
  isHeld: (key: string) => boolean,
  visit: (key: string, content: number, start: number, end: number) => boolean,
): void {
  for (let start = 0; start < run.length; start++) {
    if (run[start]!.link) continue;
    let { key } = run[start]!;
    for (let content = 1, end = start; visit(key, content, start, end) && isHeld(key); content++) {
      const from = end + 1;
      do end++;
      while (run[end]?.link);
      // What holds a word that few articles have is in few of them.
      if (end >= run.length || !isHeld(run[end]!.key)) break;
      for (let i = from; i <= end; i++) key += ` ${run[i]!.key}`;
    }
  }
}

/** Reads the key phrases of sentences of one language. */
export class PhraseReader {
  readonly #lang: string;
  readonly #lists: ReturnType<typeof wordsOf> | undefined;
  /** Few words differ. */
  readonly #kept = new Map<string, Word | null>();

  /** @param lang Without its region; in a language that has no list of words without a topic nothing is found. */
  constructor(lang: string) {
    this.#lang = lang;
    this.#lists = WORDS[lang];
  }

  /** The runs of a sentence. The words of two that are the same are one object. */
  runsIn(sentence: string): Run[] {
    const runs: Run[] = [];
    let run: Word[] = [];
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

  #readWord(word: string): Word | null {
    const known = this.#kept.get(word);
    if (known !== undefined) return known;
    const written = this.#lang === "en" ? word.replace(/[’']s$/, "") : word;
    const folded = fold(written).replace(/'$/, "");
    const link = this.#lists?.links.has(folded) ?? false;
    const isOut = this.#lists === undefined || (!link && isNoTopic(folded, this.#lists.out, this.#lang));
    const read = isOut
      ? null
      : {
          written,
          key: singular(folded),
          link,
          named: /\p{Lu}/u.test(written),
          noun: isNounLike(folded, this.#lang),
        };
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
