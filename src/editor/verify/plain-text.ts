import type { Nodes } from "hast";
import type { RawText } from "../../ingest/index.ts";
import { rehype } from "rehype";

/** Takes the markup off a part of a raw file and leaves the words. */
export type PlainText = (raw: string) => string;

const fragment = rehype().data("settings", { fragment: true }).freeze();
const UNSEEN = new Set(["script", "style", "noscript", "template", "iframe", "object", "svg", "math"]);
const DEEPEST = 600;

/** How to take the markup off parts of a text, by what its reader says that it is; null where it is plain text. */
export function plainTextOf(as: RawText["as"]): PlainText | null {
  switch (as) {
    case "html":
    case "fragment":
      return (raw) => textOf(fragment.parse(raw), 0);
    case "markdown":
      return withoutMarkdown;
    case "text":
    case "blocks":
      return null;
  }
}

function textOf(node: Nodes, depth: number): string {
  if (node.type === "text") return node.value;
  if (!("children" in node) || depth > DEEPEST || (node.type === "element" && UNSEEN.has(node.tagName))) return "";
  return node.children.map((child) => textOf(child, depth + 1)).join("");
}

/** Leaves out a link's address and the characters that mark; both sides of a comparison lose the same ones. */
function withoutMarkdown(raw: string): string {
  return raw
    .replace(/\]\([^()\n]{0,2000}\)/g, "]")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+]|\d{1,9}[.)])\s+/gm, "")
    .replace(/[*_~`|[\]#]/g, "");
}
