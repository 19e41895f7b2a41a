import { knownType } from "../known-names.ts";
import type { NameRules } from "./name-words.ts";
import { runsOf, type Word } from "./words.ts";

/** Words that may be one name, and what stood before them in their run. */
export interface Piece {
  words: readonly Word[];
  /** A form of address, rank or office stands right before it. */
  titled: boolean;
  /** An office follows it in the same run: what it is of is a name only where more than its capitals say so. */
  office: boolean;
}

/** A name of more words is none; without a bound a text of links would be joined again and again. */
const MOST_WORDS = 10;
/** So long a link between two parts of a name may be, in characters. */
const LONGEST_LINK = 9;
/** Letters of the longest abbreviation that is no list's. */
const LONGEST_ACRONYM = 4;
/** Words inside the names of people, in any language that is written with Latin letters. */
const PARTICLES = new Set(
  "de du da di del della dos das van von der den ten ter zu bin ibn ben al el la le y".split(" "),
);

/** Such words with a capital: "Marine Le Pen", "Vincent Van Gogh". */
const CAPITAL_PARTICLES = new Set(
  "De Du Di Da Del Della Dos Van Von Der Den Ten Ter Bin Ibn Ben Al El La Le Mac St St. Abu Ould Ap".split(" "),
);

/** Words that join two parts of a name neither of which is known by itself: "Memorandum of Understanding", "Arquata del Tronto". */
const JOINS = new Set("of de du des d' del do dos das".split(" "));
/** Those of them that as often lead from a person to a party or a firm. */
const LOOSE_JOINS = new Set("del do dos das".split(" "));

/** Whether a word with a capital joins the parts of a person's name. */
export function isNameParticle(word: string): boolean {
  return CAPITAL_PARTICLES.has(word);
}

/** Parts the capitalised words of a text into what may be names: joined over links as in "Bank of England", parted at titles. */
export function piecesOf(text: string, words: readonly Word[], rules: NameRules): Piece[] {
  return joined(text, runsOf(text, words), rules).flatMap((run) => parted(text, run, rules));
}

function joined(text: string, runs: Word[][], rules: NameRules): Word[][] {
  const result: Word[][] = [];
  for (const run of runs) {
    const left = result.at(-1);
    const gap = left && text.slice(left.at(-1)!.end, run[0]!.start);
    if (
      left &&
      gap !== undefined &&
      left.length < MOST_WORDS &&
      gap.length <= LONGEST_LINK + 2 &&
      binds(text, left, gap, run, rules)
    )
      left.push(...run);
    else result.push([...run]);
  }
  return result;
}

