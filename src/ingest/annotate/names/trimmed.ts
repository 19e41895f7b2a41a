import { fold } from "../../../lib/text.ts";
import { knownType } from "../known-names.ts";
import type { Around } from "./evidence.ts";
import type { NameRules } from "./name-words.ts";
import { isNameParticle } from "./pieces.ts";
import type { Word } from "./words.ts";

/** A saint's name is a place's more often than not. */
export const SAINT = /^(?:São|San|Santa|Santo|Sankt|Saint|Sainte)$/u;

/** Leaves out words at both ends that are no part of a name: those that lead a sentence, peoples, days, offices. */
export function trimmed(all: readonly Word[], titled: boolean, around: Around, rules: NameRules): readonly Word[] {
  const { text } = around;
  let [from, to] = [0, all.length];
  const provesSomething = !around.opens && !around.headline;
  while (from < to) {
    const rest = text.slice(all[from]!.start, nameEnd(all[to - 1]!, text, rules));
    if (knownType(rest, rules.language)) break;
    const { text: word } = all[from]!;
    const leads = from === 0 && around.opens && !around.evidence.inside.has(word);
    const isCommonStart = leads && /\p{Ll}/u.test(word) && around.evidence.lower.has(fold(word));
    // "American Airlines", "Meanwhile Obama": a people is part of an organisation's name, a leading word of none.
    const isKindOf =
      to - from > 1 &&
      (isKind(all[to - 1]!.text, rules) ||
        // "American Enterprise Institute for Public Policy Research"
        (provesSomething && all.slice(from + 1, to).some((each) => rules.societies.has(each.text))) ||
        (provesSomething && rules.organisations.has(all[from + 1]!.text)));
    const isPeople = rules.isNoName(word) && !isKindOf;
    if (rules.isShortMonth(word) && to - from > 1) break;
    // "M. Le Tann", "à La Rochelle"; "Madame La Ministre" is an office.
    if (from === 0 && to > 1 && isNameParticle(word) && (titled || isInside(all[0]!, around))) {
      if (!rules.roles.has(all[1]!.text.toLowerCase()) && !rules.titles.has(all[1]!.text)) break;
    }
    // "São Leopoldo": a word of its language too, which no sentence begins with here.
    if (to - from > 1 && SAINT.test(word) && provesSomething) break;
    // "West Palm Beach", "Three Mile Island"
    if (to - from > 1 && isPartOfPlace(all.slice(from, to), around, rules)) break;
    if (!(isPeople || rules.isWeak(word) || isCommonStart)) break;
    from++;
  }
  while (to > from) {
    const { text: word } = all[to - 1]!;
    const rest = text.slice(all[from]!.start, nameEnd(all[to - 1]!, text, rules));
    if (knownType(rest, rules.language)) break;
    // "Air Force One"
    const shorter = to - from > 1 ? text.slice(all[from]!.start, all[to - 2]!.end) : "";
    if (provesSomething && shorter && rules.numerals.has(word) && !knownType(shorter, rules.language)) break;
    // "Bruno Le Maire", "M. Le Maire"
    if (to - from > (titled ? 1 : 2) && isNameParticle(all[to - 2]!.text)) break;
    // "Department of Justice": what a link joins is no title.
    const isTitle = to - from > 1 && rules.titles.has(word) && !isLinked(all.slice(to - 2, to), text);
    if (!(rules.isNoName(word) || rules.isWeak(word) || isTitle)) break;
    to--;
  }
  return all.slice(from, to);
}

/** The last word's end; a number behind it ("Windows 10", "the Mi 4") is part of a product's name. */
export function nameEnd(word: Word, text: string, rules: NameRules): number {
  const number = /^[ \u00a0]\d{1,3}(?![\p{N}\p{L}%]|[.,:/-]\p{N}|[ \u00a0]%)/u.exec(text.slice(word.end, word.end + 8));
  if (!number) return word.end;
  const isMeant = /(?<!\p{L})(?:the|le|la)[ \u00a0]$/u.test(text.slice(Math.max(0, word.start - 5), word.start));
  const isCounted =
    rules.isNoName(word.text) || rules.organisations.has(word.text) || rules.roles.has(word.text.toLowerCase());
  const isProduct =
    knownType(word.text, undefined) === "product" || (isMeant && !isCounted && !rules.isWeak(word.text));
  return word.end + (isProduct ? number[0].length : 0);
}

/** "American Airlines", "American Music Awards": a people's name is part of it. */
export function isKind(word: string, rules: NameRules): boolean {
  return rules.organisations.has(word) || rules.events.has(word);
}

/** A word in lower case stands right before: a capital proves something. */
export function isInside({ start }: Word, { text, opens, headline }: Around): boolean {
  return !opens && !headline && /(?<!\p{L})\p{Ll}[\p{L}'’-]* $/u.test(text.slice(Math.max(0, start - 24), start));
}

/** A direction or a number with a capital, inside a sentence or before a word for a place, is part of what it stands before. */
function isPartOfPlace(words: readonly Word[], around: Around, rules: NameRules): boolean {
  const [{ text: first }, ...rest] = words as [Word, ...Word[]];
  const isPlace = rules.places.has(rest.at(-1)!.text);
  if (rules.numerals.has(first)) return isPlace && !around.headline && !around.opens;
  if (!rules.directions.has(first) || around.headline) return false;
  const name = around.text.slice(rest[0]!.start, rest.at(-1)!.end);
  return knownType(name, rules.language) === undefined && (isPlace || !around.opens);
}

/** Particles join the parts: "Charles de Gaulle". */
export function isLinked(words: readonly Word[], text: string): boolean {
  return words.some((word, i) => i > 0 && /\p{Ll}/u.test(text.slice(words[i - 1]!.end, word.start)));
}
