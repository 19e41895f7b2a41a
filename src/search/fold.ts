/*
 * How words are compared: the index, the search's own check of what Pagefind finds, spellings and highlighting fold by this
 * one function.
 */

import { remember } from "../lib/remember.ts";

/** Letters that Unicode does not take apart, as they are written without them. Capitals are folded before. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ς: "σ",
  // Keyboards differ: Persian letters stand in Arabic texts, and Arabic ones in Persian.
  ک: "ك",
  ی: "ي",
  ى: "ي",
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "gu");
const ANY_SPECIAL = new RegExp(SPECIAL.source, "iu");

/**
 * Marks that are no letters: accents, the points of Hebrew, the vowels of Arabic, and its line of length. Those of Thai, of
 * the scripts of India, and of Japanese syllables part one word from another, and stay.
 */
const MARKS = new RegExp(
  `[${[
    "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f",
    "\\u0483-\\u0487",
    "\\u0591-\\u05c7",
    "\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed",
    "\\ufe00-\\ufe0f",
  ].join("")}]+`,
  "gu",
);

/** A text as it is compared: compatible forms made one, no case, no accents, and only letters, their marks and digits. */
export const fold = remember((text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "")
    .normalize("NFC"),
);

/**
 * Whether Pagefind would take a word for another than its folded form. It takes accents off by itself, and no more: such a
 * word is asked for as it is folded, and its folded form is put into the index beside it.
 */
export function needsFolding(word: string): boolean {
  if (word.normalize("NFKC") !== word.normalize("NFC")) return true;
  return /[\u00ad\u200b-\u200d\u2060]/u.test(word) || ANY_SPECIAL.test(word) || OTHER_MARKS.test(word);
}

/** Marks of scripts whose accents Pagefind leaves; a dotted capital I is small with a mark of its own. */
const OTHER_MARKS = /[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0130]/u;

/** Whether a folded word is of a script that does not part words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
export function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    word,
  );
}
