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
const patterns = new Map(
  Object.entries(FIRST_PERSON).map(([lang, words]) => [lang, new Set(words.toLowerCase().split(" "))]),
);

/** A sentence that begins so supposes, and tells of nothing that was. */
const SUPPOSES = /^(?:if|unless|si|wenn|falls|se|als|indien|jeśli|jeżeli|gdyby)\s/iu;
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|(?<!\p{L})[‘'][^’']*[’'](?!\p{L})/gu;
/** "At 8:52 on 15 May, Sandpiper wrote: What a …", "Added: 19 May, 17:47 GMT": what stands behind is a reader's. */
const POSTED = /\d[:.h]\d\d\b.{0,80}:\s|^\p{L}+:\s.{0,40}\d[:.h]\d\d\b/u;

/** Lines of a page: "… on 00.35 BST on Thursday 7 July 2005", "Last updated at 09:43 GMT", "8 July 2009, 16:10", a list of posts. */
const STAMPED = [
  /\d[:.h]\d\d\s\p{Lu}{3,4}\son\s\p{L}+\s\d/u,
  /\p{L}\s(?:at\s)?\d\d[:.h]\d\d\s(?:GMT|BST|UTC|E[SD]T|CES?T)\s\p{Lu}/u,
  /(?<!\d)(?:19|20)\d\d\s?(?:--?|–|,|at|à|um)?\s?\d{1,2}[:.h]\d\d(?!\d)/u,
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
  const asks = SUPPOSES.test(text) || /\?["”»’]?$/u.test(text);
  return asks || POSTED.test(text) || isOfOneself(text, lang) ? ragged * PERSONAL : ragged;
}

/** Whether somebody speaks of himself outside the marks of quotation. "World War I" is a number. */
function isOfOneself(text: string, lang: string): boolean {
  const own = patterns.get(primarySubtag(lang));
  if (!own) return false;
  const words = text.replace(QUOTED, " ").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.some((word, i) => own.has(word.toLowerCase()) && !isNumber(word, i === 1 ? undefined : words[i - 1]));
}

const isNumber = (word: string, before: string | undefined): boolean =>
  word === "I" && before !== undefined && /^\p{Lu}/u.test(before);
