import type { FoundName } from "../../../schemas/article.ts";
import { fold } from "../../../lib/text.ts";
import type { Span } from "../../../lib/span.ts";
import { knownType } from "../known-names.ts";
import { isHeadOfTitle, isPartOfTitle, isShouted, isWeakInside, rejectsSingle } from "./doubts.ts";
import type { Around } from "./evidence.ts";
import { isApposed, isOfKind, standsInside } from "./inside.ts";
import type { NameRules } from "./name-words.ts";
import { isNameParticle, type Piece } from "./pieces.ts";
import { isKind, isLinked, nameEnd, SAINT, trimmed } from "./trimmed.ts";
import type { Word } from "./words.ts";

/** A name with the reason it was believed. UTF-16 offsets in its block's text. */
export interface Judged extends Span {
  text: string;
  type: FoundName["type"];
  rule: string;
}

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
  const parts = words.map((word) => word.text);
  const before = text.slice(Math.max(0, start - 60), start);
  // "St. Vincent": what is left of a saint's name.
  if (/(?<!\p{L})(?:St|Mt|Ft)\.[ \u00a0]$/u.test(before)) return undefined;
  const found = (type: FoundName["type"], rule: string): Judged =>
    type === "person" && isBehindPlace(before, rules)
      ? { start, end, text: name, type: "place", rule: "place-before" }
      : { start, end, text: name, type, rule };
  const behind = text.slice(end, end + 80);

  const [only] = words;
  if (words.length === 1 && only!.whole === "spelled-out")
    return found(ownWords(name.split(/[ \u00a0]/u), rules) ?? "unknown", "spelled-out");
  const listed = knownType(name, rules.language);
  // "King Jr.": what is left of a name that a title parted.
  if (/^[JS]r\.?$/u.test(name)) return undefined;
  // "the Attorney's Office": what is owned is a word, whatever it names elsewhere.
  // "the Oath of Office": so is what something is of.
  if (listed && rules.organisations.has(name) && /(?:['’]s?|(?<!\p{L})of) $/u.test(before)) return undefined;
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
  // "presidente del Consiglio Matteo Renzi": an office and its bearer, or a body that is called after somebody.
  const bearer = words.findIndex((word, i) => i > 0 && i < words.length - 1 && rules.isFirstName(word.text));
  if (bearer > 0 && rules.organisations.has(parts[0]!) && rules.officeBefore.test(before))
    return bearer === 1 && rules.bodies.has(parts[0]!)
      ? judge({ words: words.slice(1), titled: true, office: false }, { ...around, opens: false }, rules)
      : undefined;
  const plain = parts.every(
    (part) => !rules.organisations.has(part) && !rules.places.has(part) && !rules.events.has(part),
  );
  // "maire de Londres Sadiq Khan", "gobernador de California Gavin Newsom": a place, and behind it who has the office there.
  const town = placeLength(words, text, rules);
  if (plain && town > 0 && words.length - town > 1 && words.length - town <= 3 && rules.officeBefore.test(before)) {
    const bearerOf = judge(
      { words: words.slice(town), titled: true, office: false },
      { ...around, opens: false },
      rules,
    );
    return bearerOf?.type === "person" ? { ...bearerOf, rule: "role" } : undefined;
  }
  if (titled && (office || (words.length === 1 && rules.roles.has(parts[0]!.toLowerCase())))) return undefined;
  // "em Governador Valadares": behind a word for "in" an office with a capital is a town's first word.
  const lead = /(?<office>\p{Lu}\p{L}+)\s$/u.exec(before);
  if (
    titled &&
    words.length === 1 &&
    rules.language.code !== "en" &&
    lead !== null &&
    rules.roles.has(lead.groups!["office"]!.toLowerCase()) &&
    rules.cueBefore.test(before.slice(0, lead.index))
  )
    return undefined;
  // "Mayor Michael Bloomberg": a firm is called after him.
  const isCalledAfter = words.length === 2 && rules.isFirstName(parts[0]!) && isPersonal([parts[0]!], rules);
  // "our Health Secretary Did we not …", "influenza type A. Symptoms are …": a line or a sentence begins, with a word of the text.
  const isWordOfText = around.evidence.lower.has(fold(parts.at(-1)!)) && !around.evidence.inside.has(parts.at(-1)!);
  if (titled && words.length === 1 && isWordOfText) return undefined;
  if (titled && plain && words.length <= MOST_PERSON_WORDS && (isCalledAfter || isPersonal(parts, rules)))
    return found("person", "title");
  if (plain && !opens && !around.headline && words.length > 1 && words.length <= 3 && SAINT.test(parts[0]!))
    return found("unknown", "saint");
  const noun = rules.products.has(/^\s+(\p{L}[\p{L}-]*)/u.exec(behind)?.[1] ?? "");
  const maker = words.length > 1 ? knownType(parts[0]!, rules.language) : undefined;
  if (maker === "organisation" && knownType(parts.at(-1)!, rules.language) === "product")
    return found("product", "maker");
  // "Senate Leader", "Birmingham Coroner": an office is nobody.
  const isPost = words.length > 1 && rules.roles.has(parts.at(-1)!.toLowerCase());
  const isCut = isPartOfTitle(all, words, around, rules);
  const own =
    isPost || isCut || words.some((word, i) => i > 0 && isWeakInside(word, rules))
      ? undefined
      : ownWords(parts, rules, isLinked(words, text));
  // "Mount Orlin" at the beginning of a sentence: the first word says what it is, the second is no word of the text.
  const isHeaded =
    parts.length === 2 &&
    rules.places.has(parts[0]!) &&
    !isKind(parts[1]!, rules) &&
    !around.evidence.lower.has(fold(parts[1]!));
  const isProven =
    around.evidence.inside.has(parts[0]!) || rules.isFirstName(parts[0]!) || parts.length > 2 || isHeaded;
  // "la Nouvelle Union populaire": an adjective behind it goes on with the name.
  // "Ministero delle Situazioni di Emergenza": it goes on with a word that nothing is known of.
  const further =
    /^ (?:di|de|d['’]|del|della|dello|dei|degli|delle|do|da|dos|das|du|des|de la|de los|de las|van|von|der) ?(\p{Lu}[\p{L}-]+)/u.exec(
      behind,
    )?.[1];
  const goesOn = isLinked(words, text) || (rules.language.code !== "en" && rules.organisations.has(parts[0]!));
  if (own === "organisation" && further && goesOn && !isKnownWord(further, rules)) return undefined;
  if (own && own !== "place" && rules.adjectiveBehind.test(behind)) return undefined;
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
    // "the Beat Poets": no person has an article.
    if (isWhole && rules.language.code === "en" && /(?<!\p{L})the $/iu.test(before) && parts.at(-1)!.endsWith("s"))
      return opens ? undefined : found("unknown", "capital");
    if (isWhole) return found("person", "first-name");
  }
  if (plain && rules.roleBefore.test(before) && words.length <= MOST_PERSON_WORDS && isPersonal(parts, rules)) {
    if (words.length > 1) return found("person", "role");
  }
  const hasInitials = words.length > 1 && words.length <= 3 && isInitials(parts[0]!, rules);
  if (hasInitials && words.length === 2 && isWordOfText) return undefined;
  if (plain && hasInitials && isPersonal(parts, rules)) return found("person", "initials");
  if (isCut || (isPost && !isArticle(before, rules))) return undefined;
  // "Focus Carlos Barria": a person's name begins inside the run.
  const given = words.findIndex((word, i) => i > 0 && rules.isFirstName(word.text) && !isNameParticle(word.text));
  if (given > 0 && given < words.length - 1 && plain && !rules.isFirstName(parts[0]!) && !isLinked(words, text)) {
    const rest = judge({ words: words.slice(given), titled: false, office }, { ...around, opens: false }, rules);
    if (rest?.type === "person") return rest;
  }
  if (around.headline) return undefined;
  // "International Champion's Cup": what it owns is the name's last word.
  const owned = /^['’]s? (\p{Lu}\p{L}+)/u.exec(behind)?.[1];
  if (owned && words.length > 1 && isKind(owned, rules)) return undefined;
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
  // "Boeing 737 MAX"
  if (isAcronym(parts) && /\d $/u.test(before)) return undefined;
  if (isAcronym(parts) && isShouted(parts[0]!, before, behind, around, rules)) return undefined;
  if (isAcronym(parts)) {
    // Two letters are as often an abbreviation of words, or a province: they have to return.
    if (parts[0]!.replaceAll(".", "").length === 2 && !around.evidence.often.has(parts[0]!)) return undefined;
    // "Unidad de Cuidados Intensivos (UCI)": what is spelled out has to be an organisation's name.
    const spelled = (before.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => rules.isOrganisationWord(word));
    const isSpelled = /\(\s*$/u.test(before) && around.evidence.named && spelled;
    return found(isSpelled ? "organisation" : "unknown", "acronym");
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
  if (isSure(parts.at(-1)!, before, behind, around, rules)) return found("unknown", "capital");
  if (words.length !== all.length || isLinked(words, text)) return undefined;
  const near = { words, before, behind };
  if (isApposed(near, around, rules)) return found("unknown", "apposition");
  if (isOfKind(near, around, rules)) return found("unknown", "kind-behind");
  return standsInside(near, around, rules) ? found("unknown", "inside") : undefined;
}

function isKnownWord(word: string, rules: NameRules): boolean {
  return knownType(word, rules.language) !== undefined || rules.isFirstName(word);
}

/** How many of the first words are a well-known place, with others behind them. */
function placeLength(words: readonly Word[], text: string, rules: NameRules): number {
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const name = text.slice(words[0]!.start, words[count - 1]!.end);
    if (knownType(name, rules.language) === "place") return count;
  }
  return 0;
}

/** A capital by itself is believed where its word returns, behind a word for "in", or where somebody speaks or owns. */
function isSure(word: string, before: string, behind: string, around: Around, rules: NameRules): boolean {
  // "Trith-Saint-Léger", "Larn-on-Sea"
  if (/^Sainte?-\p{Lu}|-\p{Ll}+-\p{Lu}|-Sainte?-/u.test(word)) return true;
  if (around.evidence.often.has(word) || /^['’]s?(?!\p{L})/u.test(behind)) return true;
  return rules.cueBefore.test(before) || rules.speechBehind.test(behind) || rules.speechBefore.test(before);
}

/** "via Nazario Sauro", "place Jean Jaurès": a street or a square is called after somebody. In English its kind stands behind. */
function isBehindPlace(before: string, { language, places }: NameRules): boolean {
  const kind = /(?<!\p{L})(\p{Ll}{3,}) $/u.exec(before)?.[1];
  return kind !== undefined && language.code !== "en" && places.has(kind.charAt(0).toUpperCase() + kind.slice(1));
}

/** "le ministre de la Santé": what an office is for is no name. */
function isOffice(before: string, words: readonly Word[], rules: NameRules): boolean {
  if (knownType(words[0]!.text, rules.language) !== undefined || /\p{Lu}{2}/u.test(words[0]!.text)) return false;
  const office = rules.officeBefore.exec(before)?.[1];
  return office !== undefined && (/^\p{Lu}/u.test(office) || /^(?:minist|secr)/iu.test(office));
}

function ownWords(parts: readonly string[], rules: NameRules, linked = true): FoundName["type"] | undefined {
  if (parts.length < 2) return undefined;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  // "Richmond Times-Dispatch"
  if (/^\p{Lu}\p{L}+-\p{Lu}/u.test(last) && rules.organisations.has(last.split("-", 1)[0]!)) return "organisation";
  if (rules.organisations.has(last) || rules.organisations.has(first)) return "organisation";
  if (rules.events.has(last)) return "event";
  if (rules.places.has(last)) return "place";
  // "Mount Orlin", "Republic of Orlin": a word in lower case leads from a kind of place to its name.
  if (rules.places.has(first) && (linked || rules.leadingPlaces.has(first))) return "place";
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

/** A well-known name that is a word as well is one only where its capital proves something. */
function isCommon(name: string, around: Around, opens: boolean): boolean {
  return (opens || around.headline) && around.evidence.lower.has(fold(name));
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

/** "the New Scientist" */
function isArticle(before: string, rules: NameRules): boolean {
  return rules.articles.has(/(?<!\p{L})(\p{Ll}+) $/u.exec(before)?.[1] ?? "");
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

function isAcronym(parts: readonly string[]): boolean {
  return parts.length === 1 && /^(?:\p{Lu}\p{N}*){2,}$/u.test(parts[0]!.replaceAll(".", ""));
}
