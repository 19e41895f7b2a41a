import type { Nodes } from "mdast";
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { remark } from "remark";
import remarkMdx from "remark-mdx";

/**
 * A part of a body as Markdown has it. text: characters that a mark may begin and end between; open: a mark may begin inside and
 * end outside only in pieces (emphasis, another mark); closed: it goes around or not at all (a link, code); barred: it cannot
 * stand there; block: what holds lines.
 */
export interface ShownNode {
  kind: "text" | "open" | "closed" | "break" | "block" | "barred";
  /** Offsets of the body's source. */
  from: number;
  to: number;
  /** Offsets of the shown text. */
  start: number;
  end: number;
  /** Of a component, its name. */
  mark?: string;
  /** Of what is a line of its own, how it is shown. */
  line?: LineKind;
  children: ShownNode[];
}

export type LineKind = "p" | "h2" | "h3" | "blockquote" | "li" | "pre";

/** What a body shows, with the place of every UTF-16 unit in the body's source. */
export interface ShownText {
  /** Blocks one below the other. */
  text: string;
  /** Source offsets; -1 for the line feed between blocks. */
  from: Int32Array;
  to: Int32Array;
  root: ShownNode;
}

const processor = remark().use(remarkMdx).freeze();
const OPEN = new Set(["emphasis", "strong", "mdxJsxTextElement", "mdxJsxFlowElement"]);
const LINES = new Set(["paragraph", "heading"]);
const HOLDERS = new Set(["root", "blockquote", "list", "listItem"]);

/**
 * Reads what a body shows. The body has to be one that the articles' own reading has accepted: it bounds size and depth.
 *
 * @returns null where a character's place cannot be told for certain.
 */
export function readShownText(body: string): ShownText | null {
  const state: State = { body, text: "", from: [], to: [] };
  try {
    const root = walk(processor.parse(body) as Nodes, state, false, "p");
    return { text: state.text, from: Int32Array.from(state.from), to: Int32Array.from(state.to), root };
  } catch (error) {
    if (error instanceof Unplaced || (error as Error).name === "VFileMessage") return null;
    throw error;
  }
}

interface State {
  body: string;
  text: string;
  from: number[];
  to: number[];
}

class Unplaced extends Error {}

/** The lines of a body in their order, as the reader sees them. */
export function linesOf({ root }: ShownText): { kind: LineKind; start: number; end: number }[] {
  const lines: { kind: LineKind; start: number; end: number }[] = [];
  const visit = (node: ShownNode): void => {
    if (node.line) lines.push({ kind: node.line, start: node.start, end: node.end });
    else for (const child of node.children) visit(child);
  };
  visit(root);
  return lines;
}

function walk(node: Nodes, state: State, inLine: boolean, holder: LineKind): ShownNode {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined) throw new Unplaced();
  const isMark = node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
  const isLine = !inLine && (LINES.has(node.type) || node.type === "mdxJsxFlowElement" || node.type === "code");
  if (isLine && state.text !== "") put(state, "\n", -1, -1);
  const shown: ShownNode = { kind: kindOf(node), from, to, start: state.text.length, end: 0, children: [] };
  if (isMark && node.name) shown.mark = node.name;
  if (isLine) shown.line = lineKind(node, holder);
  const inner = node.type === "blockquote" ? "blockquote" : node.type === "listItem" ? "li" : holder;
  if (node.type === "text") placeText(node.value, from, to, state);
  else if (node.type === "break") put(state, "\n", from, to);
  else if (node.type === "inlineCode" || node.type === "code")
    for (const char of node.value) put(state, char, from, to);
  else if ("children" in node)
    shown.children = node.children.map((child) => walk(child, state, inLine || isLine, inner));
  shown.end = state.text.length;
  return shown;
}

function lineKind(node: Nodes, holder: LineKind): LineKind {
  if (node.type === "heading") return node.depth > 2 ? "h3" : "h2";
  return node.type === "code" ? "pre" : holder;
}

function kindOf(node: Nodes): ShownNode["kind"] {
  if (node.type === "text" || node.type === "break") return node.type;
  if (node.type === "link" || node.type === "linkReference" || node.type === "inlineCode") return "closed";
  if (OPEN.has(node.type)) return "open";
  return LINES.has(node.type) || HOLDERS.has(node.type) ? "block" : "barred";
}

function put(state: State, text: string, from: number, to: number): void {
  for (let i = 0; i < text.length; i++) {
    state.from.push(from);
    state.to.push(to);
  }
  state.text += text;
}

const LINE_END = /[ \t]*(?:\r\n|\r|\n)[ \t>]*/y;
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{0,31}));/y;

/** Follows a text node's value through its source: references, escapes, and what stands before a continued line. */
function placeText(value: string, from: number, to: number, state: State): void {
  const { body } = state;
  let i = from;
  for (let j = 0; j < value.length;) {
    const char = value[j]!;
    if (char === "\n" || char === "\r") {
      const end = matchAt(LINE_END, body, i);
      if (!end) throw new Unplaced();
      put(state, "\n", i, i + end[0].length);
      j += value.startsWith("\r\n", j) ? 2 : 1;
      i += end[0].length;
      continue;
    }
    const reference = body[i] === "&" ? matchAt(REFERENCE, body, i) : null;
    const decoded = reference && decode(reference);
    if (reference && decoded && value.startsWith(decoded, j)) {
      put(state, decoded, i, i + reference[0].length);
      j += decoded.length;
      i += reference[0].length;
      continue;
    }
    const width = body[i] === "\\" && body[i + 1] === char && isEscapable(char) ? 2 : 1;
    if (body[i + width - 1] !== char) throw new Unplaced();
    put(state, char, i, i + width);
    j += 1;
    i += width;
  }
  if (body.slice(i, to).trim() !== "") throw new Unplaced();
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return decodeNamedCharacterReference(name) || null;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const isEscapable = (char: string): boolean => /[!-/:-@[-`{-~]/.test(char);
