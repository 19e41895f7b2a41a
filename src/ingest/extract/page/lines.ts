import type { Block } from "../../draft.ts";
import { LineBuilder, type LineContext } from "./line-builder.ts";
import { addInline } from "./inline.ts";
import { isOwnBlock } from "./own-blocks.ts";
import { itemMark } from "./list-marks.ts";
import type { PageLines } from "./line.ts";
import { roleOf } from "./roles.ts";
import { cellsOf, isDataRow } from "./tables.ts";
import { BLOCKS, HEADINGS, INLINE, TYPED } from "./names.ts";
import {
  isDrawnFormula,
  isHeadingTool,
  isHidden,
  isBackLink,
  isHoverCard,
  isPermalink,
  isSpoken,
  isUnseen,
  shadowOf,
  siblingOf,
} from "./visible.ts";
import {
  attr,
  childrenOf,
  isElement,
  isText,
  placeOf,
  tagOf,
  textOf,
  type Element,
  type Node,
  type Parent,
  type Text,
} from "./tree.ts";
import { apartLines } from "./apart-lines.ts";

const KINDS: Record<string, Block["kind"]> = {
  h1: "h2",
  h2: "h2",
  h3: "h3",
  h4: "h3",
  h5: "h3",
  h6: "h3",
  blockquote: "blockquote",
  li: "li",
  pre: "pre",
  xmp: "pre",
  listing: "pre",
  plaintext: "pre",
};
/** Containers that a paragraph inside takes its kind from. */
const INHERITED: ReadonlySet<Block["kind"]> = new Set<Block["kind"]>(["blockquote", "li", "h2", "h3"]);

/** What a visit knows of the elements around it. */
export interface Context extends LineContext {
  linked: boolean;
  typed: boolean;
  lang: string;
  quotes: number;
  heading: boolean;
  /** Light children of a shadow root's host, for its slots. */
  slotted: { light: Node[] } | null;
}

/** All text of a page as lines, in the order in which a reader sees them, and what no reader sees. */
export function pageLines(raw: string, root: Parent): PageLines {
  const builder = new LineBuilder(raw);
  const visitor = new Visitor(builder);
  const start: Context = {
    kind: "p",
    block: null,
    hidden: false,
    role: null,
    linked: false,
    typed: false,
    lang: "en",
    quotes: 0,
    heading: false,
    slotted: null,
  };
  visitor.children(root.childNodes, start);
  builder.flush(start);
  return apartLines(builder);
}

/** Walks a page and hands its text to a builder. */
export class Visitor {
  readonly builder: LineBuilder;
  #breaks = 0;
  /** A first letter that stands in an element of its own is waiting for the rest of its word. */
  #capital = false;

  constructor(builder: LineBuilder) {
    this.builder = builder;
  }

