import { knownType } from "../known-names.ts";
import type { Around } from "./evidence.ts";
import type { Judged } from "./judge.ts";
import type { NameRules } from "./name-words.ts";
import type { Word } from "./words.ts";

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** Ends of the names of towns; words that end so and are none stand behind an article. */
const TOWN =
  /(?:burg|stadt|dorf|heim|hausen|furt|furth|ingen|kirchen|brücken|büttel|rode|leben|walde|au|ach|stedt|horst|münde)$/u;
/** Ends of nouns that are those of families' names as well: "Albers", "Johannsen". */
const FAMILY_END = /(?:er|[nr]sen)$/u;
const MOST_FAMILY_NAMES = 3;
/** Ends of clubs' names behind a town's, in any language. */
const CLUB_END = /^(?:City|United|Rovers|Wanderers)$/u;
/** What an abbreviation stands before in the name of a firm. */
const BANK = /^(?:Bank|Group|Gruppe|Holding|Versicherung|Universität)$/u;
/** Letters that German has not: a third word with one is a second family name. */
const FOREIGN = /[áàâãéèêíìîóòôõúùûñçćčšžłńřý]/u;
/** So many words behind a noun for a kind of thing may be its name. */
const MOST_APPOSED = 2;
const SHORTEST_NAME = 3;

/**
 * Names in a language that writes every noun with a capital: only where a first name, a title, a calling, a verb of speech, a list
 * or the name's own words say so.
 *
 * @param nouns Words that stand behind an article or in the plural somewhere: common nouns.
 */
