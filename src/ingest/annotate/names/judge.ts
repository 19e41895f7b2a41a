import type { FoundName } from "../../../schemas/article.ts";
import { fold } from "../../../lib/text.ts";
import type { Span } from "../../../lib/span.ts";
import { knownType } from "../known-names.ts";
import type { Evidence } from "./evidence.ts";
import type { NameRules } from "./name-words.ts";
import { isNameParticle, type Piece } from "./pieces.ts";
import type { Word } from "./words.ts";

/** A name with the reason it was believed. UTF-16 offsets in its block's text. */
export interface Judged extends Span {
  text: string;
  type: FoundName["type"];
  rule: string;
}

/** What stands around a piece. */
export interface Around {
  text: string;
  /** A sentence, a quotation or a line begins here: a capital proves nothing. */
  opens: boolean;
  /** Nearly every word of the sentence has a capital: none proves anything. */
  headline: boolean;
  evidence: Evidence;
}

/** Letters of the longest abbreviation that is taken for a name by its capitals. */
const LONGEST_ACRONYM = 6;
/** Capitals of more letters are seldom an abbreviation: a word is shouted. */
const LONGEST_SHOUT = 4;
/** A word of so many letters stands in lower case by chance: "re" is what is left of "we're". */
const SHORTEST_WORD = 3;
const MOST_PERSON_WORDS = 4;
/** So many capitalised words in a row are a headline, a list or noise; each would be held against all behind it. */
const MOST_WORDS = 16;

