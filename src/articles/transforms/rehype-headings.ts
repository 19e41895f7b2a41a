import type { Element, Root } from "hast";

/** Shifts headings so that the highest of a body is an <h2>: the article's title is the page's <h1>. */
export function rehypeHeadings() {
  return (tree: Root): void => {
    const headings: Element[] = [];
    collect(tree, headings);
    const highest = Math.min(...headings.map(level));
    for (const heading of headings) heading.tagName = `h${Math.min(6, level(heading) - highest + 2)}`;
  };
}

function collect(parent: Root | Element, headings: Element[]): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    if (/^h[1-6]$/.test(child.tagName)) headings.push(child);
    else if (
      child.tagName === "blockquote" ||
      child.tagName === "ul" ||
      child.tagName === "ol" ||
      child.tagName === "li"
    ) {
      collect(child, headings);
    }
  }
}

function level(heading: Element): number {
  return Number(heading.tagName[1]);
}
