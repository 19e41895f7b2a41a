import type { Line } from "./line.ts";
import { HEADINGS } from "./names.ts";
import { attr, elements, nameOf, parentOf, upwards, type Element } from "./tree.ts";

const PICTURES = new Set(["img", "picture", "video", "iframe", "svg", "canvas", "audio", "object", "amp-img"]);
const WORDS = new Set(["blockquote", "table", "pre", "code", "q"]);
const CAPTION =
  /(?:^|[\s_-])(?:wp-caption-text|(?:image|photo|media|img|picture|figure|video)[\w-]*caption|caption[\w-]*(?:text|image|photo))(?:$|\s)/i;
const CREDIT = /(?:^|[\s_-])(?:credit|copyright|photographer|photo-?by)(?:$|[\s_-])/i;
const KICKER =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|topline|roofline|dachzeile|spitzmarke|rubrik|rubric|category|label|tag|flag|surtitre|sur-titre|antetitulo|occhiello|section-?name)(?:$|[\s_-])/i;

/** What an element makes of the lines in it, beside lines of text. Null where it says nothing of it. */
export function roleOf(element: Element): Line["role"] {
  switch (element.tagName) {
    case "figcaption":
      return holdsWords(element) ? "attribution" : "caption";
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

const figures = new WeakMap<Element, boolean>();

/** A figure that holds a quotation, a table or code is named by what stands below it, as a picture is not. */
function holdsWords(caption: Element): boolean {
  const figure = [...upwards(caption)].find((each) => each.tagName === "figure");
  if (!figure) return false;
  let known = figures.get(figure);
  if (known === undefined) {
    const names = new Set([...elements(figure)].map((each) => each.tagName));
    known = names.isDisjointFrom(PICTURES) && !names.isDisjointFrom(WORDS);
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