/** The name that a piece is, as far as its capitals, its own words and those around it say; undefined where none of them does. */
export function judge({ words: all, titled, office }: Piece, around: Around, rules: NameRules): Judged | undefined {
  if (all.length > MOST_WORDS) return undefined;
  const { text } = around;
  const words = trimmed(all, titled, around, rules);
  if (words.length === 0) return undefined;
  // "Strategic MoU": what is left of words that end in none is none.
  const cut = all.slice(all.indexOf(words.at(-1)!) + 1);
  const isRest = cut.some(({ text: word }) => rules.isNoName(word) && !rules.isDate(word) && !rules.titles.has(word));
  const opens = around.opens && words[0] === all[0] && !titled;
  const start = words[0]!.start;
  const end = nameEnd(words.at(-1)!, text, rules);
  const name = text.slice(start, end);
  const found = (type: FoundName["type"], rule: string): Judged => ({ start, end, text: name, type, rule });
  const parts = words.map((word) => word.text);
  const before = text.slice(Math.max(0, start - 60), start);
  const behind = text.slice(end, end + 80);

  const [only] = words;
  if (words.length === 1 && only!.whole === "spelled-out")
    return found(ownWords(name.split(/[ \u00a0]/u), rules) ?? "unknown", "spelled-out");
  const listed = knownType(name, rules.language);
  if (listed) return isCommon(name, around, opens) ? undefined : found(listed, "known");
  if (isRest) return undefined;
  // "Mount Orlin Lak-lak": a hyphen and no word of the sentence behind it, and the name goes on.
  if (words.length > 1 && /^-\p{Ll}/u.test(behind) && !rules.compound.test(behind)) return undefined;
  // "Group E", "Vitamin C": one of several, by a letter.
  if (words.length > 1 && /^\p{Lu}$/u.test(parts.at(-1)!)) return undefined;
  // "Acme Warns Of Losses" has lost its line: a verb of speech with a capital is in no name.
  if (
    words.some(({ text: word }, i) => i > 0 && rules.isSpeech(word.toLowerCase()) && !isKind(word, rules)) &&
    !isKind(parts[0]!, rules) &&
    !isKind(parts.at(-1)!, rules)
  )
    return undefined;
  if (isOffice(before, words, rules)) {
    const first = words.findIndex((word, i) => i > 0 && rules.isFirstName(word.text));
    return first > 0 ? judge({ words: words.slice(first), titled: true, office }, around, rules) : undefined;
  }
  const plain = parts.every(
    (part) => !rules.organisations.has(part) && !rules.places.has(part) && !rules.events.has(part),
  );
  if (titled && (office || (words.length === 1 && rules.roles.has(parts[0]!.toLowerCase())))) return undefined;
  if (titled && plain && words.length <= MOST_PERSON_WORDS && isPersonal(parts, rules)) return found("person", "title");
  const noun = rules.products.has(/^\s+(\p{L}[\p{L}-]*)/u.exec(behind)?.[1] ?? "");
  const maker = words.length > 1 ? knownType(parts[0]!, rules.language) : undefined;
  if (maker === "organisation" && knownType(parts.at(-1)!, rules.language) === "product")
    return found("product", "maker");
  // "Senate Leader", "Birmingham Coroner": an office is nobody.
  const isPost = words.length > 1 && rules.roles.has(parts.at(-1)!.toLowerCase());
  const isCut = isPartOfTitle(all, words, around, rules);
  const own =
    isPost || isCut || words.some((word, i) => i > 0 && isWeakInside(word, rules)) ? undefined : ownWords(parts, rules);
  // "Mount Orlin" at the beginning of a sentence: the first word says what it is, the second is no word of the text.
  const isHeaded =
    parts.length === 2 &&
    rules.places.has(parts[0]!) &&
    !isKind(parts[1]!, rules) &&
    !around.evidence.lower.has(fold(parts[1]!));
  const isProven =
    around.evidence.inside.has(parts[0]!) || rules.isFirstName(parts[0]!) || parts.length > 2 || isHeaded;
  if (own && (!opens || isProven)) return found(own, "own-words");
  if (
    plain &&
    words.length > 1 &&
    words.length <= MOST_PERSON_WORDS &&
    rules.isFirstName(parts[0]!) &&
    isPersonal(parts, rules)
  ) {
    const isWhole =
      words.length === 2 ||
      parts.slice(1, -1).every((part) => rules.isFirstName(part) || /^\p{Lu}\./u.test(part) || isNameParticle(part)) ||
      isLinked(words, text);
    if (isWhole) return found("person", "first-name");
  }
  if (plain && rules.roleBefore.test(before) && words.length <= MOST_PERSON_WORDS && isPersonal(parts, rules)) {
    if (words.length > 1) return found("person", "role");
  }
  if (plain && words.length > 1 && words.length <= 3 && isInitials(parts[0]!, rules) && isPersonal(parts, rules))
    return found("person", "initials");
  if (isCut || (isPost && !isArticle(before, rules))) return undefined;
  // "Focus Carlos Barria": a person's name begins inside the run.
  const given = words.findIndex((word, i) => i > 0 && rules.isFirstName(word.text) && !isNameParticle(word.text));
  if (given > 0 && given < words.length - 1 && plain && !rules.isFirstName(parts[0]!) && !isLinked(words, text)) {
    const rest = judge({ words: words.slice(given), titled: false, office }, { ...around, opens: false }, rules);
    if (rest?.type === "person") return rest;
  }
  if (around.headline) return undefined;
  if (words.some((word, i) => i > 0 && isWeakInside(word, rules) && /\p{Ll}/u.test(word.text))) return undefined;
  if (office && !isAcronym(parts)) return undefined;
  if (words.length > 2 && rules.isFirstName(parts[0]!) && !around.evidence.inside.has(parts[0]!)) return undefined;
  if (words.length > 1 && words.every((word) => !/\p{Ll}/u.test(word.text))) return undefined;
  if (words.length === 1 && rejectsSingle(parts[0]!, around, rules)) return undefined;
  if (opens && !opensWithName(words, around, rules)) return undefined;
  if (
    words.some(
      (word) => /\p{Ll}/u.test(word.text) && word.text.length > 3 && around.evidence.lower.has(fold(word.text)),
    ) &&
    !around.evidence.inside.has(name)
  ) {
    if (words.length === 1) return undefined;
  }
  if (words.length > 1 && words.length <= 3 && plain && isPersonal(parts, rules)) {
    if (rules.roleBehind.test(behind) || /^,\s+\d{2},/u.test(behind)) return found("person", "role-behind");
  }
  if (noun) return found("product", "product-noun");
  if (maker === "organisation") return found("unknown", "maker");
  const region = /^,\s+(\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?)/u.exec(behind)?.[1];
  if (region && rules.cueBefore.test(before) && knownType(region, rules.language) === "place")
    return found("place", "region-behind");
  if (isAcronym(parts) && isShouted(parts[0]!, before, behind, around, rules)) return undefined;
  if (isAcronym(parts) && /\(\s*$/u.test(before) && around.evidence.named) return found("organisation", "acronym");
  if (isAcronym(parts)) {
    // Two letters are as often an abbreviation of words: they have to return.
    return parts[0]!.replaceAll(".", "").length > 2 || around.evidence.often.has(parts[0]!)
      ? found("unknown", "acronym")
      : undefined;
  }
  // "Steve Gorman LOS": a word in capitals behind a name begins another line.
  if (words.length > 2 && /^\p{Lu}{3,}$/u.test(parts.at(-1)!)) return undefined;
  // "ambassador to Britain Liu Xiaming", "of British Industry BP": two names that no mark parts.
  if (words.length > 2 && rules.cueBefore.test(before) && knownType(parts[0]!, rules.language) === "place")
    return undefined;
  // "in Washington Obama spoke", "in Haiti Food is short": behind a place a person, or a word of the text, begins a line.
  if (words.length === 2 && knownType(parts[0]!, rules.language) === "place") {
    if (knownType(parts[1]!, rules.language) === "person")
      return { ...found("place", "known"), end: words[0]!.end, text: parts[0]! };
    if (parts[1]!.length > SHORTEST_WORD && around.evidence.lower.has(fold(parts[1]!))) return undefined;
  }
  if (words.length > 1 && /^\p{Lu}{2,}$/u.test(parts.at(-1)!) && knownType(parts.at(-1)!, rules.language))
    return undefined;
  if (words.length === 1 && isHeadOfTitle(before, behind, all, around, rules)) return undefined;
  return isSure(parts.at(-1)!, before, behind, around, rules) ? found("unknown", "capital") : undefined;
}

/** A capital by itself is believed where its word returns, behind a word for "in", or where somebody speaks or owns. */
function isSure(word: string, before: string, behind: string, around: Around, rules: NameRules): boolean {
  // "Trith-Saint-Léger", "Larn-on-Sea"
  if (/^Sainte?-\p{Lu}|-\p{Ll}+-\p{Lu}|-Sainte?-/u.test(word)) return true;
  if (around.evidence.often.has(word) || /^['’]s?(?!\p{L})/u.test(behind)) return true;
  return rules.cueBefore.test(before) || rules.speechBehind.test(behind) || rules.speechBefore.test(before);
}

/** Leaves out words at both ends that are no part of a name: those that lead a sentence, peoples, days, offices. */
function trimmed(all: readonly Word[], titled: boolean, around: Around, rules: NameRules): readonly Word[] {
  const { text } = around;
  let [from, to] = [0, all.length];
  const provesSomething = !around.opens && !around.headline;
  while (from < to) {
    const rest = text.slice(all[from]!.start, nameEnd(all[to - 1]!, text, rules));
    if (knownType(rest, rules.language)) break;
    const { text: word } = all[from]!;
    const leads = from === 0 && around.opens && !around.evidence.inside.has(word);
    const isCommonStart = leads && /\p{Ll}/u.test(word) && around.evidence.lower.has(fold(word));
    // "American Airlines", "Meanwhile Obama": a people is part of an organisation's name, a leading word of none.
    const isKindOf =
      to - from > 1 &&
      (isKind(all[to - 1]!.text, rules) || (provesSomething && rules.organisations.has(all[from + 1]!.text)));
    const isPeople = rules.isNoName(word) && !isKindOf;
    if (rules.isShortMonth(word) && to - from > 1) break;
    // "M. Le Tann", "à La Rochelle"; "Madame La Ministre" is an office.
    if (from === 0 && to > 1 && isNameParticle(word) && (titled || isInside(all[0]!, around))) {
      if (!rules.roles.has(all[1]!.text.toLowerCase()) && !rules.titles.has(all[1]!.text)) break;
    }
    // "West Palm Beach", "Three Mile Island"
    if (to - from > 1 && isPartOfPlace(all.slice(from, to), around, rules)) break;
    if (!(isPeople || rules.isWeak(word) || isCommonStart)) break;
    from++;
  }
  while (to > from) {
    const { text: word } = all[to - 1]!;
    const rest = text.slice(all[from]!.start, nameEnd(all[to - 1]!, text, rules));
    if (knownType(rest, rules.language)) break;
    // "Air Force One"
    const shorter = to - from > 1 ? text.slice(all[from]!.start, all[to - 2]!.end) : "";
    if (provesSomething && shorter && rules.numerals.has(word) && !knownType(shorter, rules.language)) break;
    // "Bruno Le Maire", "M. Le Maire"
    if (to - from > (titled ? 1 : 2) && isNameParticle(all[to - 2]!.text)) break;
    // "Department of Justice": what a link joins is no title.
    const isTitle = to - from > 1 && rules.titles.has(word) && !isLinked(all.slice(to - 2, to), text);
    if (!(rules.isNoName(word) || rules.isWeak(word) || isTitle)) break;
    to--;
  }
  return all.slice(from, to);
}

/** "American Airlines", "American Music Awards": a people's name is part of it. */
function isKind(word: string, rules: NameRules): boolean {
  return rules.organisations.has(word) || rules.events.has(word);
}

/** A word in lower case stands right before: a capital proves something. */
function isInside({ start }: Word, { text, opens, headline }: Around): boolean {
  return !opens && !headline && /(?<!\p{L})\p{Ll}[\p{L}'’-]* $/u.test(text.slice(Math.max(0, start - 24), start));
}

/** A direction or a number with a capital, inside a sentence or before a word for a place, is part of what it stands before. */
function isPartOfPlace(words: readonly Word[], around: Around, rules: NameRules): boolean {
  const [{ text: first }, ...rest] = words as [Word, ...Word[]];
  const isPlace = rules.places.has(rest.at(-1)!.text);
  if (rules.numerals.has(first)) return isPlace && !around.headline && !around.opens;
  if (!rules.directions.has(first) || around.headline) return false;
  const name = around.text.slice(rest[0]!.start, rest.at(-1)!.end);
  return knownType(name, rules.language) === undefined && (isPlace || !around.opens);
}

/** "the New Scientist" */
function isArticle(before: string, rules: NameRules): boolean {
  return rules.articles.has(/(?<!\p{L})(\p{Ll}+) $/u.exec(before)?.[1] ?? "");
}

/** A weak word inside a name makes it a heading; one that an organisation is known by does not, nor does a number. */
function isWeakInside({ text: word }: Word, rules: NameRules): boolean {
  return rules.isWeak(word) && !rules.organisations.has(word) && !rules.numerals.has(word) && !isNameParticle(word);
}

/** "Against All Odds": where a word that is no article begins a title inside a sentence, what is left of it is no name. */
function isPartOfTitle(all: readonly Word[], words: readonly Word[], around: Around, rules: NameRules): boolean {
  const [first] = all;
  if (first === words[0] || !rules.isWeak(first!.text) || !isInside(first!, around)) return false;
  return /\p{Ll}/u.test(first!.text) && !rules.articles.has(first!.text.toLowerCase());
}

/** "Face the Nation", "the Confederation of British Industry": one word that more of its name follows. */
function isHeadOfTitle(
  before: string,
  behind: string,
  all: readonly Word[],
  around: Around,
  rules: NameRules,
): boolean {
  if (around.evidence.often.has(all[0]!.text)) return false;
  const link = /^ (\p{Ll}{2,3}) \p{Lu}\p{Ll}/u.exec(behind)?.[1];
  if (link === undefined || !rules.links.has(link) || rules.language.speech.and.includes(link)) return false;
  return rules.articles.has(link) ? !rules.cueBefore.test(before) : rules.partOf.has(link);
}

/** "W.H. Auden", "J. Smith": letters that stand for first names; "U.S." and "D.C." are places. */
function isInitials(word: string, rules: NameRules): boolean {
  return (
    /^(?:\p{Lu}\.[ \u00a0]?){1,3}$/u.test(word) &&
    [word, word.replaceAll(".", "")].every(
      (each) => knownType(each, rules.language) === undefined && !rules.isNoName(each),
    )
  );
}

/** Capitals throughout are no name where the word is one of the language, or where its neighbours are shouted as well. */
function isShouted(word: string, before: string, behind: string, around: Around, rules: NameRules): boolean {
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

/** The last word's end; a number behind it ("Windows 10", "the Mi 4") is part of a product's name. */
function nameEnd(word: Word, text: string, rules: NameRules): number {
  const number = /^[ \u00a0]\d{1,3}(?![\p{N}\p{L}%]|[.,:/-]\p{N}|[ \u00a0]%)/u.exec(text.slice(word.end, word.end + 8));
  if (!number) return word.end;
  const isMeant = /(?<!\p{L})(?:the|le|la)[ \u00a0]$/u.test(text.slice(Math.max(0, word.start - 5), word.start));
  const isCounted =
    rules.isNoName(word.text) || rules.organisations.has(word.text) || rules.roles.has(word.text.toLowerCase());
  const isProduct =
    knownType(word.text, undefined) === "product" || (isMeant && !isCounted && !rules.isWeak(word.text));
  return word.end + (isProduct ? number[0].length : 0);
}

/** "le ministre de la Santé": what an office is for is no name. */
function isOffice(before: string, words: readonly Word[], rules: NameRules): boolean {
  if (knownType(words[0]!.text, rules.language) !== undefined || /\p{Lu}{2}/u.test(words[0]!.text)) return false;
  const office = rules.officeBefore.exec(before)?.[1];
  return office !== undefined && (/^\p{Lu}/u.test(office) || /^(?:minist|secr)/iu.test(office));
}

function ownWords(parts: readonly string[], rules: NameRules): FoundName["type"] | undefined {
  if (parts.length < 2) return undefined;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (rules.organisations.has(last) || rules.organisations.has(first)) return "organisation";
  if (rules.events.has(last)) return "event";
  if (rules.places.has(last) || rules.places.has(first)) return "place";
  return parts.some((part) => rules.organisations.has(part)) ? "organisation" : undefined;
}

function isPersonal(parts: readonly string[], rules: NameRules): boolean {
  return parts.every(
    (part, i) =>
      (/\p{Ll}/u.test(part) || /^(?:\p{Lu}\.[ \u00a0]?)+$/u.test(part)) &&
      !/\d/.test(part) &&
      (!rules.isNoName(part) || (i === 0 && parts.length > 1 && rules.isShortMonth(part))) &&
      (i > 0 || !rules.isWeak(part) || (parts.length > 1 && isNameParticle(part))) &&
      (parts.length === 1 || knownType(part, rules.language) !== "organisation"),
  );
}

/** Particles join the parts: "Charles de Gaulle". */
function isLinked(words: readonly Word[], text: string): boolean {
  return words.some((word, i) => i > 0 && /\p{Ll}/u.test(text.slice(words[i - 1]!.end, word.start)));
}

function isAcronym(parts: readonly string[]): boolean {
  return parts.length === 1 && /^(?:\p{Lu}\p{N}*){2,}$/u.test(parts[0]!.replaceAll(".", ""));
}

/** A well-known name that is a word as well is one only where its capital proves something. */
function isCommon(name: string, around: Around, opens: boolean): boolean {
  return (opens || around.headline) && around.evidence.lower.has(fold(name));
}

function rejectsSingle(word: string, around: Around, rules: NameRules): boolean {
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

/** At the beginning of a sentence a name is one where the same words stand inside another sentence, or it is an abbreviation. */
function opensWithName(words: readonly Word[], around: Around, rules: NameRules): boolean {
  const [first] = words;
  const { inside, lower } = around.evidence;
  if (isAcronym([first!.text])) return true;
  if (words.length === 1) return inside.has(first!.text);
  const isPlain =
    !lower.has(fold(first!.text)) &&
    !inside.has(words[1]!.text) &&
    knownType(words[1]!.text, rules.language) === undefined;
  return (
    isPlain ||
    inside.has(first!.text) ||
    (rules.isFirstName(first!.text) && !lower.has(fold(first!.text))) ||
    knownType(first!.text, rules.language) !== undefined
  );
}
