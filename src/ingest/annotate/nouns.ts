import type { Language } from "./languages/index.ts";

/**
 * Whether a number is followed by what it counts or measures: `printed` is the text behind it. Nouns are
 * known by the language's lists, and by the form of its plural where it has one.
 */
export function counts(printed: string, { numbers }: Language): boolean {
  const word = /^(?:\s{1,2}|-)(?:\p{Ll}{1,3}['’])?([\p{L}][\p{L}/²³-]*)/u.exec(printed)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (isMeasured(lower, numbers)) return true;
  // "Im Mai 2021 fielen": where nouns have capitals, a word without one is none.
  return isPlural(lower, numbers) && (numbers.capitalNouns !== true || lower !== word);
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
