import type { Span } from "../../lib/span.ts";
import type { ShownNode, ShownText } from "./shown-text.ts";

/** Where a mark goes: source ranges of a body, in order and apart, each of which a component can stand around. */
export interface Pieces {
  ranges: { from: number; to: number; start: number; end: number }[];
  /** Marks that the passage crosses, and so is written in pieces for: it begins or ends inside them. */
  crossed: ShownNode[];
}

/** Widens a part of the shown text to whole characters, whole links and whole code, and takes white space off its ends. */
export function widen(shown: ShownText, part: Span): Span {
  let { start, end } = trim(shown.text, part);
  const visit = (node: ShownNode): void => {
    if (node.end <= start || node.start >= end) return;
    if (node.kind === "closed") {
      start = Math.min(start, node.start);
      end = Math.max(end, node.end);
    } else for (const child of node.children) visit(child);
  };
  visit(shown.root);
  while (start > 0 && shown.from[start] !== -1 && shown.from[start - 1] === shown.from[start]) start--;
  while (end < shown.text.length && shown.from[end] !== -1 && shown.from[end - 1] === shown.from[end]) end++;
  return trim(shown.text, { start, end });
}

function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + part.trimEnd().length) };
}

/** The pieces of a widened part; null where it holds something that no mark can stand around. */
export function piecesOf(shown: ShownText, part: Span): Pieces | null {
  const found: Pieces = { ranges: [], crossed: [] };
  const fits = cut(shown.root, part, shown, found);
  return fits && found.ranges.length > 0 ? found : null;
}

/** Goes through what a node holds: whole neighbours make one piece, what is held in part is gone into. */
function cut(parent: ShownNode, part: Span, shown: ShownText, found: Pieces): boolean {
  let run: Item[] = [];
  const close = (): void => {
    addPiece(run, shown, found);
    run = [];
  };
  for (const node of parent.children) {
    const start = Math.max(node.start, part.start);
    const end = Math.min(node.end, part.end);
    if (start >= end) continue;
    if (node.kind === "barred") return false;
    const whole = covers(part, node, shown.text);
    if (node.kind === "block" || (node.kind === "open" && (!whole || isLine(node)))) {
      close();
      if (node.mark !== undefined && !whole) found.crossed.push(node);
      if (!cut(node, part, shown, found)) return false;
    } else run.push({ node, start, end });
  }
  close();
  return true;
}

/** A node of a run, and how much of it. */
interface Item extends Span {
  node: ShownNode;
}

/** A component that stands alone on its lines: the new mark goes inside, so that it stays a line's only block. */
const isLine = (node: ShownNode): boolean =>
  node.mark !== undefined && node.children.some(({ kind }) => kind === "block");

function covers(part: Span, node: ShownNode, text: string): boolean {
  return (
    text.slice(node.start, Math.max(node.start, part.start)).trim() === "" &&
    text.slice(Math.min(node.end, part.end), node.end).trim() === ""
  );
}

function addPiece(run: readonly Item[], shown: ShownText, found: Pieces): void {
  const items = run.map((item) => ({ ...item, ...trim(shown.text, item) })).filter(({ start, end }) => start < end);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  found.ranges.push({
    from: first.node.kind === "text" ? shown.from[first.start]! : first.node.from,
    to: last.node.kind === "text" ? shown.to[last.end - 1]! : last.node.to,
    start: first.start,
    end: last.end,
  });
}
