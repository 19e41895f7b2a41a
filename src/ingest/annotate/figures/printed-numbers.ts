import type { MatchingText } from "../matching-text.ts";
import { Taken } from "../taken.ts";
import { myriadsIn } from "./myriads.ts";
import { numerals, type Numeral } from "./numerals.ts";
import type { FigurePatterns } from "./unit.ts";

/** A number in digits, or in words with its value. */
export interface PrintedNumber extends Numeral {
  plain?: string;
}

/** So far before a number in words the words are looked for that it may go on. */
const BEFORE = 40;

/** Numbers in digits and in words, in their order. */
export function printedNumbers(
  { text, lower }: MatchingText,
  { words, larger, language }: FigurePatterns,
): PrintedNumber[] {
  const { words: values, magnitudes } = language.numbers;
  const spelled = [...lower.matchAll(words)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    // "Three Mile Island" is a name; where nouns have capitals, "Drei Brücken" begins a sentence.
    const opens =
      language.numbers.capitalNouns === true && /(?:^|[.!?:]\s{1,2})$/u.test(text.slice(Math.max(0, start - 3), start));
    // "Four Egyptian ships"
    const next = /^\s(\p{Lu}[\p{L}-]+)\s\p{Ll}/u.exec(text.slice(end, end + BEFORE))?.[1] ?? "";
    const isPeople = language.names?.notNames.includes(next) === true;
    if (!opens && !isPeople && /^\p{Lu}[\p{L}-]*\s\p{Lu}/u.test(text.slice(start, end + 2))) return [];
    // "The Big Three automakers": with a capital inside a sentence it is a name's.
    const isInside = /\p{L}\s$/u.test(text.slice(Math.max(0, start - 2), start));
    if (isInside && /^\p{Lu}/u.test(text.slice(start, start + 2))) return [];
    const value = spelledValue(found.groups!, values);
    // "Trinta e cinco": the rest of a number that began before.
    const lead = larger.exec(lower.slice(Math.max(0, start - BEFORE), start))?.groups!["word"];
    const begun = lead === undefined ? 0 : (values[lead] ?? 10 ** magnitudes[lead]!);
    if (begun >= 20 && begun % 10 === 0 && value !== null && value < begun) return [];
    return value === null ? [] : [{ start, end, printed: found[0], plain: String(value) }];
  });
  if (!language.numbers.myriads) return [...numerals(text), ...spelled].sort((a, b) => a.start - b.start);
  const large = myriadsIn(text, language.numbers.myriads);
  const inLarge = new Taken(text.length);
  for (const { start, end } of large) inLarge.take(start, end);
  const plain = numerals(text).filter(({ start, end }) => inLarge.take(start, end));
  return [...plain, ...large].sort((a, b) => a.start - b.start);
}

/** What a number in words is worth; null where its parts do not go together: "two-three". */
function spelledValue(
  { word, unit, hundred, rest, last }: Readonly<Record<string, string | undefined>>,
  values: Readonly<Record<string, number>>,
): number | null {
  const worth = (part: string) => values[part.replace(/\s+/gu, " ")]!;
  const tens = (first: string, ones: string | undefined): number | null => {
    const [ten, one] = [worth(first), ones === undefined ? 0 : worth(ones)];
    if (ones === undefined) return ten;
    // "Soixante-douze" and "quatre-vingt-dix" count on from sixty and eighty.
    const most = ten === 60 || ten === 80 ? 20 : 10;
    return ten >= 20 && ten < 100 && ten % 10 === 0 && one < most ? ten + one : null;
  };
  const first = tens(word!, unit);
  const behind = rest === undefined ? 0 : tens(rest, last);
  if (first === null || behind === null || behind >= 100 || (hundred !== undefined && first >= 100)) return null;
  return first * (hundred === undefined ? 1 : 100) + behind;
}
