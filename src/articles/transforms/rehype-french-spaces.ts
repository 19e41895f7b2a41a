import type { Element, Root, Text } from "hast";
import type { VFile } from "vfile";
import { frenchSpacing } from "../../lib/text.ts";
import { bodyData } from "./body-data.ts";

const BLOCKS = new Set(["p", "h2", "h3", "h4", "h5", "h6", "li"]);
/** Not the article's words: the number of a mark, the note of a misprint, code. */
const FOREIGN = new Set(["code", "pre", "ins"]);

/**
 * Sets the spaces French typography wants before high punctuation and inside guillemets. For display only, and only where the
 * article is in French: spans, quotations and search use the text as it is written.
 */
export function rehypeFrenchSpaces() {
  return (tree: Root, file: VFile): void => {
    if (bodyData(file).lang.split("-")[0] !== "fr") return;
    for (const texts of lines(tree)) space(texts);
  };
}

/** The text nodes of each block, so that a sign and its space are seen together across marks. */
function lines(tree: Root): Text[][] {
  const all: Text[][] = [];
  const walk = (node: Root | Element, line: Text[]): void => {
    for (const child of node.children) {
      if (child.type === "text") line.push(child);
      else if (child.type === "element" && !isForeign(child)) {
        if (!BLOCKS.has(child.tagName)) walk(child, line);
        else {
          const own: Text[] = [];
          all.push(own);
          walk(child, own);
        }
      }
    }
  };
  walk(tree, []);
  return all;
}

function isForeign(element: Element): boolean {
  const { className } = element.properties;
  return FOREIGN.has(element.tagName) || (Array.isArray(className) && className.includes("mark"));
}

function space(texts: Text[]): void {
  const whole = texts.map((text) => text.value).join("");
  const changes = frenchSpacing(whole);
  if (changes.length === 0) return;
  let offset = 0;
  let next = 0;
  for (const text of texts) {
    const start = offset;
    const end = offset + text.value.length;
    let shown = "";
    let done = start;
    // A change belongs to the node it begins in; what it replaces of the following nodes is one sign and stays there.
    for (; next < changes.length; next += 1) {
      const change = changes[next];
      if (!change || change.start >= end) break;
      if (change.end > end) {
        shown +=
          whole.slice(done, change.start) + change.now.slice(0, Math.max(0, change.now.length - (change.end - end)));
        done = end;
        continue;
      }
      shown += whole.slice(done, change.start) + change.now;
      done = change.end;
    }
    text.value = shown + whole.slice(Math.min(done, end), end);
    offset = end;
  }
}
