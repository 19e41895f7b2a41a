import { fold } from "../../../lib/text.ts";
import { knownType } from "../known-names.ts";
import type { Around } from "./evidence.ts";
import type { NameRules } from "./name-words.ts";
import type { Word } from "./words.ts";

/*
 * What makes a capital inside a sentence prove a name, in a language whose nouns have none.
 */

/** Words of a possible name, with nothing left out of them, and the text on both sides. */
export interface Near {
  words: readonly Word[];
  before: string;
  behind: string;
}

const MOST_WORDS = 3;
/** Shorter words are abbreviations, or what a broken line left. */
const SHORTEST = 4;
/** Most words in -al describe; a writer who gives them a capital writes capitals where he likes. */
const ADJECTIVE = /^\p{L}{3,}al$/u;

/** "Benn Sevard, who ran it", "Pacelli, 24, was ill": words that are none of the text, and behind a comma who bears them. */
export function isApposed({ words, behind }: Near, { evidence }: Around, rules: NameRules): boolean {
  if (words.some(({ text }) => evidence.lower.has(fold(text)) || rules.isWeak(text))) return false;
  if (/^,\s\d{1,2},/u.test(behind)) return true;
  return words.length > 1 && rules.apposition.test(behind);
}

/** "the Larnow hotel": what it is stands right behind it, in lower case. */
export function isOfKind({ words, before, behind }: Near, around: Around, rules: NameRules): boolean {
  return isAlone(words, before, around, rules) && rules.kindBehind.test(behind);
}

/**
 * Inside a sentence a capital is believed where no other stands so near that both may be parts of one name; in a language that
 * says which words lead to one.
 */
export function standsInside({ words, before, behind }: Near, around: Around, rules: NameRules): boolean {
  if (rules.names.leads === undefined || !isAlone(words, before, around, rules)) return false;
  // "Kellar, Brown and Root", "the Orlin-led army", "Orlin (Larn)"
  if (/^\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}|^['’]?-|^\s?[(&/]|^,\s\p{Lu}\p{L}+\s(?:\p{Ll}{1,3}|&)\s\p{Lu}/u.test(behind))
    return false;
  const { lower } = around.evidence;
  // "an International Traveller", "a Metal Aortic Valve"
  if (words.length > 1)
    return !words.every(({ text }) => lower.has(fold(text))) && !words.some(({ text }) => ADJECTIVE.test(text));
  if (/(?:ites?|ists?|isms?|ians?|ing|ly)$/u.test(words[0]!.text)) return false;
  const lead = rules.leadBefore.test(before);
  // Another word behind it may be what it describes, or belong to a line that begins here: "an Allied raid", "the quake Hundreds of".
  if (!/^[,.;:!?](?![\p{L}\p{N}])/u.test(behind)) return lead && rules.isWeak(/^\s(\p{Ll}+)/u.exec(behind)?.[1] ?? "");
  // So may a noun before it: "His wife, Lesna," and "from Larn," are no such lines.
  const last = /(\p{Ll}+)(,?)\s$/u.exec(before);
  return lead || (last !== null && (last[2] === "," || rules.isWeak(last[1]!) || rules.roles.has(last[1]!)));
}

/** Behind a word in lower case, and not right behind another capital and a link: "War and Peace". */
function isAlone(words: readonly Word[], before: string, { opens, headline }: Around, rules: NameRules): boolean {
  if (opens || headline || words.length > MOST_WORDS) return false;
  if (!/(?<![\p{L}-])\p{Ll}[\p{L}'’-]*,?\s$/u.test(before)) return false;
  if (/\p{Lu}[\p{L}-]*\s(?:(?:\p{Ll}{1,3}|upon|dell[aeo])\s){1,2}$/u.test(before)) return false;
  const owner = /(\p{L}+)['’]s\s$/u.exec(before)?.[1];
  if (owner !== undefined && /^\p{Lu}/u.test(owner) && knownType(owner, rules.language) === undefined) return false;
  return words.every(({ text }) => !isOther(text, rules)) && (words.length > 1 || words[0]!.text.length >= SHORTEST);
}

/** A word that names nobody, or joins two names: "a Larn-Orlin flight". */
function isOther(word: string, rules: NameRules): boolean {
  const plain = word.toLowerCase();
  return (
    rules.isNoName(word) ||
    rules.isWeak(word) ||
    rules.isSpeech(plain) ||
    rules.numerals.has(word) ||
    rules.roles.has(plain.replace(/s$/u, "")) ||
    rules.titles.has(word.replace(/s$/u, "")) ||
    /\p{N}|^\p{Lu}{2,}$|\.$/u.test(word) ||
    (word.includes("-") && word.split("-").some((part) => knownType(part, rules.language) === "place"))
  );
}
