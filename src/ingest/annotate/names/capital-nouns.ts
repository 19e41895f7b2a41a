import { isFirstName, knownType } from "../known-names.ts";
import type { Around, Judged } from "./judge.ts";
import type { NameRules } from "./name-words.ts";
import type { Word } from "./words.ts";

const ACRONYM = /^\p{Lu}{2,5}$/u;
/** Ends of the names of towns; words that end so and are none stand behind an article. */
const TOWN =
  /(?:burg|stadt|dorf|heim|hausen|furt|furth|ingen|kirchen|brücken|büttel|rode|leben|walde|au|ach|stedt|horst|münde)$/u;
const MOST_FAMILY_NAMES = 3;

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
  const isOffice = ({ text: word }: Word): boolean =>
    rules.titles.has(word) ||
    rules.roles.has(word.toLowerCase()) ||
    (rules.names.roleEndings ?? []).some((end) => word.toLowerCase().endsWith(end) && word.length > end.length);
  const add = (from: number, to: number, type: Judged["type"], rule: string): number => {
    const [start, end] = [run[from]!.start, run[to - 1]!.end];
    found.push({ start, end, text: text.slice(start, end), type, rule });
    return to;
  };
  for (let i = 0; i < run.length;) {
    const word = run[i]!;
    const opens = around.opens && i === 0;
    const before = text.slice(Math.max(0, word.start - 40), word.start);
    const listed = longestKnown(run, i, text, rules);
    if (
      listed &&
      !(opens && listed.to === i + 1 && around.evidence.lower.has(word.text.toLowerCase())) &&
      !nouns.has(word.text)
    ) {
      i = add(i, listed.to, listed.type, "known");
      continue;
    }
    const family = familyEnd(run, i + 1, isNoun, isOffice);
    if (isFirstName(word.text) && !nouns.has(word.text) && family > i + 1) {
      i = add(i, family, "person", "first-name");
      continue;
    }
    if (isOffice(word) && i + 1 < run.length && !isNoun(run[i + 1]!) && !isOffice(run[i + 1]!)) {
      const end = familyEnd(run, i + 1, isNoun, isOffice);
      if (end > i + 1) {
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
    const company = run.findIndex(
      (each, at) => at > i && at <= i + 3 && rules.organisations.has(each.text) && isLegalForm(each.text),
    );
    if (company > 0 && !isNoun(word)) {
      i = add(i, company + 1, "organisation", "own-words");
      continue;
    }
    if (
      rules.organisations.has(word.text) &&
      i + 1 < run.length &&
      knownType(run[i + 1]!.text, rules.language) === "place"
    ) {
      i = add(i, i + 2, "organisation", "own-words");
      continue;
    }
    const head = word.text.split("-", 1)[0]!;
    if (ACRONYM.test(head) && !rules.isNoName(head) && !around.headline) {
      found.push({ start: word.start, end: word.start + head.length, text: head, type: "unknown", rule: "acronym" });
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
  isNoun: (word: Word) => boolean,
  isOffice: (word: Word) => boolean,
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
    if (to - from >= 1 && !isFirstName(run[to - 1]!.text)) break;
  }
  return to;
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

function isLegalForm(word: string): boolean {
  return /^(?:AG|GmbH|SE|KG|KGaA|eG|OHG|Inc|Inc\.|Ltd|Ltd\.|Corp|Corp\.|LLC|plc|PLC|SA)$/u.test(word);
}

/** Words that stand behind an article, an adjective or a number in lower case: common nouns. */
export function commonNouns(texts: readonly string[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  const cue =
    /(?<![\p{L}\p{N}])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|keiner|sein|seine|seinen|seiner|ihr|ihre|ihren|ihrer|dieser|diese|dieses|diesen|jeder|jede|jedes|viele|alle|mehr|einige|zum|zur|vom|beim|im|am|ins|\d{1,9})\s+(?:\p{Ll}+(?:e|en|er|es|em)\s+)?(\p{Lu}[\p{L}-]+)(?!\s+\p{Lu})/gu;
  for (const text of texts) for (const [, word] of text.matchAll(cue)) nouns.add(word!);
  return nouns;
}
