import { endsSentence, fold, wordCount } from "../../../lib/text.ts";
import { languageOf } from "../../annotate/languages/index.ts";
import { writtenDays } from "../head/days.ts";
import { hasSpeech } from "../speech.ts";

/** What is seen of a line: names of what holds of it. Words that it contains begin with "word:". */
export type Features = readonly string[];

const PROSE_WORDS = 12;
/** Words of the longest item of a list that a line before it announces. */
const ITEM_WORDS = 4;
/** One sentence ends and another begins. */
const INNER_END = /\p{Ll}{2,}[.!?…]["“”’»)]* ["“„«]?\p{Lu}\p{Ll}/u;
const FEW = [
  [1, "one word"],
  [3, "2 to 3 words"],
  [8, "4 to 8 words"],
  [15, "9 to 15 words"],
  [30, "16 to 30 words"],
  [Infinity, "over 30 words"],
] as const;

interface Seen {
  text: string;
  count: number;
  sentence: boolean;
  prose: boolean;
}

/**
 * What is seen of each line of a text: its length and shape, what it holds, and its place among the others. A text is judged as a
 * sequence: a short line among short lines behind the last paragraph is another thing than one between two paragraphs.
 */
export function featuresOf(lines: readonly string[], lang: string, isListed: (text: string) => boolean): Features[] {
  const seen = lines.map((text): Seen => {
    const count = wordCount(text);
    const sentence = endsSentence(text);
    return { text, count, sentence, prose: count >= PROSE_WORDS && sentence };
  });
  const first = seen.findIndex(({ prose }) => prose);
  const last = seen.findLastIndex(({ prose }) => prose);
  const times = new Map<string, number>();
  for (const { text } of seen) times.set(fold(text), (times.get(fold(text)) ?? 0) + 1);
  return seen.map((line, i) => {
    const holds = [
      ...shapeOf(line, lang),
      ...placeOf(seen, i, first, last),
      ...((times.get(fold(line.text)) ?? 0) > 1 ? ["said twice"] : []),
      ...(isListed(line.text) ? ["in the word lists"] : []),
    ];
    return [...holds, ...wordsOf(line.text)];
  });
}

function shapeOf({ text, count, sentence }: Seen, lang: string): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  const leaning = new Set(languageOf(lang)?.leaningWords ?? []);
  const all = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const lean = all.filter((word) => leaning.has(word)).length;
  const yes: [boolean, string][] = [
    [true, FEW.find(([most]) => count <= most)![1]],
    [sentence, "ends a sentence"],
    [!sentence && count > 8, "long, ends no sentence"],
    [count > 30 && INNER_END.test(text), "several sentences"],
    [/[:：]$/u.test(text), "ends with a colon"],
    [/\?["”’]?$/u.test(text), "ends with a question mark"],
    [letters.length > 3 && capitals > letters.length * 0.7, "capitals"],
    [count > 3 && capitals > count * 0.7, "many capitals"],
    [count > 5 && lean >= all.length * 0.25, "many small words"],
    [count > 3 && lean === 0, "no small words"],
    [hasSpeech(text, lang), "somebody speaks"],
    [writtenDays(text, lang).length > 0, "a day"],
    [/\b\d{1,2}[:.h]\d{2}\b/u.test(text), "a time of the clock"],
    [/[|»›→▶•]/u.test(text), "a sign that parts"],
    [/https?:|www\.|\b\w+\.(?:com|org|net|co|tv)\b/iu.test(text), "an address"],
    [/(?:^|\s)[@#]\w/u.test(text), "a handle"],
    [/©|\(c\)|copyright/iu.test(text), "copyright"],
    [/["“”„«»]/u.test(text), "a quotation mark"],
    [/\p{N}/u.test(text), "a figure"],
    [/[()[\]]/u.test(text), "a bracket"],
    [/^\p{Ll}/u.test(text), "begins small"],
    [/^(?:[-–—*>#+]|\(?\d{1,3}[.)])\s/u.test(text), "begins like an item"],
  ];
  return yes.filter(([holds]) => holds).map(([, name]) => name);
}

function placeOf(seen: readonly Seen[], i: number, first: number, last: number): string[] {
  const short = (at: number) => at < 0 || at >= seen.length || seen[at]!.count < PROSE_WORDS;
  let run = 1;
  for (let at = i - 1; at >= 0 && short(at); at--) run++;
  for (let at = i + 1; at < seen.length && short(at); at++) run++;
  const yes: [boolean, string][] = [
    [i < first, "before the first paragraph"],
    [i > last, "behind the last paragraph"],
    [i === 0, "the first line"],
    [i === seen.length - 1, "the last line"],
    [i >= seen.length - 5 && i < seen.length - 1, "among the last lines"],
    [short(i) && short(i - 1) && short(i + 1), "short among short"],
    [short(i) && !short(i - 1) && !short(i + 1), "short between paragraphs"],
    [short(i) && run >= 4, "in a run of short lines"],
    [short(i) && run >= 8, "in a long run of short lines"],
    [isAnnounced(seen, i), "in an announced list"],
  ];
  const zone = i < first ? "above" : i > last ? "behind" : "between";
  const { count, sentence } = seen[i]!;
  const shape = `${zone}: ${sentence ? "sentence" : "no sentence"} of ${count < 4 ? "1 to 3" : count < 9 ? "4 to 8" : "9 and more"} words`;
  return [...yes.filter(([holds]) => holds).map(([, name]) => name), shape];
}

/** Whether a line stands behind one that ends with a colon, with short lines at most between them. */
function isAnnounced(seen: readonly Seen[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (/[:：]$/u.test(seen[at]!.text)) return true;
    if (seen[at]!.count > ITEM_WORDS) return false;
  }
  return false;
}

function wordsOf(text: string): string[] {
  return [...new Set(fold(text).match(/\p{L}{2,20}/gu) ?? [])].slice(0, 60).map((word) => `word:${word}`);
}
