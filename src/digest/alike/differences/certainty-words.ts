import words from "../data/certainty.json" with { type: "json" };
import type { Unit } from "../sentences.ts";
import { tokensOf, WordList } from "./word-list.ts";

/** What a language has for saying how certain something is. */
export interface CertaintyWords {
  hedges: readonly (readonly string[])[];
  between: WordList;
  open: WordList;
  speakers: WordList;
  compared: WordList;
  aims: WordList;
  conditions: WordList;
  negations: WordList;
}

const LANGUAGES = new Map(
  Object.entries(words).flatMap(([lang, lists]): [string, CertaintyWords][] => {
    if (typeof lists === "string") return [];
    const { hedges, between, open, speakers, compared, aims, conditions, negations } = lists;
    return [
      [
        lang,
        {
          hedges: hedges.split(", ").map((phrase) => phrase.split(" ")),
          between: new WordList(between),
          open: new WordList(open),
          speakers: new WordList(speakers),
          compared: new WordList(compared),
          aims: new WordList(aims),
          conditions: new WordList(conditions),
          negations: new WordList(negations),
        },
      ],
    ];
  }),
);

/** Those of a language by its subtag; undefined where nobody has written them. */
export const certaintyWords = (lang: string): CertaintyWords | undefined => LANGUAGES.get(lang);

/** Whether a passage denies something, as far as its language's words are known. */
export function isTurned({ text, features: { lang } }: Unit): boolean {
  const negations = certaintyWords(lang)?.negations;
  return negations !== undefined && tokensOf(text).some(({ word }) => negations.has(word.toLowerCase()));
}

/** Whether a passage holds a word that takes something back, wherever it stands. */
export function isHedged({ text, features: { lang } }: Unit): boolean {
  const tokens = tokensOf(text);
  const hedges = certaintyWords(lang)?.hedges ?? [];
  return tokens.some((_, at) => hedges.some((each) => each.every((word, i) => tokens[at + i]?.word === word)));
}