  children(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) this.visit(node, context);
  }

  visit(node: Node, context: Context): void {
    if (isText(node)) return this.#text(node, context);
    if (!isElement(node)) return;
    if (isUnseen(node) || isDrawnFormula(node)) return this.leaveOut(node, "not-shown");
    const shadow = shadowOf(node);
    const inner = contextOf(node, context);
    if (shadow) inner.slotted = { light: node.childNodes.filter((child) => child !== shadow) };
    const content = shadow ? childrenOf(shadow) : (slotted(node, context) ?? node.childNodes);
    if (node.tagName === "br") return this.#lineBreak();
    if (BLOCKS.has(node.tagName) || shadow || isOwnBlock(node) || isDataRow(node) || inner.role !== context.role) {
      if (!this.#capital) this.builder.flush(context);
      this.#capital = false;
      this.#breaks = 0;
      if (isLoneCapital(node)) {
        this.children(content, inner);
        this.#capital = true;
        return;
      }
      this.#block(node, content, { ...inner, block: node });
      this.builder.flush(inner);
      if (shadow) for (const child of inner.slotted?.light ?? []) this.leaveOut(child, "not-shown");
      return;
    }
    if (isHidden(node) || isSpoken(node) || isHoverCard(node) || isHeadingTool(node))
      return this.leaveOut(node, "not-shown");
    if (!INLINE.has(node.tagName) && !node.namespaceURI.endsWith("MathML")) {
      this.builder.part();
      this.children(content, inner);
      this.builder.part();
      return;
    }
    if (isBackLink(node) || isPermalink(node)) return this.leaveOut(node, "not-shown");
    addInline(this, node, content, inner);
  }

  /** Puts all text below a node among what no reader sees. */
  leaveOut(node: Node | Parent, reason: string): void {
    // The head's title is what the page says of itself, not what it shows.
    if (node.nodeName === "title") return;
    if ("value" in node) {
      const place = placeOf(node);
      if (place && node.value.trim() !== "") this.builder.unseen.push({ span: place, reason });
    } else if ("childNodes" in node && !/^(?:script|style)$/.test(node.nodeName)) {
      for (const child of childrenOf(node)) this.leaveOut(child, reason);
    }
  }

  #block(node: Element, content: readonly Node[], context: Context): void {
    if (isDataRow(node)) {
      const row = { ...context, kind: "table" as const };
      const rowTag = tagOf(node);
      let first = true;
      for (const cell of cellsOf(node)) {
        if (!first) this.builder.separate(" | ");
        first = false;
        const place = cell.element ? tagOf(cell.element) : undefined;
        if (cell.isEmpty && place) this.builder.replace(place, cell.mark, "empty-cell", row);
        else if (cell.element) this.inRow(cell.element.childNodes, row);
        else if (this.builder.isEmpty && rowTag) this.builder.replace(rowTag, cell.mark, "empty-cell", row);
        else this.builder.separate(cell.mark);
      }
      this.builder.flush(row);
      return;
    }
    const mark = node.tagName === "li" ? itemMark(node) : null;
    const place = tagOf(node);
    if (mark && place) this.builder.replace(place, `${mark} `, "list-number", context);
    // A page's style sheet sets the dash between a quotation and its speaker.
    const isNamed =
      context.role === "attribution" && roleOf(node) === "attribution" && place && !/^\s*[—–―-]/u.test(textOf(node));
    if (isNamed) this.builder.replace(place, "— ", "attribution-mark", context);
    this.children(content, context);
    this.builder.flush(context);
  }

  /** The text of a cell, whatever makes lines in it, within the line of its row. */
  inRow(nodes: readonly Node[], context: Context): void {
    for (const node of nodes) {
      if (isElement(node) && !isUnseen(node) && BLOCKS.has(node.tagName)) {
        this.builder.part();
        this.inRow(node.childNodes, context);
        this.builder.part();
      } else if (isElement(node) && node.tagName === "br") this.builder.separate(" ");
      else this.visit(node, context);
    }
  }

  #text(node: Text, context: Context): void {
    if (this.#capital && node.value.trim() === "") return;
    if (node.value.trim() !== "") {
      if (this.#breaks > 1) this.builder.flush(context);
      this.#breaks = 0;
    }
    this.builder.add(node, context, context.linked);
  }

  #lineBreak(): void {
    this.#breaks++;
    this.builder.separate("\u2028");
  }
}

function contextOf(element: Element, outer: Context): Context {
  const { tagName } = element;
  const kind = KINDS[tagName];
  const block = BLOCKS.has(tagName);
  const role = roleOf(element) ?? outer.role;
  return {
    ...outer,
    kind:
      role === "attribution" || role === "caption"
        ? "p"
        : (kind ?? (block && !INHERITED.has(outer.kind) ? "p" : outer.kind)),
    hidden: outer.hidden || (block && isHidden(element)),
    linked: outer.linked || (tagName === "a" && attr(element, "href") !== undefined),
    typed: outer.typed || TYPED.has(tagName),
    lang: attr(element, "lang") ?? attr(element, "xml:lang") ?? outer.lang,
    heading: outer.heading || HEADINGS.has(tagName),
    role,
    slotted: outer.slotted,
  };
}

/** The first letter of a text, set large in an element of its own before the paragraph that holds the rest of its word. */
function isLoneCapital(element: Element): boolean {
  const [only, second] = element.childNodes;
  if (!only || second || !isText(only) || !/^\s*\p{Lu}\s*$/u.test(only.value)) return false;
  const rest = siblingOf(element, 1);
  return rest?.tagName === "p" && /^\s*\p{Ll}/u.test(textOf(rest));
}

/** What a slot shows: the host's children that ask for it, each once. Null where it shows what it holds itself. */
function slotted(element: Element, { slotted: host }: Context): readonly Node[] | null {
  if (element.tagName !== "slot" || !host) return null;
  const name = attr(element, "name") ?? "";
  const { true: chosen = [], false: left = [] } = Object.groupBy(
    host.light,
    (node) => String((isElement(node) ? (attr(node, "slot") ?? "") : "") === name) as "true" | "false",
  );
  if (!chosen.some((node) => isElement(node) || (isText(node) && node.value.trim() !== ""))) return null;
  host.light = left;
  return chosen;
}
