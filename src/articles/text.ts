import type { BodyNode } from "./parse.ts";

/**
 * The text of a node as it is written, line breaks as they are. `skip` leaves out elements, with everything in them.
 * Bounded: verified bodies are at most MAX_DEPTH levels deep.
 */
export function rawText(node: BodyNode | { type: string; children?: unknown }, skip?: (tagName: string) => boolean): string {
  if (node.type === "text") return (node as { value: string }).value;
  const { tagName, children } = node as { tagName?: string; children?: BodyNode[] };
  if (tagName === "br") return "\n";
  if (!children || (tagName !== undefined && skip?.(tagName))) return "";
  let text = "";
  for (const child of children) text += rawText(child, skip);
  return text;
}
