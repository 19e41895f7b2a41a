import type { Line } from "./line.ts";
import { HEADINGS } from "./names.ts";
import { attr, elements, nameOf, parentOf, upwards, type Element } from "./tree.ts";

const PICTURES = new Set(["img", "picture", "video", "iframe", "svg", "canvas", "audio", "object", "amp-img"]);
const QUOTATIONS = new Set(["blockquote", "q"]);
const WORDS = new Set([...QUOTATIONS, "table", "pre", "code"]);
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|photo|media|img|picture|figure|video)[\w-]*caption|caption[\w-]*(?:text|image|photo))(?:$|\s)/i;
const CREDIT = /(?:^|[\s_-])(?:credit|copyright|photographer|photo-?by)(?:$|[\s_-])/i;
const KICKER =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|topline|roofline|dachzeile|spitzmarke|rubrik|rubric|category|label|tag|flag|surtitre|sur-titre|antetitulo|occhiello|section-?name|badge|premium|paid|plus-?(?:icon|label|badge)|abo-?(?:icon|label|badge))(?:$|[\s_-])/i;

/** What an element makes of the lines in it, beside lines of text. Null where it says nothing of it. */
export function roleOf(element: Element): Line["role"] {
  switch (element.tagName) {
    case "figcaption":
      return roleInFigure(element);
    case "cite":
    case "footer":
      return isQuotation(parentOf(element)) ? "attribution" : null;
  }
  const name = nameOf(element);
  if (name === "") return null;
  if (KICKER.test(name) && HEADINGS.has(parentOf(element)?.tagName ?? "")) return "kicker";
  if (CAPTION.test(name) && holdsNoLine(element)) return "caption";
  if (CREDIT.test(name) && insideCaption(element)) return "credit";
  return null;
}

const figures = new WeakMap<Element, Line["role"]>();

/** What stands below a picture is its caption; below a quotation it is the speaker; below a table or code it is text. */
function roleInFigure(caption: Element): Line["role"] {
  const figure = [...upwards(caption)].find((each) => each.tagName === "figure");
  if (!figure) return "caption";
  let known = figures.get(figure);
  if (known === undefined) {
    const names = new Set([...elements(figure)].map((each) => each.tagName));
    const isPicture = !names.isDisjointFrom(PICTURES) || names.isDisjointFrom(WORDS);
    known = isPicture ? "caption" : names.isDisjointFrom(QUOTATIONS) ? null : "attribution";
    figures.set(figure, known);
  }
  return known;
}

function isQuotation(element: Element | null): boolean {
  if (!element) return false;
  return (
    element.tagName === "blockquote" ||
    (element.tagName === "figure" && attr(element, "class")?.includes("quote") === true)
  );
}

function holdsNoLine(element: Element): boolean {
  for (const each of elements(element)) if (/^(?:h[1-6]|article|section|ul|table)$/.test(each.tagName)) return false;
  return true;
}

function insideCaption(element: Element): boolean {
  for (const each of upwards(element)) if (/^(?:figure|figcaption)$/.test(each.tagName)) return true;
  return false;
}
