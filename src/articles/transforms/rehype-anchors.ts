import type { Element, ElementContent, Root } from "hast";
import type { VFile } from "vfile";
import { even, rawText } from "../text.ts";
import { bodyData } from "./body-data.ts";

const BLOCKS = new Set(["p", "pre", "h2", "h3", "h4", "h5", "h6"]);
const CONTAINERS = new Set(["blockquote", "ul", "ol", "li"]);

/** Gives every block of text an id, p1, p2… in the order of the text, and records its words as a passage. */
export function rehypeAnchors() {
  return (tree: Root, file: VFile): void => {
    const { passages, line: first } = bodyData(file);
    const place = ({ position }: Element) =>
      position ? { line: position.start.line + first - 1, column: position.start.column } : {};
    const name = (element: Element) => {
      const anchor = `p${passages.length + 1}`;
      element.properties.id = anchor;
      passages.push({ anchor, text: even(rawText(element)), ...place(element) });
    };
    const walk = (parent: Root | Element, isNamed = false): void => {
      for (const child of parent.children) {
        if (child.type !== "element") continue;
        if (BLOCKS.has(child.tagName)) {
          // A heading among an item's own words is a part of the item's passage.
          if (!isNamed) name(child);
        } else if (CONTAINERS.has(child.tagName)) {
          if (child.tagName === "li") wrapBehindContainers(child);
          const isLine = child.tagName === "li" && child.children.some(isLineText);
          if (isLine) nameItem(child);
          walk(child, isLine);
        }
      }
    };
    const nameItem = (item: Element) => {
      const anchor = `p${passages.length + 1}`;
      item.properties.id = anchor;
      const own = item.children.filter((child) => child.type !== "element" || !CONTAINERS.has(child.tagName));
      passages.push({ anchor, text: even(own.map((child) => rawText(child)).join("")), ...place(item) });
    };
    walk(tree);
  };
}

/** Whether an item of a list holds words of its own rather than in a paragraph. */
function isLineText(child: ElementContent): boolean {
  if (child.type === "text") return child.value.trim() !== "";
  return child.type !== "element" || !(BLOCKS.has(child.tagName) || isApart(child));
}

const isApart = (child: ElementContent): boolean =>
  child.type === "element" && (CONTAINERS.has(child.tagName) || child.tagName === "hr");

/** An item's own words behind a quotation or a list in it become paragraphs, so that passages keep the order of the text. */
function wrapBehindContainers(item: Element): void {
  const first = item.children.findIndex(isApart);
  if (first < 0) return;
  const children = item.children.slice(0, first);
  let run: ElementContent[] = [];
  const close = (): void => {
    const start = run.find(isLineText);
    children.push(
      ...(start
        ? [{ type: "element", tagName: "p", properties: {}, children: run, position: start.position } as Element]
        : run),
    );
    run = [];
  };
  for (const child of item.children.slice(first)) {
    if (isApart(child) || (child.type === "element" && BLOCKS.has(child.tagName))) {
      close();
      children.push(child);
    } else run.push(child);
  }
  close();
  item.children = children;
}
