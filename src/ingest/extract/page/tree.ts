import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Types } from "parse5";
import type { Span } from "../../../lib/span.ts";
import { LIMITS } from "../../limits.ts";
import { refuseAbove } from "../../quarantine.ts";
import { putBack, withoutScriptText } from "./script-text.ts";

export type Node = Types.ChildNode;
export type Element = Types.Element;
export type Text = Types.TextNode;
export type Parent = Types.ParentNode;

/**
 * Text is put into a node of its own for every run that stands together in the file: a parser that joins what broken markup parts
 * gives a text a place that holds other texts too.
 */
const apart = {
  ...defaultTreeAdapter,
  insertText(parent: Parent, text: string) {
    defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text));
  },
  insertTextBefore(parent: Parent, text: string, next: Node) {
    defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next);
  },
};

const OPTIONS = { sourceCodeLocationInfo: true, scriptingEnabled: true, treeAdapter: apart };

/**
 * A page as a browser reads it, every text and element with its place. Scripts count as on, as readers have them, so that what
 * `<noscript>` holds is one text and cannot swallow the page behind it. Scripts and style sheets of some length are without their text.
 *
 * @throws Quarantine where elements nest deeper than any article's.
 */
export function parsePage(raw: string): Types.Document {
  const { text, cuts } = withoutScriptText(raw);
  let page = parse(text, OPTIONS);
  if (!putBack(page, cuts)) page = parse(raw, OPTIONS);
  settle(page);
  return page;
}

/**
 * Joins texts that stand together in the file. The count before parsing goes by tags; how deep the parser nests what it made of
 * them is counted here.
 */
function settle(root: Parent): void {
  const open: { node: Parent; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    refuseAbove(next.depth, LIMITS.elementDepth + 40, "levels of elements", "raw-too-deep");
    const inner = "content" in next.node ? next.node.content : next.node;
    if (inner !== next.node && isElement(next.node)) templates.set(inner, next.node);
    inner.childNodes = joined(inner.childNodes);
    for (const child of inner.childNodes) if (isElement(child)) open.push({ node: child, depth: next.depth + 1 });
  }
}

function joined(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    const [before, place] = [last?.sourceCodeLocation, node.sourceCodeLocation];
    if (last && isText(last) && isText(node) && before && place && before.endOffset === place.startOffset) {
      last.value += node.value;
      before.endOffset = place.endOffset;
    } else out.push(node);
  }
  return out;
}

export function isElement(node: Node | Parent | null | undefined): node is Element {
  return node !== null && node !== undefined && "tagName" in node;
}

export function isText(node: Node): node is Text {
  return node.nodeName === "#text";
}

/** The children, of a template those that it holds in store. */
export function childrenOf(node: Parent): Node[] {
  return "content" in node ? node.content.childNodes : node.childNodes;
}

/** An attribute's value; undefined where it is not there. */
export function attr(element: Element, name: string): string | undefined {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return undefined;
}

/** Class and id, as site builders name what an element is for. */
export function nameOf(element: Element): string {
  return `${attr(element, "class") ?? ""} ${attr(element, "id") ?? ""}`.trim();
}

/** By what a template keeps in store: the template. */
const templates = new WeakMap<Parent, Element>();

export function parentOf(node: Node | Parent): Element | null {
  const parent = "parentNode" in node ? node.parentNode : null;
  return isElement(parent) ? parent : parent ? (templates.get(parent) ?? null) : null;
}

/** The element and those around it, the innermost first. */
export function* upwards(element: Element | null): Generator<Element> {
  for (let each = element; each; each = parentOf(each)) yield each;
}

/** All elements below a node, in the order of the document, without those that templates keep in store. */
export function* elements(root: Parent): Generator<Element> {
  const open: Node[] = root.childNodes.toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isElement(next)) continue;
    yield next;
    for (let i = next.childNodes.length - 1; i >= 0; i--) open.push(next.childNodes[i]!);
  }
}

/** The first element of a name below a node. */
export function firstOf(root: Parent, tagName: string): Element | undefined {
  for (const element of elements(root)) if (element.tagName === tagName) return element;
  return undefined;
}

/** The text below a node as it stands, without scripts and styles. */
export function textOf(node: Node | Parent): string {
  const parts: string[] = [];
  const open: (Node | Parent)[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("value" in next) parts.push(next.value);
    else if ("childNodes" in next && !/^(?:script|style)$/.test(next.nodeName))
      open.push(...next.childNodes.toReversed());
  }
  return parts.join("");
}

/** Where a node stands in the file; undefined for what the parser added. */
export function placeOf(node: Node): Span | undefined {
  const place = node.sourceCodeLocation;
  return place ? { start: place.startOffset, end: place.endOffset } : undefined;
}

/** Where an element's opening tag stands. */
export function tagOf(element: Element): Span | undefined {
  const tag = element.sourceCodeLocation?.startTag;
  return tag ? { start: tag.startOffset, end: tag.endOffset } : undefined;
}
