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
const UNSPACED_END = new RegExp(`${UNSPACED}\\s*$`, "u");
const UNSPACED_START = new RegExp(`^\\s*${UNSPACED}`, "u");
const HYPHENS = "-\\u2010\\u00ad";
const BROKEN = new RegExp(`(\\p{L}[\\p{L}\\p{M}'’]*)([${HYPHENS}])\\s*$`, "u");
const REST = /^\s*(\p{Ll}[\p{L}\p{M}'’]*)/u;

/** First parts that keep their hyphen: words that compounds begin with, in English and French. */
const COMPOUNDING = new Set(
  (
    "well self non ex half long short high low all anti pro semi multi co cross part full ill vice so mid post pre " +
    "old new one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety " +
    "north south east west year month week day hour state world cease by de peut celui celle ceux c’est c'est est dit " +
    "vis au là demi mi sous outre"
  ).split(" "),
);
/** Second parts that keep it: pronouns behind a French verb, words that stand apart. */
const APART = new Set("il elle ils elles on je tu nous vous ce ci là même mêmes être t old à".split(" "));
/** Behind a hyphen that stands for a missing word: "pre- and post-war". */
const SUSPENDING = new Set("and or und oder et ou to y o e en of".split(" "));

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
    else if (rest !== undefined && SUSPENDING.has(fold(rest))) continue;
    else if (rest === undefined || keepsHyphen(broken[1]!, rest, words))
      joins.push({ start: sign + 1, end, now: "", reason: "line-end-hyphen" });
    else joins.push({ start: sign, end, now: "", reason: "line-end-hyphen" });
  }
  return joins.filter((join) => raw.slice(join.start, join.end) !== join.now);
}

function keepsHyphen(first: string, second: string, words: Vocabulary): boolean {
  if (words.has(`${first}${second}`)) return false;
  if (words.has(`${first}-${second}`)) return true;
  return (
    COMPOUNDING.has(first.toLowerCase()) || APART.has(second.toLowerCase()) || (words.has(first) && words.has(second))
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
