import type { Element, ElementContent, Root, RootContent } from "hast";
import type { VFile } from "vfile";
import { childrenOf, isMark, type BodyNode, type MarkNode } from "../parse.ts";
import { bodyData } from "./body-data.ts";

type Node = RootContent | ElementContent;

const CONTAINERS = new Set(["blockquote", "li"]);
/** What only lays out the source. A no-break space, or any other that Markdown does not know, is the text's own. */
const LAYOUT = /^[ \t\r\n]*$/;
const BLANK_LINE = /(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/;

/**
 * Puts pieces of one line back into one paragraph. MDX reads a paragraph that consists of components alone as a row of blocks
 * without <p>; those with no blank line between them in the source belong together. A component's own line breaks, which MDX
 * reads as a paragraph inside it, are dissolved.
 */
export function rehypeParagraphs() {
  return (tree: Root, file: VFile): void => {
    const { source, marks } = bodyData(file);
    if (marks.size > 0) joinIn(tree, source, true);
  };
}

function joinIn(parent: Root | Element, source: string, wrap: boolean): void {
  const result: Node[] = [];
  let row: BodyNode[] = [];
  let rowHasMark = false;
  const close = () => {
    const [only] = row;
    if (row.length === 1 && only && !rowHasMark) result.push(only as Node);
    else if (row.length > 0) result.push(...joinRow(row, source, wrap));
    row = [];
    rowHasMark = false;
  };
  for (const child of parent.children as Node[]) {
    if (child.type === "text" && LAYOUT.test(child.value)) {
      if (row.length === 0 && (wrap || result.length > 0)) result.push(child);
      continue;
    }
    const piece = isMark(child) || (child.type === "element" && child.tagName === "p") || (!wrap && isInline(child));
    if (row.length > 0 && (!piece || hasBlankLine(row.at(-1), child as BodyNode, source))) {
      close();
      result.push({ type: "text", value: "\n" });
    }
    if (isMark(child)) dissolve(child, source);
    if (piece) {
      row.push(child as BodyNode);
      rowHasMark ||= isMark(child);
      continue;
    }
    if (child.type === "element" && CONTAINERS.has(child.tagName)) {
      joinIn(
        child,
        source,
        child.tagName === "blockquote" || child.children.some((c) => c.type === "element" && c.tagName === "p"),
      );
    } else if (child.type === "element" && (child.tagName === "ul" || child.tagName === "ol")) {
      joinIn(child, source, true);
    }
    result.push(child);
  }
  close();
  parent.children = result as ElementContent[];
}

function isInline(node: Node): boolean {
  return (
    node.type === "text" || (node.type === "element" && ["em", "strong", "code", "a", "br"].includes(node.tagName))
  );
}

function hasBlankLine(before: BodyNode | undefined, after: BodyNode, source: string): boolean {
  return BLANK_LINE.test(gap(before, after, source));
}

function gap(before: BodyNode | undefined, after: BodyNode, source: string): string {
  const start = before?.position?.end.offset;
  const end = after.position?.start.offset;
  return start === undefined || end === undefined ? "" : source.slice(start, end);
}

function joinRow(row: BodyNode[], source: string, wrap: boolean): Node[] {
  const children: Node[] = [];
  for (const [i, node] of row.entries()) {
    const between = i > 0 ? gap(row[i - 1], node, source) : "";
    if (between !== "")
      children.push({ type: "text", value: between.trim() === "" ? between.replace(/[ \t\r\n]+/g, " ") : " " });
    if (node.type === "element" && node.tagName === "p") children.push(...childrenOf(node));
    else children.push(node as Node);
  }
  return wrap ? [{ type: "element", tagName: "p", properties: {}, children: children as ElementContent[] }] : children;
}

/** Turns the blocks inside a component back into the line they were. */
function dissolve(mark: MarkNode, source: string): void {
  const blocks = mark.children as BodyNode[];
  for (const child of blocks) if (isMark(child)) dissolve(child, source);
  if (
    !blocks.some((child) => child.type === "mdxJsxFlowElement" || (child.type === "element" && child.tagName === "p"))
  )
    return;
  const pieces = blocks.filter((child) => child.type !== "text" || !LAYOUT.test(child.value));
  mark.children = joinRow(pieces, source, false) as typeof mark.children;
}