export function judgeNouns(
  run: readonly Word[],
  around: Around,
  rules: NameRules,
  nouns: ReadonlySet<string>,
): Judged[] {
  const { text } = around;
  const found: Judged[] = [];
  const isNoun = ({ text: word }: Word): boolean => nouns.has(word) || rules.isNoName(word) || rules.isWeak(word);
  /** A word with a capital that is no noun of the text, and that nothing is known of. */
  const isUnknown = (word: Word): boolean =>
    !isNoun(word) &&
    !rules.isDate(word.text) &&
    !rules.isFirstName(word.text) &&
    !isOffice(word) &&
    knownType(word.text, rules.language) === undefined;
  const isOffice = ({ text: word }: Word): boolean =>
    rules.titles.has(word) ||
    rules.roles.has(word.toLowerCase()) ||
    (rules.names.roleEndings ?? []).some((end) => word.toLowerCase().endsWith(end) && word.length > end.length);
  const add = (from: number, to: number, type: Judged["type"], rule: string): number => {
    const start = run[from]!.start;
    const end = run[to - 1]!.end - (type === "person" && isGenitive(run[to - 1]!, text) ? 1 : 0);
    found.push({ start, end, text: text.slice(start, end), type, rule });
    return to;
  };
  const addAcronym = (each: Word): boolean => {
    const { text: word, start } = each;
    const head = word.split("-", 1)[0]!;
    // "HIT RADIO FFH": several in a row are one name or none, and nobody can say which.
    const at = run.indexOf(each);
    if ([run[at - 1], run[at + 1]].some((next) => next && /^\p{Lu}{2,}$/u.test(next.text))) return false;
    // "VR Payment", "ING Diba": the abbreviation is a part of a name that is not known for one.
    const next = run[at + 1];
    if (next && word === head && isUnknown(next)) return false;
    if (!ACRONYM.test(head) || rules.isNoName(head) || around.headline) return false;
    if (around.evidence.shortened.has(head) || isShoutedIn(around.text, start, head.length)) return false;
    found.push({ start, end: start + head.length, text: head, type: "unknown", rule: "acronym" });
    return true;
  };
  for (let i = 0; i < run.length;) {
    const word = run[i]!;
    const opens = around.opens && i === 0;
    const before = text.slice(Math.max(0, word.start - 40), word.start);
    if (word.whole) {
      const type = rules.isOrganisationWord(word.text.split(" ", 1)[0]!) ? "organisation" : "unknown";
      i = add(i, i + 1, knownType(word.text, rules.language) ?? type, word.whole === "listed" ? "known" : word.whole);
      continue;
    }
    // "FC Orlin", "Orlin City"
    const next = run[i + 1];
    const isPlace = (each: Word) => knownType(each.text, rules.language) === "place";
    if (
      next &&
      ((rules.organisations.has(word.text) && isPlace(next)) ||
        (isPlace(word) && CLUB_END.test(next.text)) ||
        // "DZ Bank"
        (/^\p{Lu}{2,5}$/u.test(word.text) && BANK.test(next.text) && !rules.isNoName(word.text)))
    ) {
      i = add(i, i + 2, "organisation", "own-words");
      continue;
    }
    // "Pierre Mauroy Stadion", "Paris Bercy Arena": what it is stands behind the name.
    const head = rules.isFirstName(word.text) || isPlace(word) ? headBehind(run, i, rules, isNoun) : 0;
    if (head > 0) {
      i = add(i, head, rules.places.has(run[head - 1]!.text) ? "place" : "organisation", "own-words");
      continue;
    }
    const listed = longestKnown(run, i, text, rules);
    // "Texas Instruments", "1.FC Orlin": a place is a part of another name.
    const isPart =
      listed?.type === "place" &&
      ((run[listed.to] !== undefined && isUnknown(run[listed.to]!)) ||
        (i === 0 && /\p{N}\.\p{Lu}{2,5} $/u.test(before)));
    if (isPart) {
      i = listed.to;
      continue;
    }
    if (
      listed &&
      !(opens && listed.to === i + 1 && around.evidence.lower.has(word.text.toLowerCase())) &&
      !nouns.has(word.text)
    ) {
      i = add(i, listed.to, listed.type, "known");
      continue;
    }
    const company = run.findIndex(
      (each, at) => at > i && at <= i + 3 && rules.organisations.has(each.text) && isLegalForm(each.text),
    );
    // "Landestheater und Sinfonieorchester GmbH": the name began before.
    const isRest = i === 0 && /\p{Lu}[\p{L}-]+ (?:und|&) $/u.test(before);
    if (company > 0 && isRest) {
      i = company + 1;
      continue;
    }
    if (company > 0 && !isNoun(word) && !isOffice(word)) {
      i = add(i, company + 1, "organisation", "own-words");
      continue;
    }
    const family = familyEnd(run, i + 1, rules, isNoun, isOffice);
    if (rules.isFirstName(word.text) && !nouns.has(word.text) && family > i + 1) {
      // "Das Unternehmen Ida Marsh": a firm is called after her.
      const isFirm = i > 0 && kindOf(run[i - 1]!.text, rules) === "organisation";
      i = add(i, family, isFirm ? "organisation" : "person", isFirm ? "kind" : "first-name");
      continue;
    }
    if (isOffice(word) && i + 1 < run.length && !isNoun(run[i + 1]!) && !isOffice(run[i + 1]!)) {
      const end = familyEnd(run, i + 1, rules, isNoun, isOffice, text);
      if (end > i + 1) {
        addAcronym(word);
        i = add(i + 1, end, "person", "title");
        continue;
      }
    }
    if (
      rules.speechBefore.test(before) &&
      i === 0 &&
      !isNoun(word) &&
      run.length === 2 &&
      !isNoun(run[1]!) &&
      !isOffice(word)
    ) {
      i = add(0, 2, "person", "speech");
      continue;
    }
    const kind = kindOf(word.text, rules);
    const rest = run.slice(i + 1, i + 2 + MOST_APPOSED);
    if (
      kind &&
      rest.length >= 1 &&
      rest.length <= MOST_APPOSED &&
      rest.every(
        (each) => !isNoun(each) && !isOffice(each) && !looksCommon(each.text, rules) && !ACRONYM.test(each.text),
      )
    ) {
      i = add(i + 1, run.length, kind, "kind");
      continue;
    }
    if (addAcronym(word)) {
      // Nothing else stands in it.
    } else if (rules.cueBefore.test(before) && TOWN.test(word.text) && word.text.length > 6 && !isNoun(word)) {
      add(i, i + 1, "place", "place-cue");
    }
    i++;
  }
  return found;
}

