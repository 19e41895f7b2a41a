import { fold } from "../../../lib/text.ts";
import { knownType } from "../known-names.ts";
import type { Around } from "./evidence.ts";
import type { NameRules } from "./name-words.ts";
import { isNameParticle } from "./pieces.ts";
import { isInside } from "./trimmed.ts";
import type { Word } from "./words.ts";

/*
 * What makes words with capitals no name, or no whole one.
 */

/** Letters of the longest abbreviation that is taken for a name by its capitals. */
const LONGEST_ACRONYM = 6;
/** Capitals of more letters are seldom an abbreviation: a word is shouted. */
const LONGEST_SHOUT = 4;

export function rejectsSingle(word: string, around: Around, rules: NameRules): boolean {
  const letters = word.replaceAll(".", "");
  if (letters.length < 2 || /^\d/.test(word)) return true;
  // "GCSEs" are many; "H1N1" and "C130" are kinds.
  if (/^\p{Lu}{2,}s$/u.test(letters) || /^\p{Lu}\d|\p{Lu}\d\p{Lu}|\d{2}$/u.test(letters)) return true;
  if (word.includes("-") && word.split("-").every((part) => rules.isNoName(part))) return true;
  if (rules.topics.has(word) || rules.titles.has(word) || rules.roles.has(word.toLowerCase())) return true;
  if (rules.organisations.has(word) || rules.places.has(word) || rules.events.has(word)) return true;
  if (!/\p{Ll}/u.test(letters) && letters.length > LONGEST_ACRONYM) return true;
  if (/^[IVX]+$/.test(letters)) return true;
  return /\p{Ll}/u.test(word) && around.evidence.lower.has(fold(word));
}

/** Capitals throughout are no name where the word is one of the language, or where its neighbours are shouted as well. */
export function isShouted(word: string, before: string, behind: string, around: Around, rules: NameRules): boolean {
  const plain = word.toLowerCase();
  const { lower, shortened } = around.evidence;
  // Letters that nobody can speak as a word are an abbreviation, however people write it: "nhs".
  const isWord = /[AEIOUY]/u.test(word) && lower.has(fold(word));
  if (shortened.has(word) || isWord || rules.isWeak(word) || rules.isSpeech(plain)) return true;
  const neighbours = [
    /(?<!\p{L})(\p{Lu}{2,})[,:]? $/u.exec(before)?.[1],
    /^,? (\p{Lu}{2,})(?![\p{L}\p{N}])/u.exec(behind)?.[1],
  ];
  return neighbours.some(
    (each) =>
      each !== undefined &&
      knownType(each, rules.language) === undefined &&
      (each.length > LONGEST_SHOUT || rules.isWeak(each) || lower.has(fold(each))),
  );
}

/** "Against All Odds": where a word that is no article begins a title inside a sentence, what is left of it is no name. */
export function isPartOfTitle(all: readonly Word[], words: readonly Word[], around: Around, rules: NameRules): boolean {
  const [first] = all;
  if (first === words[0] || !rules.isWeak(first!.text) || !isInside(first!, around)) return false;
  return /\p{Ll}/u.test(first!.text) && !rules.articles.has(first!.text.toLowerCase());
}

/** "Face the Nation", "the Confederation of British Industry": one word that more of its name follows. */
export function isHeadOfTitle(
  before: string,
  behind: string,
  all: readonly Word[],
  around: Around,
  rules: NameRules,
): boolean {
  if (around.evidence.often.has(all[0]!.text)) return false;
  const link = /^ (\p{Ll}{2,3}) \p{Lu}\p{Ll}/u.exec(behind)?.[1];
  if (link === undefined) return false;
  // "l'association Phares et Balises": what an organisation's word stands before is one name.
  if (rules.language.speech.and.includes(link)) {
    const cue = /(?<!\p{L})(\p{Ll})(\p{Ll}+)[ \u00a0]$/u.exec(before);
    return cue !== null && rules.isOrganisationWord(cue[1]!.toUpperCase() + cue[2]!);
  }
  if (!rules.links.has(link)) return false;
  return rules.articles.has(link) ? !rules.cueBefore.test(before) : rules.partOf.has(link);
}

/** A weak word inside a name makes it a heading; one that an organisation is known by does not, nor does a number. */
export function isWeakInside({ text: word }: Word, rules: NameRules): boolean {
  return rules.isWeak(word) && !rules.organisations.has(word) && !rules.numerals.has(word) && !isNameParticle(word);
}
