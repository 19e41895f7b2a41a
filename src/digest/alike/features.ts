import numberWords from "./data/number-words.json" with { type: "json" };
import vocabulary from "./data/words.json" with { type: "json" };
import { remember } from "../../lib/remember.ts";
import { primarySubtag } from "../../lib/primary-subtag.ts";
import { foldText, TermMatcher } from "../../lib/term-matcher.ts";
import { CONCEPT_LANGUAGES } from "./concepts.ts";
import { foldWord, lexiconOf } from "./lexicon.ts";

/*
 * What a sentence is about, as a set of features. The rule is written down in docs/suggest.md; a change of it there and here
 * asks for a new measurement.
 */

/** Letters of a word's beginning that stand for the word, within one language and across languages. */
const SAME_LANGUAGE = 6;
const ACROSS = 5;

/** A set of words for each language that has a list. */
const setsOf = (lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, ReadonlySet<string>>> =>
  Object.fromEntries(
    Object.entries(lists).map(([lang, lines]) => [lang, new Set(lines.flatMap((line) => line.split(" ")))]),
  );

const STOP_WORDS = setsOf(vocabulary.stopWords);

/** Words for somebody's office or trade: two sentences that share a person's name share these as well, whatever they say. */
const TITLES = setsOf(vocabulary.titles);

/** Of each language, what its words for numbers are in digits. */
const NUMBER_WORDS: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  CONCEPT_LANGUAGES.map((lang, i) => [
    lang,
    new Map(numberWords.map((line) => line.split(" = ")).map(([value, ...words]) => [words[i]!, value!])),
  ]),
);

/** The features of one sentence: for comparing it within its language, and with other languages. */
export interface Features {
  lang: string;
  within: ReadonlySet<string>;
  across: ReadonlySet<string>;
  /** Of them those that name somebody or something, or an office: words in capitals, and titles. */
  named: ReadonlySet<string>;
  /** Its words, as they follow each other, by what stands for them within the language. */
  chain: readonly string[];
}

/** Reads features off sentences. `glossary`: groups of words that mean the same in this story, whatever the language. */
export class FeatureReader {
  readonly #glossary = new TermMatcher<number>({ match: "whole" });

  constructor(glossary: readonly (readonly string[])[]) {
    for (const [i, group] of glossary.entries()) for (const term of group) this.#glossary.add(term, i);
  }

  read(sentence: string, lang: string): Features {
    const language = primarySubtag(lang);
    const shared = new Set<string>();
    for (const { value } of this.#glossary.findAll(foldText(sentence))) shared.add(`g:${value}`);
    for (const value of numbersIn(sentence)) shared.add(`n:${value}`);
    const within = new Set(shared);
    const across = new Set(shared);
    const chain: string[] = [];
    const named = new Set<string>();
    // German writes every noun with a capital.
    const capitals = new Set(language === "de" ? [] : wordsIn(capitalised(sentence), language));
    const meaningOf = meaningsIn(language);
    for (const word of wordsIn(sentence, language)) {
      const { own, wide, isNumber, isTitle } = meaningOf(word);
      chain.push(own[0]!);
      for (const feature of own) within.add(feature);
      for (const feature of wide) across.add(feature);
      if (!isNumber && (isTitle || capitals.has(word))) for (const feature of [...own, ...wide]) named.add(feature);
    }
    return { lang: language, within, across, named, chain };
  }
}

/** What a word stands for. */
interface Meaning {
  /** Within its language; at least one. */
  own: readonly string[];
  /** Across languages. */
  wide: readonly string[];
  isNumber: boolean;
  isTitle: boolean;
}

const meanings = new Map<string, (word: string) => Meaning>();

/** What the folded words of a language stand for. A pile says most of its words many times. */
function meaningsIn(language: string): (word: string) => Meaning {
  let meaningOf = meanings.get(language);
  if (!meaningOf) {
    const [general, every] = [lexiconOf(language, "general"), lexiconOf(language, "all")];
    const orStem = (found: readonly string[], word: string, letters: number): readonly string[] =>
      found.length > 0 ? found : [`w:${stem(word).slice(0, letters)}`];
    meaningOf = remember((word): Meaning => {
      const number = NUMBER_WORDS[language]?.get(word);
      const written = number === undefined ? null : [`n:${number}`];
      return {
        own: written ?? orStem(general.of(word), word, SAME_LANGUAGE),
        wide: written ?? orStem(every.of(word), word, ACROSS),
        isNumber: written !== null,
        isTitle: TITLES[language]?.has(stem(word)) ?? false,
      };
    });
    meanings.set(language, meaningOf);
  }
  return meaningOf;
}

/** The words of a sentence that begin with a capital, without its first one. */
function capitalised(sentence: string): string {
  const rest = sentence.replace(/^\P{L}*[\p{L}\p{M}]+/u, "");
  return (rest.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? []).join(" ");
}

/** Folded words that carry meaning; elided articles and possessives are taken off. */
function wordsIn(sentence: string, language: string): string[] {
  return foldWord(sentence)
    .replace(/(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/gu, " ")
    .replace(/'s(?![\p{L}\p{N}])/gu, " ")
    .split(/[^\p{L}\p{N}.-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ""))
    .filter((word) => word.length > 1 && !STOP_WORDS[language]?.has(word) && !/^[\d.,-]+$/.test(word));
}

/** A plural loses its ending. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?:s|x)$/, "") : word;
}

const SCALES: [RegExp, number][] = [
  [/^\s?(?:million|m\b)/i, 6],
  [/^\s?(?:billion|milliard|bn\b)/i, 9],
];

/** Numbers in one notation: 92,4 millions and 92.4 million are both 92400000. */
function numbersIn(sentence: string): string[] {
  const found: string[] = [];
  for (const match of sentence.matchAll(/(?<![\p{L}\d])\d{1,15}(?:[.,\s\u00a0\u202f]\d{1,9}){0,4}(?!\p{L}{3})/gu)) {
    const digits = match[0]
      .replace(/[\s\u00a0\u202f]/g, "")
      .replace(/[.,](?=\d{3}(?:\D|$))/g, "")
      .replace(",", ".");
    const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const scale = SCALES.find(([pattern]) => pattern.test(behind))?.[1] ?? 0;
    const value = Number(digits);
    if (Number.isFinite(value)) found.push(scale > 0 ? String(Math.round(value * 10 ** scale)) : String(value));
  }
  return found;
}
