import type { Span } from "../../../lib/span.ts";
import type { MatchingText } from "../matching-text.ts";
import type { CalendarDate } from "./calendar.ts";
import type { Meaning } from "./resolve.ts";
import type { Tense } from "./tense.ts";

/** The place of a match, and what stands around it. */
export interface Place extends Span {
  view: MatchingText;
  sentence: Span;
  /** The article's own date, if known. */
  published: CalendarDate | null;
  /**
   * What the sentence is about at this place: what was, or what is to come. `far`: where no verb stands before the place, the
   * first behind it counts at any distance.
   */
  tense(far?: boolean): Tense;
}

/** A date in a text: its place, the rule that found it, and what it means. */
export interface FoundDate extends Span, Meaning {
  rule: string;
  sentence: Span;
}

/** The named groups of a match, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way to write a date. At each place the rules are tried in their order; the first that reads a date takes the place.
 * `source` is a pattern over text in lower case.
 */
export interface DateRule {
  name: string;
  source: string;
  /** Null where the words are no date after all. */
  read(groups: Groups, place: Place): Meaning | null;
}

/** So many characters around a match are looked at. */
const AROUND = 60;

export function before({ view, start }: Place): string {
  return view.lower.slice(Math.max(0, start - AROUND), start);
}

export function behind({ view, end }: Place): string {
  return view.lower.slice(end, end + AROUND);
}

/** The same with its capitals. */
export function printedBehind({ view, end }: Place): string {
  return view.text.slice(end, end + AROUND);
}

/** Whether a word of the match begins with a capital. */
export function hasCapital(word: string, { view, start, end }: Place): boolean {
  const at = view.lower.indexOf(word, start);
  return at >= 0 && at < end && /^\p{Lu}/u.test(view.text.slice(at, at + 2));
}

/** Whether the match begins with a capital where its sentence, or words in quotation marks, do not begin. */
export function isCapitalised({ view, start, sentence }: Place): boolean {
  if (!/^\p{Lu}/u.test(view.text.slice(start, start + 2))) return false;
  return start - sentence.start > 2 && !/["“”„«»‘’:([–—-]\s?$/u.test(view.text.slice(Math.max(0, start - 2), start));
}

/** Whether the word right before the match begins with a capital and does not begin its sentence. */
export function followsName({ view, start, sentence }: Place): boolean {
  const found = /\p{Lu}[\p{L}'’.-]*\s{1,2}$/u.exec(view.text.slice(Math.max(0, start - AROUND), start));
  return found !== null && /\p{Ll}/u.test(found[0]) && start - found[0].length > sentence.start + 2;
}
