import type { MatchingText } from "../matching-text.ts";
import { Taken } from "../taken.ts";
import { myriadsIn } from "./myriads.ts";
import { numerals, type Numeral } from "./numerals.ts";
import type { FigurePatterns } from "./unit.ts";

/** A number in digits, or in words with its value. */
export interface PrintedNumber extends Numeral {
  plain?: string;
}

/** Numbers in digits and in words, in their order. */
export function printedNumbers({ text, lower }: MatchingText, { words, language }: FigurePatterns): PrintedNumber[] {
  const values = language.numbers.words;
  const spelled = [...lower.matchAll(words)].flatMap((found) => {
    const { word, unit } = found.groups!;
    const [start, end] = [found.index, found.index + found[0].length];
    // "Three Mile Island" is a name, and "Drei Angeklagte" are people.
    const next = /^\s(\p{L}+)/u.exec(lower.slice(end, end + 40))?.[1] ?? "";
    const isPeople =
      language.numbers.capitalNouns === true &&
      language.numbers.people.includes(next) &&
      /(?:^|[.!?:]\s{1,2})$/u.test(text.slice(Math.max(0, start - 3), start));
    if (!isPeople && /^\p{Lu}[\p{L}-]*\s\p{Lu}/u.test(text.slice(start, end + 2))) return [];
    const plain = String(values[word!]! + (unit === undefined ? 0 : values[unit]!));
    return [{ start, end, printed: found[0], plain }];
  });
  if (!language.numbers.myriads) return [...numerals(text), ...spelled].sort((a, b) => a.start - b.start);
  const large = myriadsIn(text, language.numbers.myriads);
  const inLarge = new Taken(text.length);
  for (const { start, end } of large) inLarge.take(start, end);
  const plain = numerals(text).filter(({ start, end }) => inLarge.take(start, end));
  return [...plain, ...large].sort((a, b) => a.start - b.start);
}
