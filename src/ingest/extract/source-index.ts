import type { Element, Nodes, Root } from "hast";
import type { Span } from "../../lib/span.ts";
import { MappedText } from "../mapped-text.ts";
import { align } from "./align.ts";

/** Elements whose text no reader sees. */
const UNSEEN = new Set([
  "head",
  "script",
  "style",
  "noscript",
  "noembed",
  "noframes",
  "template",
  "iframe",
  "object",
  "svg",
  "math",
  "select",
  "button",
  "textarea",
]);

interface SourceText {
  value: string;
  span: Span;
  seen: boolean;
}

/**
 * Remembers where every piece of text of a page stands in the raw file. Elements get a number as a data attribute that
 * survives whatever an extractor does to the tree; a piece of text is found again by the number of the element around
 * it, its own wording, and the order of the document.
 */
export class SourceIndex {
  readonly #raw: string;
  readonly #texts: SourceText[] = [];
  /** By number of element: the range of texts inside it, and its own place. */
  readonly #elements: { first: number; last: number; span: Span | undefined }[] = [];
  readonly #byValue = new Map<string, number[]>();
  #cursor = 0;

  /** Numbers the elements of a tree that was parsed from `raw` with positions. Changes the tree. */
  constructor(raw: string, tree: Root) {
    this.#raw = raw;
    this.#visit(tree, true);
    this.#texts.forEach((text, i) => {
      const places = this.#byValue.get(text.value);
      if (places) places.push(i);
      else this.#byValue.set(text.value, [i]);
    });
  }

  /** The text with its places; `number` is that of the nearest numbered element around it. */
  locate(value: string, number: number | undefined): MappedText {
    const element = number === undefined ? undefined : this.#elements[number];
    const [first, last] = element ? [element.first, element.last] : [0, this.#texts.length];
    const places = this.#byValue.get(value) ?? [];
    const next = places[atLeast(places, Math.max(first, this.#cursor))];
    const found = next !== undefined && next < last ? next : places[atLeast(places, first)];
    if (found === undefined || found >= last)
      return MappedText.coarse(value, element?.span ?? { start: 0, end: this.#raw.length });
    this.#cursor = found + 1;
    const { span } = this.#texts[found]!;
    return align(this.#raw, span.start, span.end, value);
  }

  /** Goes back to the beginning of the document: for looking up a part that stands before what was found last. */
  rewind(): void {
    this.#cursor = 0;
  }

  /** Place of a numbered element. */
  spanOf(number: number): Span | undefined {
    return this.#elements[number]?.span;
  }

  /** The parts of the page that a reader would have seen and that lie in none of the spans, neighbours joined. */
  unseenIn(spans: readonly Span[]): Span[] {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    const outside: Span[] = [];
    let next = 0;
    let joins = false;
    for (const { value, span, seen } of this.#texts) {
      if (!seen || value.trim() === "") continue;
      while (next < sorted.length && sorted[next]!.end <= span.start) {
        next++;
        joins = false;
      }
      const inside = next < sorted.length && sorted[next]!.start < span.end;
      if (inside) continue;
      const last = outside.at(-1);
      if (joins && last) last.end = span.end;
      else outside.push({ ...span });
      joins = true;
    }
    return outside;
  }

  /** The parser puts the end of what is left open behind the file's last character. */
  #placeOf(node: Nodes): Span | undefined {
    const start = node.position?.start.offset;
    const end = Math.min(node.position?.end.offset ?? 0, this.#raw.length);
    return start === undefined || end <= start ? undefined : { start, end };
  }

  #visit(node: Nodes, seen: boolean): void {
    if (node.type === "text") {
      const span = this.#placeOf(node);
      if (span) this.#texts.push({ value: node.value, span, seen });
    } else if (node.type === "element" || node.type === "root") {
      const entry = { first: this.#texts.length, last: 0, span: this.#placeOf(node) };
      if (node.type === "element") {
        node.properties["dataN"] = String(this.#elements.push(entry) - 1);
      }
      const inner = seen && !(node.type === "element" && UNSEEN.has(node.tagName));
      for (const child of node.children) this.#visit(child, inner);
      entry.last = this.#texts.length;
    }
  }
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

/** The number of an element, if it has one. */
export function numberOf(element: Element): number | undefined {
  const value = element.properties["dataN"];
  return typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
