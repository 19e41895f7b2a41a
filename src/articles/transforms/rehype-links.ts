import type { Element, Root } from "hast";
import { isAllowedLink } from "../verify.ts";

/**
 * Links lead outside, to http, https or mailto, and tell the other site nothing about this page's window. A link of another
 * kind loses its address; verification refuses it first, this is the second lock.
 */
export function rehypeLinks() {
  return (tree: Root): void => limitIn(tree);
}

function limitIn(parent: Root | Element): void {
  for (const child of parent.children) {
    if (!("children" in child)) continue;
    if (child.type === "element" && child.tagName === "a") limit(child);
    limitIn(child as Element);
  }
}

function limit(link: Element): void {
  const { href, title } = link.properties;
  link.properties = isAllowedLink(href)
    ? { href: new URL(href).href, rel: ["noopener"], ...(typeof title === "string" ? { title } : {}) }
    : {};
}
