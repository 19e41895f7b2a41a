import { BLOCKS, HEADINGS, INLINE, TYPED } from "./names.ts";
import { isOwnBlock, isStyledBlock } from "./own-blocks.ts";
import { isDialog, isDrawnFormula, isFolded, isUnseen, shadowOf } from "./visible.ts";
import { childrenOf, elements, isElement, isText, textOf, type Element, type Node, type Text } from "./tree.ts";

/** What an extractor looks at; every other attribute would be a node more for its parser. */
const KEPT = new Set(["class", "id", "style", "hidden", "aria-hidden", "role", "href", "itemprop", "rel", "src"]);
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
 * Writes a page anew for an extractor that parses it by rules of its own: only what a reader sees, elements of a site's own as the
 * standard ones that they stand for. An element has its number as `data-n` where a text in it stands in the page again.
 */
export function markupOf(body: Element): Markup {
  const [runs, ranges, parts]: [Run[], Markup["elements"], string[]] = [[], [], []];
  const main = mainOf(body);
  /** By element: where its number would stand among the parts. */
  const numbers: number[] = [];
  /** By run: the element right around it. */
  const around: number[] = [];
  let element = -1;
  let open = false;
  const writeText = (node: Text): void => {
    const run = runs.at(-1);
    if (open && run) {
      run.value += node.value;
      run.texts.push(node);
    } else around[runs.push({ value: node.value, texts: [node] }) - 1] = element;
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
    const [outer, number] = [element, ranges.push(range) - 1];
    parts.push(`<${name}${attributesOf(node, main.has(node) || isFolded(node))}`, "", ">");
    numbers[number] = parts.length - 2;
    if (!VOID.has(name)) {
      element = number;
      for (const child of shadow ? [...childrenOf(shadow), ...node.childNodes] : node.childNodes) write(child);
      element = outer;
      parts.push(`</${name}>`);
    }
    open = false;
    range.last = runs.length;
  };
  write(body);
  for (const run of runsThatStandAgain(runs)) {
    const number = around[run]!;
    if (number >= 0) parts[numbers[number]!] = ` data-n="${number}"`;
  }
  return { html: `<!doctype html><html><head></head>${parts.join("")}</html>`, runs, elements: ranges };
}

/** Texts that are found by their words alone only where these stand once; blank ones are looked for by nobody. */
function runsThatStandAgain(runs: readonly Run[]): number[] {
  const places = Map.groupBy(runs.keys(), (i) => runs[i]!.value);
  return [...places].flatMap(([value, list]) => (list.length > 1 && value.trim() !== "" ? list : []));
}

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function attributesOf(element: Element, isShown: boolean): string {
  let text = "";
  for (const { name, value } of element.attrs) {
    if (!KEPT.has(name) || (isShown && HIDES.has(name)) || (name === "style" && !HIDING_STYLE.test(value))) continue;
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
