import type { Span } from "../../../lib/span.ts";
import type { Block } from "../../draft.ts";
import type { MappedText } from "../../mapped-text.ts";
import type { Element, Text } from "./tree.ts";

/** A change inside a line: what stands at a place of the file is shown as something else, or not at all. */
export interface Note {
  span: Span;
  now: string;
  reason: string;
}

/** A run of text that a page shows on lines of its own: a paragraph, a heading, a list's item, a table's row. */
export interface Line {
  kind: Block["kind"];
  text: MappedText;
  notes: Note[];
  /** The innermost element that makes it a line; null where text stands in the page's root. */
  block: Element | null;
  /** The texts it consists of. */
  nodes: Text[];
  /** UTF-16 units of its text that stand inside links. */
  linked: number;
  /** The page hides it until something happens, or for good. */
  hidden: boolean;
  /** What it is beside a line of text. */
  role: "caption" | "credit" | "attribution" | "kicker" | null;
}

/** Text that no reader of the page sees, or that belongs to nothing. */
export interface Unseen {
  span: Span;
  reason: string;
}

export interface PageLines {
  /** In the order in which a reader sees them. Their places never overlap. */
  lines: Line[];
  unseen: Unseen[];
}
