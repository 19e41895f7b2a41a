import { BLOCKS, HEADINGS, INLINE, TYPED } from "./names.ts";
import { isOwnBlock, isStyledBlock } from "./own-blocks.ts";
import { isDialog, isDrawnFormula, isFolded, isUnseen, shadowOf } from "./visible.ts";
import { childrenOf, elements, isElement, isText, textOf, type Element, type Node, type Text } from "./tree.ts";

const KEPT = new Set([
  "class",
  "id",
  "style",
  "hidden",
  "aria-hidden",
  "role",
  "href",
  "itemprop",
  "rel",
  "src",
  "alt",
  "dir",
]);
const HIDES = new Set(["style", "hidden", "aria-hidden"]);
const VOID = new Set(["br", "hr", "img", "wbr", "col", "input"]);

/** Texts that nothing parts: a parser reads them as one. */
export interface Run {
  value: string;
  texts: Text[];
}

/** A page as an extractor is shown it, and what its elements' numbers stand for. */
export interface Markup {
  html: string;
  /** All text, in the order of the markup. */
  runs: Run[];
  /** By number of element: the range of runs inside it. */
  elements: { first: number; last: number }[];
}

/**
 * Writes a page anew for an extractor that parses it by rules of its own: only what a reader sees, each element with its number as
 * `data-n`, elements of a site's own as the standard ones that they stand for.
 */
export function markupOf(body: Element): Markup {
  const [runs, ranges, parts]: [Run[], Markup["elements"], string[]] = [[], [], []];
  const main = mainOf(body);
  let open = false;
  const writeText = (node: Text): void => {
    const run = runs.at(-1);
    if (open && run) {
      run.value += node.value;
      run.texts.push(node);
    } else runs.push({ value: node.value, texts: [node] });
    open = true;
    parts.push(node.value.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;")));
  };
  const write = (node: Node): void => {
    if (isText(node)) return writeText(node);
    if (!isElement(node) || isUnseen(node) || isDialog(node) || isDrawnFormula(node)) return;
    const shadow = shadowOf(node);
    const name = standardName(node);
    const range = { first: runs.length, last: 0 };
    open = false;
    parts.push(`<${name}${attributesOf(node, main.has(node) || isFolded(node))} data-n="${ranges.push(range) - 1}">`);
    if (!VOID.has(name)) {
      for (const child of shadow ? [...childrenOf(shadow), ...node.childNodes] : node.childNodes) write(child);
      parts.push(`</${name}>`);
    }
    open = false;
    range.last = runs.length;
  };
  write(body);
  return { html: `<!doctype html><html><head></head>${parts.join("")}</html>`, runs, elements: ranges };
}

function attributesOf(element: Element, isShown: boolean): string {
  let text = "";
  for (const { name, value } of element.attrs) {
    if (!KEPT.has(name) || (isShown && HIDES.has(name))) continue;
    text += ` ${name}="${value.replace(/[&"]/g, (char) => (char === "&" ? "&amp;" : "&quot;"))}"`;
  }
  return text;
}

function standardName(element: Element): string {
  const { tagName } = element;
  if (TYPED.has(tagName)) return "pre";
  if ((BLOCKS.has(tagName) || INLINE.has(tagName)) && !isStyledBlock(element))
    return tagName === "button" ? "span" : tagName;
  if (!isOwnBlock(element)) return "span";
  for (const each of elements(element)) if (BLOCKS.has(each.tagName)) return "div";
  return "p";
}

/** What holds most of the page's text is hidden only until something in front of it is gone. */
function mainOf(body: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const whole = textOf(body).length;
  for (let each: Element | undefined = body; each;) {
    found.add(each);
    each = each.childNodes.find(
      (child): child is Element => isElement(child) && !isDialog(child) && textOf(child).length > whole * 0.3,
    );
  }
  for (const each of elements(body)) {
    if (/^(?:main|article)$/.test(each.tagName) || HEADINGS.has(each.tagName)) found.add(each);
  }
  return found;
}
