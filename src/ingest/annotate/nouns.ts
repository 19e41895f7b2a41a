import type { Language } from "./languages/index.ts";

/**
 * Whether a number is followed by what it counts or measures: `behind` is the text behind it, in lower case. Nouns are
 * known by the language's lists, and by the form of its plural where it has one.
 */
export function counts(behind: string, { numbers }: Language): boolean {
  const word = /^(?:\s{1,2}|-)(?:\p{Ll}{1,3}['’])?([\p{L}][\p{L}/²³-]*)/u.exec(behind)?.[1];
  if (word === undefined) return false;
  return isMeasured(word, numbers) || isPlural(word, numbers);
}

/** Whether a word is a unit: of measure, of time, of people. */
export function isMeasured(word: string, numbers: Language["numbers"]): boolean {
  return (
    numbers.people.includes(word) ||
    numbers.timeUnits.includes(word) ||
    numbers.measures.some((unit) => unit.toLowerCase() === word) ||
    numbers.magnitudes[word] !== undefined ||
    numbers.currencies[word] !== undefined
  );
}

/** Whether a word has the form of a plural, and is no other word that ends alike. */
export function isPlural(word: string, { plural, counters, notNouns }: Language["numbers"]): boolean {
  if (counters?.includes(word)) return true;
  return plural !== undefined && plural.test(word) && !notNouns.includes(word);
}
