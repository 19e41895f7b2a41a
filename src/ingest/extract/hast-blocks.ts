import type { Element, ElementContent, Nodes, Root } from "hast";
import type { Block } from "../draft.ts";
import { MappedText } from "../mapped-text.ts";
import { numberOf, type SourceIndex } from "./source-index.ts";

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
  tr: "table",
  figcaption: "p",
};
const BLOCKS = new Set(
  "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tfoot tr ul".split(
    " ",
  ),
);
/** Containers that a paragraph inside takes its kind from. */
const INHERITED = new Set<Block["kind"]>(["blockquote", "li", "table"]);

export interface Found {
  blocks: Block[];
  captions: Block[];
}

/** Sanitised HTML to blocks, every piece of text with its place in the raw file. */
export function hastBlocks(tree: Root | Element, index: SourceIndex): Found {
  const found: Found = { blocks: [], captions: [] };
  let pieces: MappedText[] = [];
  let breaks = 0;

  function flush(kind: Block["kind"], caption: boolean): void {
    const joined = MappedText.concat(pieces);
    const text = (kind === "pre" ? joined : joined.collapse()).trim();
    if (text.length > 0) (caption ? found.captions : found.blocks).push({ kind, text, marked: true, apart: true });
    pieces = [];
    breaks = 0;
  }

  function visit(
    node: Nodes | ElementContent,
    kind: Block["kind"],
    number: number | undefined,
    caption: boolean,
  ): void {
    if (node.type === "text") {
      const blank = node.value.trim() === "";
      if (!blank && breaks > 1) flush(kind, caption);
      if (!blank) breaks = 0;
      if (!blank) pieces.push(index.locate(node.value, number));
      else if (pieces.length > 0) pieces.push(MappedText.coarse(node.value, endOf(pieces)));
      return;
    }
    if (node.type !== "element" && node.type !== "root") return;
    if (node.type === "element" && node.tagName === "br") {
      breaks++;
      if (pieces.length > 0) pieces.push(MappedText.coarse("\n", endOf(pieces)));
      return;
    }
    const own = node.type === "element" ? (numberOf(node) ?? number) : number;
    const isBlock = node.type === "element" && BLOCKS.has(node.tagName);
    const isCaption = caption || (node.type === "element" && node.tagName === "figcaption");
    const inner = node.type === "element" ? innerKind(node, kind) : kind;
    if (isBlock) flush(kind, caption);
    if (node.type === "element" && /^t[dh]$/.test(node.tagName) && pieces.length > 0)
      pieces.push(MappedText.coarse(" ", endOf(pieces)));
    for (const child of node.children) visit(child, inner, own, isCaption);
    if (isBlock) flush(inner, isCaption);
  }

  visit(tree, "p", undefined, false);
  flush("p", false);
  return found;
}

function innerKind(element: Element, outer: Block["kind"]): Block["kind"] {
  const own = KINDS[element.tagName];
  if (own && own !== "p") return own;
  return INHERITED.has(outer) || !BLOCKS.has(element.tagName) ? outer : "p";
}

function endOf(pieces: readonly MappedText[]): { start: number; end: number } {
  const last = pieces.at(-1)!;
  const { end } = last.span();
  return { start: end, end };
}
