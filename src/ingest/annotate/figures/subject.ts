import type { Span } from "../../../lib/span.ts";
import { collapse, fold } from "../../../lib/text.ts";
import type { Language } from "../languages/index.ts";
import type { MatchingText } from "../matching-text.ts";
import { isPlural } from "../nouns.ts";
import { anyOf, oneOf } from "../phrases.ts";
import type { Figure } from "./reading.ts";

/** So far around a figure its subject is looked for, in characters. */
const FAR = 120;
const MOST_WORDS = 4;

/** A name inside a sentence, right before a bracket; and one with its share in a bracket. */
const LISTED = /(?:,|\p{Ll})\s(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s\($/u;
const SHARE = /\p{Lu}[\p{L}-]+\s\(\d[\d.,]*\s?%\)/gu;

/** The patterns of a language's subjects. */
export interface SubjectPatterns {
  language: Language;
  of: RegExp;
  article: RegExp;
  nounBefore: RegExp;
  verbBefore: RegExp;
  /** A name before such a verb. */
  nameBefore: RegExp;
  verb: RegExp;
  adverb: RegExp;
  /** A rise, a fall; and "in" behind it. */
  change: RegExp;
  changeIn: RegExp;
  determiner: RegExp;
  rate: RegExp;
}

const compiled = new Map<string, SubjectPatterns>();

export function subjectPatterns(language: Language): SubjectPatterns {
  const known = compiled.get(language.code);
  if (known) return known;
  const { numbers, dates } = language;
  const about = `(?:(?:${anyOf(numbers.approximate) || "(?!)"})\\s{1,2}){0,3}`;
  const nouns = anyOf(numbers.subjects) || "(?!)";
  const opening = anyOf(numbers.subjects.map((word) => word.charAt(0).toUpperCase() + word.slice(1))) || "(?!)";
  const of = oneOf(numbers.of);
  const name = "(?:\\p{Lu}[\\p{L}\\p{N}&.-]*(?:['’]s)?\\s){0,3}";
  const link = `(?:${of}|in|at|worth|to)`;
  const made: SubjectPatterns = {
    language,
    of: new RegExp(`^\\s{1,2}${of}(?:\\s{1,2}|(?<=['’]))`, "u"),
    article: new RegExp(`(?:^|[^\\p{L}])${oneOf(numbers.articles)}\\s{1,2}$`, "u"),
    nounBefore: new RegExp(`(?<![\\p{L}-])(?<noun>(?:${nouns}))\\s{1,2}(?:${of}|worth)\\s{0,2}${about}$`, "u"),
    verbBefore: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<noun>(?:${name}(?:(?:${nouns})\\s){0,2}(?:${nouns})|(?:${opening}))(?:\\s(?:${link})\\s(?:(?:the|la|le|l')\\s)?\\p{Lu}[\\p{L}&-]*)?)\\s{1,2}(?:\\p{L}+ly\\s)?(?:${oneOf(numbers.verbs)})\\s{1,2}${about}$`,
      "u",
    ),
    nameBefore: new RegExp(
      `(?<![\\p{L}\\p{N}.'’-]\\s?)(?<name>\\p{Lu}[\\p{L}\\p{N}&-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&-]*){0,2})\\s{1,2}(?:${oneOf(numbers.moves)})\\s{1,2}${about}$`,
      "u",
    ),
    verb: new RegExp(`^(?:${oneOf(dates.past)}|${oneOf(dates.future)})$`, "u"),
    adverb: new RegExp(`^(?:${oneOf(numbers.adverbs ?? "")})$`, "u"),
    change: new RegExp(`(?:^|\\s)(?:${oneOf(numbers.changes)})$`, "u"),
    changeIn: new RegExp(`^\\s{1,2}(?:${oneOf(numbers.changeIn)})(?:\\s{1,2}|(?<=['’]))`, "u"),
    determiner: new RegExp(`^(?:(?:${oneOf(numbers.articles)})(?:\\s{1,2}|(?<=['’])))`, "u"),
    rate: new RegExp(`^(?:${oneOf(numbers.rate)}|${oneOf(numbers.per)})$`, "u"),
  };
  compiled.set(language.code, made);
  return made;
}

/**
 * What a figure is about, where the phrase around it says so: what it counts, "of" what it is a share, the noun that it describes
 * ("a $5 million fine"), or the measure before it ("a fine of", "sales rose by"). Undefined where no phrase does.
 */
export function subjectOf(
  figure: Figure,
  view: MatchingText,
  sentence: Span,
  patterns: SubjectPatterns,
): string | undefined {
  if (figure.noun !== undefined) return figure.noun;
  const listed = figure.rule === "percent" ? listedShare(figure, view, sentence) : undefined;
  if (listed !== undefined) return listed;
  const isTime = figure.rule === "length" || figure.rule === "age";
  const { start, end } = figure.range ?? figure;
  const isCapitalNouns = patterns.language.numbers.capitalNouns === true;
  const before = view.text.slice(Math.max(sentence.start, start - FAR), start);
  const behind = view.text.slice(end, Math.min(sentence.end, end + FAR));
  const of = figure.rule === "money" ? null : patterns.of.exec(behind.toLowerCase());
  if (of) {
    const rest = behind.slice(of[0].length);
    // "5 miles of the plant", "400 Meter von dem Heim": a distance is told from what stands there.
    const isPlace = patterns.determiner.test(rest.toLowerCase()) || (!isCapitalNouns && /^\p{Lu}/u.test(rest));
    return (isTime || figure.rule === "measure") && isPlace ? undefined : phrase(rest, patterns, true);
  }
  // "The two years she spent": only what a hyphen makes an adjective describes a noun.
  if (isTime && !/-[\p{L}-]+$/u.test(view.text.slice(figure.start, end))) return undefined;
  // "Eine 22-Jährige wollte abbiegen": the age is the noun.
  if (isTime && /-\p{Lu}\p{L}*$/u.test(view.text.slice(figure.start, end))) return undefined;
  if (isTime && patterns.verb.test(/\p{L}+/u.exec(behind)?.[0] ?? "")) return undefined;
  const lower = before.toLowerCase();
  if (patterns.article.test(lower) && patterns.language.numbers.adjectivesBehind !== true) {
    const described = /^(?:-(?!an?-|per-)|\s{1,2})(?=\p{L})/u.exec(behind);
    const noun = described && phrase(behind.slice(described[0].length), patterns, false);
    if (noun) return changed(noun, behind, patterns);
  }
  if (isTime) return undefined;
  const noun = patterns.nounBefore.exec(lower)?.groups!["noun"];
  // "En hausse de 24 %": a change by itself says nothing of what changes.
  if (noun !== undefined) return patterns.change.test(noun) ? undefined : noun;
  return verbSubject(before, patterns);
}

/** "Syrians (18%), Yemenis (17%)": in a row of shares each is of the name before its bracket. */
function listedShare({ start, end }: Figure, { text }: MatchingText, sentence: Span): string | undefined {
  const name = LISTED.exec(text.slice(Math.max(sentence.start, start - FAR), start))?.groups!["name"];
  if (name === undefined || text[end] !== ")") return undefined;
  const around = text.slice(Math.max(sentence.start, start - FAR), Math.min(sentence.end, end + FAR));
  return (around.match(SHARE)?.length ?? 0) > 2 ? collapse(name) : undefined;
}

/** A change is about what changes ("a 5% rise in sales"); by itself it says nothing. */
function changed(noun: string, behind: string, patterns: SubjectPatterns): string | undefined {
  if (!patterns.change.test(noun.toLowerCase())) return noun;
  const at = behind.indexOf(noun) + noun.length;
  const what = patterns.changeIn.exec(behind.slice(at).toLowerCase());
  return what ? phrase(behind.slice(at + what[0].length), patterns, true) : undefined;
}

function verbSubject(before: string, { verbBefore, nameBefore, language }: SubjectPatterns): string | undefined {
  const found = verbBefore.exec(before);
  if (found) return collapse(found.groups!["noun"]!);
  const name = nameBefore.exec(before)?.groups!["name"];
  const first = fold(name?.split(" ", 1)[0] ?? "");
  const known = [language.leaningWords, language.startingWords, language.speech.pronouns].some((words) =>
    words.includes(first),
  );
  return name === undefined || known ? undefined : collapse(name);
}

/**
 * The noun phrase at the start of a text: words up to its last plural, a mark, or a word that leans on another. Undefined where
 * it is longer than a noun phrase is. `share`: it may begin with an article.
 */
function phrase(
  text: string,
  { language, verb, adverb, determiner, rate }: SubjectPatterns,
  share: boolean,
): string | undefined {
  const { leaningWords, startingWords, numbers, speech } = language;
  const words: string[] = [];
  let rest = share ? text.slice(determiner.exec(text.toLowerCase())?.[0].length ?? 0) : text;
  let plural = false;
  while (words.length < MOST_WORDS) {
    const found = /^(\p{L}[\p{L}\p{N}'’-]*)(\s{1,2}|)/u.exec(rest);
    if (!found) break;
    // "The total U.S. population": an abbreviation is cut at its stop.
    if (/^\p{Lu}$/u.test(found[1]!) && rest[1] === ".") return undefined;
    const word = found[1]!.toLowerCase();
    const leans = leaningWords.includes(fold(word)) || startingWords.includes(fold(word)) || rate.test(word);
    const isNoun = numbers.people.includes(word) || (isPlural(word, numbers) && !/['’]s$/u.test(word));
    // Where nouns have capitals, a word without one goes on with the sentence: "18 Prozent der Wiesen verloren".
    const goesOn = numbers.capitalNouns === true && /^\p{Lu}/u.test(words.at(-1) ?? "") && /^\p{Ll}/u.test(found[1]!);
    const isAdverb = words.length > 0 && adverb.test(word);
    if (leans || goesOn || isAdverb || (plural && !isNoun)) return whole(words);
    const isVerb =
      (speech.verbs.includes(word) && !isNoun) ||
      (words.length > 0 && verb.test(word) && !/['’]s$/u.test(words.at(-1)!));
    if (isVerb) return whole(words);
    words.push(found[1]!);
    plural = isNoun;
    rest = rest.slice(found[0].length);
    if (found[2] === "") return whole(words);
  }
  return words.length < MOST_WORDS ? whole(words) : undefined;
}

/** The words as a phrase; undefined where nothing is owned by its last word. */
function whole(words: readonly string[]): string | undefined {
  return words.length === 0 || /['’]s$/u.test(words.at(-1)!) ? undefined : words.join(" ");
}
