import { elements, isText, tagOf, type Element, type Parent } from "./page/tree.ts";

/** UTF-16 units of text from which on a page counts as one that shows something without scripts. */
const ENOUGH = 300;

/** What a page says where scripts are off, as one text of markup. */
export function noscriptText(page: Parent): string {
  return noscripts(page).map(inside).join("\n");
}

/**
 * The page as it reads where scripts are off, every character in its place: for a page that a script draws, and whose text stands
 * in `<noscript>`. Null where it says little there.
 */
export function withoutScripts(raw: string, page: Parent): string | null {
  const found = noscripts(page).filter((element) => bare(inside(element)) !== "");
  const text = found.map((element) => bare(inside(element))).join(" ");
  if (text.trim().length < ENOUGH) return null;
  const parts: string[] = [];
  let done = 0;
  for (const element of found) {
    const end = element.sourceCodeLocation?.endTag;
    for (const tag of [tagOf(element), end && { start: end.startOffset, end: end.endOffset }]) {
      if (!tag || tag.start < done) continue;
      parts.push(raw.slice(done, tag.start), raw.slice(tag.start, tag.end).replace(/[^\r\n]/g, " "));
      done = tag.end;
    }
  }
  return parts.join("") + raw.slice(done);
}

/** UTF-16 units of text that a page shows, up to what is enough. */
export function showsLittle(lengths: readonly number[]): boolean {
  return lengths.reduce((sum, length) => sum + length, 0) < ENOUGH;
}

function noscripts(page: Parent): Element[] {
  return [...elements(page)].filter((element) => element.tagName === "noscript");
}

function inside(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : "")).join("");
}

function bare(markup: string): string {
  return markup.replace(/<[^>]{0,2000}>/g, "").trim();
}