function binds(text: string, left: readonly Word[], gap: string, right: readonly Word[], rules: NameRules): boolean {
  if (/^['’]s?[ \u00a0]$/u.test(gap)) return isOwned(text, left, right, rules);
  const link = /^[ \u00a0](\S+(?:[ \u00a0]\S+)?)[ \u00a0]$|^[ \u00a0](d['’]|(?:de )?l['’])$/u.exec(gap);
  if (!link) return false;
  const words = (link[1] ?? link[2])!
    .toLowerCase()
    .replace("’", "'")
    .split(/[ \u00a0]/u);
  const last = left.at(-1)!.text;
  const first = right[0]!.text;
  const whole = text.slice(left[0]!.start, right.at(-1)!.end);
  const near = text.slice(left.at(-1)!.start, first === undefined ? undefined : right[0]!.end);
  if (knownType(whole, rules.language) || knownType(near, rules.language)) return true;
  // "Van den Hout", "Von der Leyen": a family's name by itself.
  if (left.length === 1 && isNameParticle(last) && words.every((word) => PARTICLES.has(word))) return true;
  // An office before the name is no part of it: "President Luiz Inácio Lula da Silva".
  const own = left.length > 1 && isOffice(left[0]!.text, rules) ? left.slice(1) : left;
  // "Italia di Roma": a place that people are called after leads to no family.
  const isGiven = rules.isFirstName(own[0]!.text) && knownType(own[0]!.text, rules.language) !== "place";
  const isPerson = own !== left || isGiven || rules.titles.has(left[0]!.text);
  // "Francia y Alemania", "Ana y Pedro" are two; "Ortega y Gasset" is one family.
  const isAnd = rules.language.speech.and.includes(words[0]!) && PARTICLES.has(words[0]!);
  const isTwo = isAnd && (own.length < 2 || rules.isFirstName(first) || knownType(last, rules.language) !== undefined);
  if (
    words.every((word) => PARTICLES.has(word)) &&
    isPerson &&
    !isTwo &&
    own.length <= 3 &&
    !rules.organisations.has(last)
  ) {
    // "Voorzitter Henk de Boer": an article that nothing leads to is in a person's name.
    const isArticle = words.length === 1 && rules.articles.has(words[0]!);
    return rules.language.code === "en" || isArticle || !rules.links.has(words[0]!) || rules.isFirstName(last);
  }
  if (!words.every((word) => rules.links.has(word))) return false;
  if (words[0] === "&") return true;
  const isHead = rules.organisations.has(last) || rules.places.has(last) || rules.events.has(last);
  const isPair = rules.language.speech.and.includes(words[0]!);
  // "the Institute of American Indian Arts": a people's name begins what the office is for.
  const isPeoples =
    isHead &&
    rules.isNoName(first) &&
    !rules.isDate(first) &&
    right.length > 1 &&
    !right.some(({ text: word }) => isOffice(word, rules));
  const isWeak =
    (rules.isNoName(first) && !isPeoples) ||
    rules.isWeak(first) ||
    rules.isFirstName(first) ||
    // "Department of Justice": a title that nobody follows is none.
    (rules.titles.has(first) && right.length > 1);
  // "The Centers for": the article that begins a sentence is no part of the name.
  const head = left.length > 1 && rules.isWeak(left[0]!.text) ? 1 : 0;
  if (isPair) {
    const isNamed =
      head === 1 ||
      /(?<!\p{L})the[ \u00a0]$|['’]s?[ \u00a0]$/u.test(text.slice(Math.max(0, left[0]!.start - 5), left[0]!.start));
    const isUnknown =
      !left.some((word) => rules.isFirstName(word.text) || isOffice(word.text, rules)) &&
      knownType(text.slice(left[head]!.start, left.at(-1)!.end), rules.language) === undefined;
    // "Oadby and Wigston Borough Council"
    const isCouncil =
      left.length === 1 &&
      right.length > 1 &&
      rules.organisations.has(right.at(-1)!.text) &&
      /^(?:Borough|District|County|City|Parish|Town|Metropolitan)$/u.test(right.at(-2)!.text);
    if (isCouncil) return true;
    // "the Oceanic and Atmospheric Administration"
    if (
      words.length === 1 &&
      isNamed &&
      isUnknown &&
      left.length <= 3 &&
      right.length <= 3 &&
      rules.organisations.has(right.at(-1)!.text) &&
      right.length > 1 &&
      knownType(first, rules.language) === undefined &&
      knownType(text.slice(right[0]!.start, right.at(-1)!.end), rules.language) === undefined
    )
      return true;
    // "BP Exploration and Production Inc"
    const isFirm =
      left.length > 1 &&
      right.length > 1 &&
      knownType(left[0]!.text, rules.language) === "organisation" &&
      isUnknown &&
      !rules.organisations.has(last) &&
      knownType(first, rules.language) === undefined &&
      /^(?:Inc|Corp|Ltd|Co|LLC|plc|PLC)\.?$/u.test(right.at(-1)!.text);
    if (isFirm) return true;
    const link = left.findIndex((word, i) => i > 0 && /\p{Ll}/u.test(text.slice(left[i - 1]!.end, word.start)));
    const isOf =
      link > 0 && !rules.language.speech.and.includes(text.slice(left[link - 1]!.end, left[link]!.start).trim());
    return (
      words.length === 1 &&
      isOf &&
      !rules.organisations.has(right.at(-1)!.text) &&
      !isLinkedRun(text, right) &&
      left.slice(head, link).some((word) => rules.organisations.has(word.text)) &&
      !isWeak &&
      knownType(first, rules.language) === undefined
    );
  }
  if (words.length === 1 && ["the", "le", "la", "les"].includes(words[0]!)) return false;
  if (isHead) return !isWeak;
  // "Memorandum of Understanding": where neither side is known for itself, the two are one name.
  const isKnown = (word: string) =>
    rules.isFirstName(word) || knownType(word, rules.language) !== undefined || isOffice(word, rules);
  return (
    words.length === 1 &&
    JOINS.has(words[0]!) &&
    (!LOOSE_JOINS.has(words[0]!) || (left.length === 1 && first.length > 3)) &&
    !isWeak &&
    !first.includes("-") &&
    !left.some(
      ({ text: word }) => isKnown(word) || rules.isNoName(word) || rules.isWeak(word) || !/\p{Ll}/u.test(word),
    ) &&
    !right.some(({ text: word }) => isKnown(word) || !/\p{Ll}/u.test(word))
  );
}

function isLinkedRun(text: string, words: readonly Word[]): boolean {
  return words.some((word, i) => i > 0 && /\p{Ll}/u.test(text.slice(words[i - 1]!.end, word.start)));
}

/** "Birmingham Coroner's Court": whose it is belongs to such a name, unless the owner is known for himself. */
function isOwned(text: string, left: readonly Word[], right: readonly Word[], rules: NameRules): boolean {
  const isKnown = (word: string) => knownType(word, rules.language) !== undefined || isOffice(word, rules);
  const owner = text.slice(left[0]!.start, left.at(-1)!.end);
  if (right.length > 1 || !rules.owned.has(right[0]!.text) || isKnown(owner)) return false;
  // "Orlin County Sheriff's Office"
  const isOfficeOf = left.length > 1 && isOffice(left.at(-1)!.text, rules);
  if (isKnown(left.at(-1)!.text) && !isOfficeOf) return false;
  return left.length === 1 || !rules.isFirstName(left[0]!.text);
}

/** A word in capitals throughout is shouted, unless it is short enough for an abbreviation, or known. */
function isShouted({ text }: Word, rules: NameRules): boolean {
  return text.length > LONGEST_ACRONYM && !/\p{Ll}/u.test(text) && knownType(text, rules.language) === undefined;
}

function isOffice(word: string, rules: NameRules): boolean {
  return rules.titles.has(word) || rules.roles.has(word.toLowerCase());
}

/** A run in parts: what stands before an office, and the name behind it. The office itself is no name. */
function parted(text: string, run: readonly Word[], rules: NameRules): Piece[] {
  if (knownType(text.slice(run[0]!.start, run.at(-1)!.end), rules.language))
    return [{ words: run, titled: false, office: false }];
  const pieces: Piece[] = [];
  let words: Word[] = [];
  let titled = false;
  const close = (office: boolean): void => {
    if (words.length > 0) pieces.push({ words, titled, office });
    words = [];
    titled = false;
  };
  run.forEach((word, i) => {
    if (isShouted(word, rules)) {
      close(false);
      return;
    }
    const isLast = i === run.length - 1;
    const isTitle =
      rules.titles.has(word.text) || (rules.roles.has(word.text.toLowerCase()) && !(isLast && words.length > 0));
    // "Bruno Le Maire", "M. Le Maire"
    const isParticle = (each: Word | undefined) => each !== undefined && isNameParticle(each.text);
    const given = isParticle(words.at(-1)) ? words.at(-2) : words.length === 1 ? words[0] : undefined;
    const isFamilyName =
      isLast &&
      ((given !== undefined && rules.isFirstName(given.text)) ||
        (titled && words.length === 1 && isParticle(words[0])));
    const follows = i > 0 && !/^[ \u00a0\n]$/u.test(text.slice(run[i - 1]!.end, word.start));
    const isName =
      isTitle && !isLast && knownType(text.slice(word.start, run[i + 1]!.end), rules.language) !== undefined;
    const isOrganisation =
      isTitle &&
      !isLast &&
      words.length === 0 &&
      rules.organisations.has(run.at(-1)!.text) &&
      i === 0 &&
      run.length <= 3 &&
      !word.text.endsWith(".");
    const owns = !isLast && /^['’]/u.test(text.slice(word.end, word.end + 1));
    if (isTitle && !isFamilyName && !follows && !owns && !isName && !isOrganisation) {
      close(true);
      titled = true;
    } else if (rules.isDate(word.text) && words.length > 0) {
      // "Tobias Quill Tuesday": the day belongs to the sentence.
      close(false);
    } else if (isSecondMaker(words.at(-1), word, rules)) {
      close(false);
      words.push(word);
    } else words.push(word);
  });
  close(false);
  return pieces;
}

/** Two well-known organisations next to each other are two names; an organisation and its product are one. */
function isSecondMaker(last: Word | undefined, word: Word, rules: NameRules): boolean {
  if (!last) return false;
  const type = (each: Word) => knownType(each.text, rules.language);
  return type(last) === "organisation" && type(word) === "organisation";
}
