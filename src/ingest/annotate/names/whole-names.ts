import { knownPhrases } from "../known-names.ts";
import type { NameRules } from "./name-words.ts";
import { spelledOut } from "./spelled-out.ts";
import type { Word } from "./words.ts";

/**
 * Makes one word of the words of a name that holds lower-case ones: of a listed name ("Rassemblement national"), and of one that
 * its abbreviation in brackets spells ("Parti communiste français (PCF)").
 */
export function withWholeNames(text: string, words: readonly Word[], rules: NameRules): readonly Word[] {
  const whole: Word[] = [...spelledNames(text, rules), ...listedNames(text, words, rules)];
  if (whole.length === 0) return words;
  const starts = new Map(whole.map((word) => [word.start, word]));
  const result: Word[] = [];
  let end = 0;
  for (const word of words) {
    if (word.start < end) continue;
    const name = starts.get(word.start);
    result.push(name ?? word);
    if (name) end = name.end;
  }
  return result;
}

function listedNames(text: string, words: readonly Word[], rules: NameRules): Word[] {
  const phrases = knownPhrases(rules.language);
  return words.flatMap(({ text: word, start }): Word[] => {
    const name = phrases.get(word)?.find((phrase) => text.startsWith(phrase, start));
    if (name === undefined || /[\p{L}\p{N}]/u.test(text[start + name.length] ?? "")) return [];
    return [{ text: name, start, end: start + name.length, whole: "listed" }];
  });
}

function spelledNames(text: string, rules: NameRules): Word[] {
  return spelledOut(text).flatMap(({ start, end, abbreviation, words }): Word[] => {
    if (rules.isNoName(abbreviation) || !/^\p{Lu}/u.test(words[0]!)) return [];
    const isOrganisation = words.some((word) => rules.isOrganisationWord(word));
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (!isOrganisation && (rules.names.nounCapitals || capitals < 2)) return [];
    const name = text.slice(start, end).replace(/['’]s?$/u, "");
    return [{ text: name, start, end: start + name.length, whole: "spelled-out" }];
  });
}
