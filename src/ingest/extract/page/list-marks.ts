import { attr, isElement, nameOf, parentOf, textOf, upwards, type Element } from "./tree.ts";

const known = new WeakMap<Element, ReadonlyMap<Element, string>>();

/**
 * The number or letter that stands before an item of an ordered list, as "6." or "b.". Null where the item has none, or the list
 * is one whose numbers nothing depends on: plain numbers from 1 in their order.
 */
export function itemMark(item: Element): string | null {
  const list = parentOf(item);
  if (list?.tagName !== "ol") return null;
  let marks = known.get(list);
  if (!marks) known.set(list, (marks = isTold(list) ? marksOf(list) : new Map()));
  return marks.get(item) ?? null;
}

function marksOf(list: Element): Map<Element, string> {
  const items = list.childNodes.filter((child): child is Element => isElement(child) && child.tagName === "li");
  const reversed = attr(list, "reversed") !== undefined;
  const marks = new Map<Element, string>();
  let number = whole(attr(list, "start")) ?? (reversed ? items.length : 1);
  for (const item of items) {
    number = whole(attr(item, "value")) ?? number;
    marks.set(item, `${written(number, attr(item, "type") ?? attr(list, "type") ?? "1")}.`);
    number += reversed ? -1 : 1;
  }
  return marks;
}

function isTold(list: Element): boolean {
  return (
    isOfNotes(list) ||
    isReferredTo(list) ||
    ["start", "reversed", "type"].some((name) => attr(list, name) !== undefined) ||
    list.childNodes.some((child) => isElement(child) && attr(child, "value") !== undefined)
  );
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined;
}

function written(number: number, type: string): string {
  if (number < 1) return String(number);
  if (/^a$/i.test(type)) return cased(letters(number), type === "a");
  if (/^i$/i.test(type) && number < 4000) return cased(roman(number), type === "i");
  return String(number);
}

const cased = (text: string, lower: boolean): string => (lower ? text.toLowerCase() : text);

function letters(number: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

const ROMAN: readonly [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  let [rest, text] = [number, ""];
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** A paragraph beside the list speaks of its items by number. */
function isReferredTo(list: Element): boolean {
  const siblings = (parentOf(list)?.childNodes ?? []).filter((each) => isElement(each));
  const at = siblings.indexOf(list);
  return [siblings[at - 1], siblings[at + 1]].some(
    (each) => each?.tagName === "p" && REFERENCE.test(textOf(each).slice(0, 2000)),
  );
}

const REFERENCE =
  /(?<![\p{L}])(?:numbers?|no\.|points?|rules?|items?|steps?|questions?|nr\.|nummer|punkte?|regel|frage|numéros?|n°|règle|question|número|punto|regla)\s(?:\d{1,2}|one|two|three|four|five)(?![\p{L}\d])/iu;

/** A list of notes: the text refers to its items by their numbers. */
function isOfNotes(list: Element): boolean {
  let depth = 0;
  for (const each of upwards(list)) {
    if (/(?:^|[\s_-])(?:foot-?notes?|end-?notes?|fussnoten|reflist)(?:$|[\s_-])/i.test(nameOf(each))) return true;
    if (++depth > 2) return false;
  }
  return false;
}
