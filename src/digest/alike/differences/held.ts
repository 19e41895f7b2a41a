import type { Article } from "../../../articles/types.ts";
import { placeOf } from "../../passages.ts";
import type { FeatureReader } from "../features.ts";
import type { Unit } from "../sentences.ts";

/** Passages published further apart may each be right in their time. */
const MOST_DAYS = 3;
/** Characters on each side of something in which stands what it is about. */
const AROUND = 60;

/** Something that a sentence gives: a number, a date. */
export interface Given {
  unit: Unit;
  /** What stands around it. */
  around: string;
}

/** Whether two passages are by different outlets, in one language. */
export const isComparable = (one: Unit, other: Unit): boolean =>
  one.outlet !== other.outlet && one.features.lang === other.features.lang;

/** Whether two passages were published so near each other that both speak of one state of things. */
export function isOneTime(one: Unit, other: Unit): boolean {
  return one.day === null || other.day === null || Math.abs(one.day - other.day) <= MOST_DAYS;
}

/** What stands around two things alike: words, and no numbers. `plain`: names and offices do not count. */
export function sharedAround(one: Given, other: Given, reader: FeatureReader, plain = false): string[] {
  const own = reader.read(one.around, one.unit.lang).within;
  const shared = [...reader.read(other.around, other.unit.lang).within].filter((each) => own.has(each));
  const named = (each: string): boolean => one.unit.features.named.has(each) || other.unit.features.named.has(each);
  return shared.filter((each) => !each.startsWith("n:") && !(plain && named(each)));
}

/** Where something that an article holds stands in a sentence, and what stands beside it there; null where that is not certain. */
export function placedIn(
  { anchor, start, end, text }: Unit,
  article: Article,
  { at, words }: { at: string; words: string },
): { before: string; behind: string; around: string } | null {
  const passage = article.passages.find((each) => each.anchor === anchor);
  if (passage?.at === undefined) return null;
  const [from, place] = [placeOf(passage.at), placeOf(at)];
  if (place.start < from.start || place.end > from.end) return null;
  // A passage that shows its raw words as they are has them where their span is.
  const own = place.start - from.start;
  const found = passage.text.startsWith(words, own) ? own : onlyPlace(passage.text, words);
  if (found < start || found + words.length > end) return null;
  const [first, last] = [found - start, found - start + words.length];
  const before = text.slice(Math.max(0, first - AROUND), first);
  const behind = text.slice(last, last + AROUND);
  return { before, behind, around: `${before} ${behind}` };
}

/** Where words stand in a text, if they stand there once; -1 otherwise. */
function onlyPlace(text: string, words: string): number {
  const at = words === "" ? -1 : text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
}

/**
 * Of things that several passages give, those that differ from another's, where all of them are of one subject. Where
 * three differ and only two of them are of one subject, the third is no party to it, and nobody can say which two are.
 */
export function allDiffering<T extends Given>(
  held: readonly T[],
  differ: (one: T, other: T) => boolean,
  agree: (one: T, other: T) => boolean,
): T[] {
  const differing = held.filter((one) => held.some((other) => differ(one, other)));
  const all = differing.every((one) => differing.every((other) => one === other || agree(one, other)));
  return all ? differing : [];
}
