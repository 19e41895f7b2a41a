import type { Root } from "hast";
import type { VFile } from "vfile";
import type { EvidenceAttributes, FigureAttributes, QuoteAttributes } from "../../schemas/marks.ts";
import { isMark, type BodyNode, type MarkNode } from "../parse.ts";
import { mdxProblem } from "../../problems/article-catalogue.ts";
import { even } from "../text.ts";
import type { VerifiedMark } from "../verify.ts";
import { bodyData, type BodyData } from "./body-data.ts";

const BLOCKS = new Set(["p", "pre", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "ul", "ol"]);
const OPENING = /["“„«‹‘']\s*$/;
const CLOSING = /^\s*["”“»›’']/;

/** By the end of the last piece, where the number stands; of two that end together the inner one, which begins later, is first. */
function byEnd(a: readonly Piece[], b: readonly Piece[]): number {
  const [last, other] = [a.at(-1)!, b.at(-1)!];
  return last.end - other.end || other.start - last.start;
}

/** A component with the place of its words in the body's text. */
interface Piece {
  node: MarkNode;
  mark: VerifiedMark;
  start: number;
  end: number;
}

/**
 * Numbers the marks in the order in which their numbers stand, at their ends; puts passages in parts together, and records them
 * all in the order in which they begin. The tree stays as it is.
 */
export function rehypeCollect() {
  return (tree: Root, file: VFile): void => {
    const data = bodyData(file);
    if (data.marks.size === 0) return;
    const { text, pieces } = readPieces(tree, data);
    const groups = groupParts(pieces).filter(([first]) => first && first.mark.name !== "Sic");
    const numbers = new Map(
      groups
        .toReversed()
        .sort(byEnd)
        .map((group, i) => [group, i + 1]),
    );
    for (const group of groups) {
      const n = numbers.get(group)!;
      checkParts(group, data);
      record(group, n, text, data);
      for (const [i, piece] of group.entries()) {
        data.display.set(piece.node, {
          n,
          id: i === 0 ? `m${n}` : `m${n}-${i + 1}`,
          numbered: i === group.length - 1,
          printed: isPrinted(text, piece),
        });
      }
    }
  };
}

function readPieces(tree: Root, data: BodyData): { text: string; pieces: Piece[] } {
  let text = "";
  const pieces: Piece[] = [];
  const walk = (node: BodyNode | Root): void => {
    if (node.type === "text") {
      text += node.value;
      return;
    }
    const block = node.type === "element" && BLOCKS.has(node.tagName);
    if (block || (node.type === "element" && node.tagName === "br")) text += "\n";
    const mark = isMark(node) ? data.marks.get(node) : undefined;
    const piece = mark ? { node: node as MarkNode, mark, start: text.length, end: 0 } : undefined;
    if (piece) pieces.push(piece);
    for (const child of node.children as BodyNode[]) walk(child);
    if (piece) piece.end = text.length;
    if (block) text += "\n";
  };
  walk(tree);
  return { text, pieces };
}

/** Pieces of one passage together, groups in the order of their first pieces. */
function groupParts(pieces: Piece[]): Piece[][] {
  const groups = new Map<string | MarkNode, Piece[]>();
  for (const piece of pieces) {
    const { name, attributes } = piece.mark;
    const key =
      attributes.part === undefined ? piece.node : `${name} ${attributes.claim} ${attributes.at} ${attributes.sum}`;
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups.values()];
}

function checkParts(group: Piece[], data: BodyData): void {
  const [first] = group;
  if (first?.mark.attributes.part === undefined) return;
  const parts = group.map((piece) => piece.mark.attributes.part ?? "");
  if (parts.some((part, i) => part !== `${i + 1}/${group.length}`)) {
    data.problems.push(
      mdxProblem(
        "part-incomplete",
        { file: data.file, ...place(first, data) },
        { name: first.mark.name, detail: parts.join(", ") },
      ),
    );
  }
}

function place(piece: Piece, data: BodyData): { line: number; column: number } {
  const start = piece.node.position?.start;
  return { line: (start?.line ?? 1) + data.line - 1, column: start?.column ?? 1 };
}

function record(group: Piece[], n: number, text: string, data: BodyData): void {
  const [first] = group;
  if (!first) return;
  const base = { n, anchor: `m${n}`, text: groupText(group, text), ...place(first, data) };
  const attributes: unknown = first.mark.attributes;
  if (first.mark.name === "Evidence") {
    const { claim, ...rest } = attributes as EvidenceAttributes;
    data.evidence.push({ ...base, ...rest, claims: [...new Set(claim.split(" "))] });
  } else if (first.mark.name === "Quote") {
    data.quotes.push({ ...base, ...(attributes as QuoteAttributes) });
  } else {
    data.figures.push({ ...base, ...(attributes as FigureAttributes) });
  }
}

/** The words of a passage; an ellipsis where its parts do not touch. */
function groupText(group: Piece[], text: string): string {
  let result = "";
  for (const [i, piece] of group.entries()) {
    const before = group[i - 1];
    if (before) {
      const between = text.slice(before.end, piece.start);
      result += between.trim() === "" ? between : " … ";
    }
    result += text.slice(piece.start, piece.end);
  }
  return even(result);
}

/** Whether quotation marks are printed at both ends of a piece, inside or outside it. */
function isPrinted(text: string, piece: Piece): boolean {
  const words = text.slice(piece.start, piece.end);
  const opened =
    OPENING.test(text.slice(Math.max(0, piece.start - 2), piece.start)) ||
    CLOSING.test(words) ||
    /^\s*[„«‹‘]/.test(words);
  const closed = CLOSING.test(text.slice(piece.end, piece.end + 2)) || /["”“»›’']\s*$/.test(words.slice(-3));
  return opened && closed;
}
