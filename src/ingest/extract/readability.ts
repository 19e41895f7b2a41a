import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { markupOf, type Markup } from "./page/markup.ts";
import type { Element, Text } from "./page/tree.ts";

/** Elements beyond which a page is no article. */
const MOST_ELEMENTS = 60_000;

interface FoundNode {
  nodeType: number;
  nodeValue: string | null;
  childNodes: Iterable<FoundNode>;
  getAttribute?(name: string): string | null;
}

/**
 * The texts of a page that Mozilla's Readability takes for its article: the first opinion, which others judge. Empty where it
 * finds none, or stumbles over the page's markup.
 */
export function readabilityTexts(body: Element): ReadonlySet<Text> {
  const markup = markupOf(body);
  const { document } = parseHTML(markup.html);
  const options = {
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: unknown) => node,
  };
  const found = parseWith(new Readability(document as unknown as Document, options as object))?.content as
    FoundNode | null | undefined;
  const kept = new Set<Text>();
  if (found) collect(found, markup, kept);
  return kept;
}

/**
 * Readability renames, joins and unwraps elements, and a wrapper's attributes win over those of what it held: a text is looked for
 * in the whole of the element whose number is next to it.
 */
function collect(root: FoundNode, { runs, elements }: Markup, kept: Set<Text>): void {
  const places = Map.groupBy(runs.keys(), (i) => runs[i]!.value);
  const taken = new Uint8Array(runs.length);
  const find = (value: string, number: number): number | undefined => {
    const { first, last } = elements[number] ?? { first: 0, last: runs.length };
    const list = places.get(value) ?? [];
    for (let i = atLeast(list, first); i < list.length && list[i]! < last; i++)
      if (taken[list[i]!] === 0) return list[i];
    return undefined;
  };
  const visit = (node: FoundNode, number: number): void => {
    if (node.nodeType === 3) {
      const place = find(node.nodeValue ?? "", number);
      if (place === undefined) return;
      taken[place] = 1;
      for (const text of runs[place]!.texts) kept.add(text);
      return;
    }
    const own = node.getAttribute?.("data-n");
    const inner = own && /^\d+$/.test(own) ? Number(own) : number;
    for (const child of node.childNodes) visit(child, inner);
  };
  visit(root, -1);
}

/** Index of the first of ascending numbers that is not below a bound. */
function atLeast(numbers: readonly number[], bound: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! >= bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

function parseWith(reader: Readability): ReturnType<Readability["parse"]> {
  try {
    return reader.parse();
  } catch (error) {
    // A page without a body, or with text in its place, is none that it knows; the page itself is then judged alone.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
