import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { isAllowedLink } from "../verify.ts";

/**
 * Links lead outside, to http, https or mailto, and tell the other site nothing about this page's window. A link of another
 * kind loses its address; verification refuses it first, this is the second lock.
 */
export function rehypeLinks() {
  return (tree: Root): void => {
    visit(tree, "element", (node) => {
      if (node.tagName !== "a") return;
      const { href, title } = node.properties;
      node.properties = isAllowedLink(href)
        ? { href: new URL(href).href, rel: ["noopener"], ...(typeof title === "string" ? { title } : {}) }
        : {};
    });
  };
}
