import { fold } from "../../../lib/text.ts";
import type { Line } from "./lines.ts";

/** What becomes of the place where a wrapped line ends: `now` stands for the text from `start` to `end`, with the break. */
export interface Join {
  start: number;
  end: number;
  now: string;
  reason: "line-end-hyphen" | "line-break-between-characters";
}

/** Scripts without spaces between words, with their punctuation. Korean has spaces. */
const UNSPACED =
  "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3001-\\u3003\\u3005-\\u3011\\u3014-\\u301f\\u30fb\\u30fc\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65]";
/** Typed among such characters, a mark of another script is one of theirs. */
const UNSPACED_END = new RegExp(`${UNSPACED}[,.;:!?)]?\\s*$`, "u");
const UNSPACED_START = new RegExp(`^\\s*${UNSPACED}`, "u");
const HYPHENS = "-\\u2010\\u00ad";
const BROKEN = new RegExp(`(\\p{L}[\\p{L}\\p{M}'’]*)([${HYPHENS}])\\s*$`, "u");
/** A compound of several parts, broken at its own hyphen: "state-of-the-". */
const LONG_COMPOUND = /\p{L}-\p{L}[\p{L}\p{M}-]*-\s*$/u;
const REST = /^\s*(\p{Ll}[\p{L}\p{M}'’]*)/u;

/** First parts that keep their hyphen: words that compounds begin with, in English and French. */
const COMPOUNDING = new Set(
  (
    "well self half long short high low full ill old new two three four five six seven eight nine twenty thirty " +
    "forty fifty sixty seventy eighty ninety north south east west year month week day hour state world cease " +
    "peut celui celle ceux c’est c'est vis demi"
  ).split(" "),
);
/** Second parts that no compound has: endings of words, which such a first part may well be broken before. */
const ENDING =
  /^(?:e?r|e?rs|est|ly|e?d|e?n|ens?|ened|ening|ing|ings|ish|i?ness|ment|ments|age|ages|ern|erns?|erner|ward|wards|wide|light|time|times|hood|ship|ful|fully|land|ling|lings|man|men|house|y|ies|ity|al|ally|able|ion|ions|ive|ant|ance|ure|e)$/u;
/** Beginnings of words that are as often a syllable: what they keep their hyphen before. */
const PREFIXED: Readonly<Record<string, RegExp>> = {
  non: /^(?:profit|stop|fiction|government|violent|smoker|member)/u,
  ex: /^(?:wife|husband|president|minister|soldier|partner|convict|chief)/u,
  all: /^(?:time|night|out|star|party|round|clear|day|male|female)/u,
  anti: /^(?:war|government|terror|corruption|doping|tank|trust|drug)/u,
  pro: /^(?:war|life|choice|government|democracy|independence|business)/u,
  semi: /^(?:final|official|automatic|detached)/u,
  multi: /^(?:million|year|party|storey|purpose)/u,
  co: /^(?:found|own|author|operat|ordinat|worker|pilot|chair|host)/u,
  cross: /^(?:border|party|country|section|examin)/u,
  part: /^(?:time|owner)/u,
  so: /^called/u,
  mid: /^(?:day|week|term|air|century|sized?|summer|winter)/u,
  post: /^(?:war|mortem|election|industrial|colonial)/u,
  pre: /^(?:war|election|trial|tax|school|industrial)/u,
  vice: /^(?:president|chair|chancellor|admiral|versa)/u,
  one: /^(?:time|third|way|day|year|off|sided)/u,
  ten: /^(?:year|day|minute|fold)/u,
  by: /^(?:election|law|product|pass)/u,
  au: /^(?:delà|dessus|dessous|devant)$/u,
  par: /^(?:delà|dessus|dessous|ci)$/u,
  sous: /^(?:préfet|marin|sol|titre|développ)/u,
  mi: /^(?:temps|chemin|journée|parcours)/u,
};
/** Second parts that keep it: pronouns behind a French verb, words that stand apart. */
const APART = new Set("il elle ils elles on je tu nous vous ce ci là même mêmes être t old à".split(" "));
/** Behind a hyphen that stands for a missing word: "pre- and post-war". */
const SUSPENDING = new Set("and or und oder et ou y o e en of".split(" "));
/** "Two- to three-year", and no Spanish "jun-" and "to". */
const SUSPENDING_TO = /^\s*to\s+[\p{L}\p{N}]+-/u;

/**
 * Joins of wrapped lines that are more than a space. A word that was broken is made whole, unless it keeps its hyphen elsewhere in
 * the text or is a compound by its parts; Chinese and Japanese go on without a space.
 */
export function joinsOf(lines: readonly Line[], raw: string, words: Vocabulary): Join[] {
  const joins: Join[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [before, behind] = [lines[i - 1]!, lines[i]!];
    const lead = behind.text.length - behind.text.trimStart().length;
    const end = behind.start + lead;
    if (UNSPACED_END.test(before.text) && UNSPACED_START.test(behind.text)) {
      const start = before.start + before.text.trimEnd().length;
      joins.push({ start, end, now: "", reason: "line-break-between-characters" });
      continue;
    }
    const broken = BROKEN.exec(before.text);
    if (!broken) continue;
    const sign = before.start + broken.index + broken[1]!.length;
    const rest = REST.exec(behind.text)?.[1];
    if (broken[2] === "\u00ad") joins.push({ start: sign, end, now: "", reason: "line-end-hyphen" });
    else if (rest !== undefined && (SUSPENDING.has(fold(rest)) || SUSPENDING_TO.test(behind.text))) continue;
    else if (rest === undefined || LONG_COMPOUND.test(before.text) || keepsHyphen(broken[1]!, rest, words))
      joins.push({ start: sign + 1, end, now: "", reason: "line-end-hyphen" });
    else joins.push({ start: sign, end, now: "", reason: "line-end-hyphen" });
  }
  return joins.filter((join) => raw.slice(join.start, join.end) !== join.now);
}

function keepsHyphen(first: string, second: string, words: Vocabulary): boolean {
  if (words.has(`${first}${second}`)) return false;
  if (words.has(`${first}-${second}`)) return true;
  const [begin, rest] = [first.toLowerCase(), second.toLowerCase()];
  if (PREFIXED[begin]?.test(rest)) return true;
  return (
    (COMPOUNDING.has(begin) && !ENDING.test(rest)) ||
    APART.has(second.toLowerCase()) ||
    (words.has(first) && words.has(second))
  );
}

/** Words of a text, whole and with hyphens inside, that stand within its lines. */
export class Vocabulary {
  readonly #words = new Set<string>();

  constructor(raw: string) {
    for (const [word] of raw.matchAll(/(?<![\p{L}\p{M}-])[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}-])/gu))
      this.#words.add(word.toLowerCase());
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}
