import assert from "node:assert/strict";
import { parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";

/** A text that would end an attribute, a tag and an element, and begin a script, wherever it stood unescaped. */
export const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;</span></a></q> onclick="x" \u202e`;

type Node = DefaultTreeAdapterTypes.ChildNode;

function walk(shown: unknown): Node[] {
  const found: Node[] = [];
  const add = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      found.push(node);
      if ("childNodes" in node) add(node.childNodes);
    }
  };
  add(parseFragment(String(shown)).childNodes);
  return found;
}

/** The text of some HTML as a browser has it. */
export const textOf = (shown: unknown): string =>
  walk(shown)
    .map((node) => (node.nodeName === "#text" && "value" in node ? node.value : ""))
    .join("");

/** Fails unless some HTML has these elements and no others, and no attribute that runs anything. */
export function isInert(shown: unknown, elements: readonly string[]): void {
  const nodes = walk(shown).filter((node) => node.nodeName !== "#text");
  assert.deepEqual(
    nodes.map(({ nodeName }) => nodeName),
    elements,
  );
  const names = nodes.flatMap((node) => ("attrs" in node ? node.attrs.map(({ name }) => name) : []));
  const known = [
    "class",
    "title",
    "href",
    "hreflang",
    "lang",
    "dir",
    "datetime",
    "aria-current",
    "id",
    "popover",
    "rel",
  ];
  assert.deepEqual(
    names.filter((name) => !known.includes(name)),
    [],
  );
}
