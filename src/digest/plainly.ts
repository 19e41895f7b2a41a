import { pointsBack } from "./alike/wording.ts";
import { primarySubtag } from "../lib/primary-subtag.ts";

/** What a sentence is worth that begins or ends in the middle, points back to another, or holds a page's head. */
const RAGGED = 0.6;
/** What one is worth in which somebody speaks of himself, asks, or writes to a page: it tells what one saw, not what happened. */
const PERSONAL = 0.4;

/** Words by which somebody speaks of himself. A language that is not here has none. */
const FIRST_PERSON: Readonly<Record<string, string>> = {
  en: "I we my our me",
  fr: "je j nous mon ma mes notre nos moi",
  de: "ich wir mein meine meinen meinem meiner unser unsere unseren uns mir mich",
  es: "yo mi mis nosotros nosotras nuestro nuestra nuestros nuestras",
  it: "io noi mio mia miei mie nostro nostra nostri nostre",
  pt: "eu meu minha meus minhas nós nosso nossa nossos nossas",
  nl: "ik wij mijn ons onze",
  pl: "ja mój moja moje nasz nasza nasze nam nas",
};
/** Words with which a sentence begins that supposes, and tells of nothing that was. German "als" tells what was. */
const SUPPOSING: Readonly<Record<string, string>> = {
  en: "if unless",
  fr: "si",
  de: "wenn falls",
  es: "si",
  it: "se",
  pt: "se",
  nl: "als indien",
  pl: "jeśli jeżeli gdyby",
};
const setsOf = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([lang, words]) => [lang, new Set(words.toLowerCase().split(" "))]));
const [firstPerson, supposing] = [setsOf(FIRST_PERSON), setsOf(SUPPOSING)];

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|(?<!\p{L})[‘'][^’']*[’'](?!\p{L})/gu;
/** "At 8:52 on 15 May, Sandpiper wrote: What a …", "Added: 19 May, 17:47 GMT": what stands behind is a reader's. */
const POSTED = /\d[:.h]\d\d\b.{0,80}:\s|^\p{L}+:\s.{0,40}\d[:.h]\d\d\b/u;

/**
 * Lines of a page: "… on 00.35 BST on Thursday 7 July 2005", "Last updated at 09:43", "8 July 2009, 16:10", a list of posts. What
 * is told to have been at an hour of a day is none.
 */
const STAMPED = [
  /(?<![\d:.]|\bat\s)\d{1,2}[:.h]\d\d\s\p{Lu}{3,4}\son\s\p{L}+\s\d/u,
  /\b(?:updated|published|posted)\b.{0,20}\d[:.h]\d\d/iu,
  /(?<!\d)(?:19|20)\d\d\s?(?:--?|–|,)?\s?\d{1,2}[:.h]\d\d(?!\d)/u,
  /(?:(?<!\d)\d{1,2}:\d\d(?!\d).*){3}/u,
];

/**
 * How plainly a sentence says what happened, from 0 to 1: whole sentences of a reporter count fully.
 *
 * @param lang The sentence's language.
 */
export function plainness(text: string, lang: string): number {
  const ragged =
    /^…|…$|\s\|\s|^[^([{]{0,12}[)\]}]/u.test(text) || pointsBack(text) || STAMPED.some((stamp) => stamp.test(text))
      ? RAGGED
      : 1;
  const asks = supposes(text, lang) || /\?["”»’]?$/u.test(text);
  return asks || POSTED.test(text) || isOfOneself(text, lang) ? ragged * PERSONAL : ragged;
}

function supposes(text: string, lang: string): boolean {
  const first = /^["“«„‘']*(\p{L}+)/u.exec(text)?.[1];
  return first !== undefined && supposing.get(primarySubtag(lang))?.has(first.toLowerCase()) === true;
}

/** Whether somebody speaks of himself outside the marks of quotation. "World War I" is a number. */
function isOfOneself(text: string, lang: string): boolean {
  const own = firstPerson.get(primarySubtag(lang));
  if (!own) return false;
  const words = text.replace(QUOTED, " ").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.some((word, i) => own.has(word.toLowerCase()) && !isNumber(word, i === 1 ? undefined : words[i - 1]));
}

const isNumber = (word: string, before: string | undefined): boolean =>
  word === "I" && before !== undefined && /^\p{Lu}/u.test(before);