/** Where the family names behind a first name or an office end. */
function familyEnd(
  run: readonly Word[],
  from: number,
  rules: NameRules,
  isNoun: (word: Word) => boolean,
  isOffice: (word: Word) => boolean,
  text?: string,
): number {
  let to = from;
  while (
    to < run.length &&
    to - from < MOST_FAMILY_NAMES &&
    !isNoun(run[to]!) &&
    !isOffice(run[to]!) &&
    /\p{Ll}/u.test(run[to]!.text)
  ) {
    to++;
    // Behind a first name of two words a third one is a noun more often than a name.
    const isDouble = FOREIGN.test(run[to]?.text ?? "") && rules.isFirstName(run[from - 1]?.text ?? "");
    if (to - from >= 1 && !rules.isFirstName(run[to - 1]!.text) && !isDouble) break;
  }
  // "Ministerin Nele Tann (SPD)": behind an office two words at the end of a run are a first name that no list has, and a family's.
  const second = run[to];
  if (
    text !== undefined &&
    to === from + 1 &&
    to === run.length - 1 &&
    second !== undefined &&
    !rules.isFirstName(run[from]!.text) &&
    !isNoun(second) &&
    !isOffice(second) &&
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(second.text) &&
    /^(?:[,.:]| \(| \p{Ll})/u.test(text.slice(second.end, second.end + 2))
  )
    return rules.looksNoun(second.text) && !FAMILY_END.test(second.text) ? from : to + 1;
  return to;
}

/** Where a name of two to four words ends whose last one says what it is; 0 where none does. */
function headBehind(run: readonly Word[], from: number, rules: NameRules, isNoun: (word: Word) => boolean): number {
  for (let at = from + 1; at < Math.min(run.length, from + 4); at++) {
    const { text: word } = run[at]!;
    if (at > from + 1 && !isLegalForm(word) && (rules.places.has(word) || rules.organisations.has(word))) return at + 1;
    if (isNoun(run[at]!)) return 0;
  }
  return 0;
}

function longestKnown(
  run: readonly Word[],
  from: number,
  text: string,
  rules: NameRules,
): { to: number; type: Judged["type"] } | undefined {
  for (let to = Math.min(run.length, from + 4); to > from; to--) {
    const type = knownType(text.slice(run[from]!.start, run[to - 1]!.end), rules.language);
    if (type) return { to, type };
  }
  return undefined;
}

/** What kind of thing a noun is for: "Autokonzern" an organisation, "Hafenstadt" a place. */
function kindOf(word: string, { names: { kinds } }: NameRules): Judged["type"] | undefined {
  const isOne = (list: readonly string[]): boolean =>
    list.some((noun) => word === noun || (word.length > noun.length && word.endsWith(noun.toLowerCase())));
  if (!kinds) return undefined;
  if (isOne(kinds.organisations)) return "organisation";
  return isOne(kinds.places) ? "place" : undefined;
}

/** "Alban Bergs Oper": an s before what is owned is none of the name's, which would have an apostrophe instead. */
function isGenitive({ text: word, end }: Word, text: string): boolean {
  return /[^sßxz]s$/u.test(word) && /^ [\p{Lu}„»“"‚«]/u.test(text.slice(end, end + 2));
}

function looksCommon(word: string, rules: NameRules): boolean {
  return word.length < SHORTEST_NAME || rules.looksNoun(word);
}

/** Words in capitals stand on both sides or on one: the line is shouted. */
function isShoutedIn(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(start + length, start + length + 12);
  return /\p{Lu}{5,}[,:]? $/u.test(before) || /^,? \p{Lu}{5,}/u.test(behind);
}

function isLegalForm(word: string): boolean {
  return /^(?:AG|GmbH|SE|KG|KGaA|eG|OHG|Inc|Inc\.|Ltd|Ltd\.|Corp|Corp\.|LLC|plc|PLC|SA)$/u.test(word);
}

/**
 * Words that stand behind an article, an adjective or a number in lower case: common nouns. Behind a comma what looks like an article
 * begins a clause ("Tann, die Quill vertrat"), and behind a year the sentence goes on.
 */
export function commonNouns(texts: readonly string[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  const cue =
    /(?<![\p{L}\p{N}])(?:(?<!, )(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em)|[Dd]es|[Ee]in|[Ee]ine|[Ee]inen|einem|einer|eines|kein|keine|keinen|keiner|sein|seine|seinen|seiner|ihr|ihre|ihren|ihrer|dieser|diese|dieses|diesen|jeder|jede|jedes|viele|alle|mehr|einige|zum|zur|vom|beim|[Ii]m|[Aa]m|ins|(?!(?:19|20)\d\d\s)\d{1,9})\s+(?:\p{Ll}+(?:e|en|er|es|em)\s+)?(\p{Lu}[\p{L}-]+)(?!\s+\p{Lu})/gu;
  for (const text of texts) for (const [, word] of text.matchAll(cue)) nouns.add(word!);
  return nouns;
}
