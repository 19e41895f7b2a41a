import { collapse } from "../lib/text.ts";
import type { BodyNode } from "./parse.ts";

const UNEVEN = /[^\S ]|  |^ | $/;

/** Runs of white space become one space, both ends are trimmed. Most text is even already, and finding that out is cheap. */
export function even(text: string): string {
  return UNEVEN.test(text) ? collapse(text) : text;
}

/**
 * The text of a node as it is written, line breaks as they are.
 * Bounded: verified bodies are at most MAX_DEPTH levels deep.
 */
export function rawText(node: BodyNode | { type: string; children?: unknown }): string {
  if (node.type === "text") return (node as { value: string }).value;
  const { tagName, children } = node as { tagName?: string; children?: BodyNode[] };
  if (tagName === "br") return "\n";
  if (!children) return "";
  let text = "";
  for (const child of children) text += rawText(child);
  return text;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** Number of words, counted as in lib/text.ts but without collecting them. */
export function countWords(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count += 1;
  return count;
}
