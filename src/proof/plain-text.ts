import type { Nodes } from "hast";
import { rehype } from "rehype";
import type { RawText } from "../ingest/index.ts";

/** Takes the markup off a part of a raw text and leaves the words. */
export type PlainText = (raw: string) => string;

const fragment = rehype().data("settings", { fragment: true }).freeze();
/** Text in here is shown by no reader. A formula's is: its ledger says in which words. */
const UNSEEN = new Set(["script", "style", "noscript", "template", "iframe", "object"]);
const DEEPEST = 600;

/** How to take the markup off parts of a raw text; null where it has none. */
export function plainTextOf(as: RawText["as"]): PlainText | null {
  if (as === "html" || as === "fragment") return (raw) => (/[<&]/.test(raw) ? textOf(fragment.parse(raw), 0) : raw);
  if (as === "markdown") return withoutMarkdown;
  return null;
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
    .replace(/^ {0,3}\[\^([^\]\n]{1,200})\]:/gm, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+]|\d{1,9}[.)])\s+/gm, "")
    .replace(/[*_~`|[\]#^]/g, "");
}
