import type { Span } from "../../../lib/span.ts";
import { collapse } from "../../../lib/text.ts";
import { formulaText } from "./formula.ts";
import type { Context, Visitor } from "./lines.ts";
import { isMarked, quoteMarks } from "./quote-marks.ts";
import { lowered, raised } from "./script.ts";
import {
  attr,
  elements,
  isText,
  childrenOf,
  nameOf,
  placeOf,
  tagOf,
  textOf,
  upwards,
  type Element,
  type Node,
  type Parent,
} from "./tree.ts";

/** Hands an element inside a line to the builder, with what it means: raised, withdrawn, quoted, a formula, a reading. */
export function addInline(visitor: Visitor, element: Element, content: readonly Node[], context: Context): void {
  const { builder } = visitor;
  const meaning = meaningOf(element);
  switch (meaning) {
    case "sup":
    case "sub": {
      const text = collapse(textOf(element));
      const place = placeOfText(element);
      const isNote = meaning === "sup" && isNoteReference(element, text);
      const now = isNote
        ? /^[[(]/.test(text)
          ? text
          : `[${text}]`
        : meaning === "sup"
          ? raised(text, builder.before)
          : lowered(text, builder.before);
      if (place && text !== "" && text.length <= 40 && now !== null && now !== text)
        return builder.replace(place, now, isNote ? "note-reference" : "raised-or-lowered", context);
      break;
    }
    case "del":
    case "s":
    case "strike":
      return withdraw(visitor, element, context, "withdrawn");
    case "rt":
    case "rp":
    case "rtc":
      return withdraw(visitor, element, context, "reading");
    case "q": {
      const [open, close] = quoteMarks(context.lang, context.quotes);
      const tag = tagOf(element);
      const end = element.sourceCodeLocation?.endTag;
      if (!tag || isMarked(textOf(element))) break;
      builder.replace(tag, open, "quotation-mark", context);
      visitor.children(content, { ...context, quotes: context.quotes + 1 });
      if (end) builder.replace({ start: end.startOffset, end: end.endOffset }, close, "quotation-mark", context);
      else builder.separate(close);
      return;
    }
    case "math": {
      const text = formulaText(element);
      const place = placeOfText(element);
      if (place && text !== "") return builder.replace(place, text, "formula", context);
      break;
    }
    case "img": {
      const alt = attr(element, "alt") ?? "";
      const tag = tagOf(element);
      // A letter drawn large, or a sign: it stands for itself in its word.
      if (
        tag &&
        (/^\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Extended_Pictographic}){0,7}$/u.test(alt) ||
          (/^\p{Lu}$/u.test(alt) && isDropCap(element)))
      )
        builder.replace(tag, alt, "drawn-letter", context);
      return;
    }
    case "wbr":
      return;
  }
  visitor.children(content, context);
}

/** A line through the text, drawn by a style. */
const STRUCK = /text-decoration(?:-line)?\s*:[^;]{0,40}\bline-through\b/i;
const RAISED = /vertical-align\s*:\s*(super|sub)\b/i;

/** The name of the element that an inline element stands for, whose meaning a style, a role or a link's kind says. */
function meaningOf(element: Element): string {
  const style = attr(element, "style");
  const role = attr(element, "role");
  if ((style !== undefined && STRUCK.test(style)) || role === "deletion") return "del";
  const raising = style === undefined ? null : RAISED.exec(style);
  if (raising) return raising[1]!.toLowerCase() === "super" ? "sup" : "sub";
  if (role === "superscript" || role === "subscript") return role.slice(0, 3);
  // Whoever follows the link to a note sees that its number is none of the sentence's.
  return element.tagName === "a" && isNamedNoteLink(element) ? "sup" : element.tagName;
}

/** Takes text that the page gives up, or a second rendering of it, out of its line. */
function withdraw(visitor: Visitor, element: Element, context: Context, reason: string): void {
  for (const place of placesOfTexts(element)) visitor.builder.replace(place, "", reason, context);
}

/** A raised number or sign that leads to a note. */
function isNoteReference(sup: Element, text: string): boolean {
  if (!/^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3}|note \d{1,3}|\p{L} \d{1,3})[\])]?$/iu.test(text)) return false;
  if (/footnote|reference|noteref|fn-?ref|endnote/i.test(nameOf(sup)) || isNamedNoteLink(sup)) return true;
  for (const each of elements(sup)) if (each.tagName === "a" && isNoteLink(each)) return true;
  for (const each of upwards(sup)) if (each.tagName === "a") return isNoteLink(each);
  return text.startsWith("[");
}

function isNoteLink(link: Element): boolean {
  return /#./.test(attr(link, "href") ?? "") || /footnote|noteref|fn-?ref/i.test(nameOf(link)) || isNamedNoteLink(link);
}

/** A link that DPUB-ARIA or EPUB's vocabulary names as one to a note. */
const isNamedNoteLink = (link: Element): boolean => /noteref/.test(attr(link, "role") ?? attr(link, "epub:type") ?? "");

function isDropCap(element: Element): boolean {
  for (const each of upwards(element)) if (/drop-?cap|initial|lettrine|capital/i.test(nameOf(each))) return true;
  return false;
}

function placesOfTexts(root: Parent): Span[] {
  const places: Span[] = [];
  const visit = (node: Node | Parent): void => {
    if ("value" in node) {
      const place = isText(node) && node.value.trim() !== "" ? placeOf(node) : undefined;
      if (place) places.push(place);
    } else if ("childNodes" in node) for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return places;
}

/** From the first text inside an element to the last; undefined where broken markup has torn them apart. */
function placeOfText(element: Element): Span | undefined {
  const places = placesOfTexts(element);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  if (places.some((place, i) => i > 0 && place.start < places[i - 1]!.end)) return undefined;
  const own = placeOf(element);
  return own && (first.start < own.start || last.end > own.end) ? undefined : { start: first.start, end: last.end };
}
