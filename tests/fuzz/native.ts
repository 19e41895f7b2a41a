import { mdxToHast } from "satteri";

interface Node {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { offset: number }; end: { offset: number } };
}

let source = "";

/** What only lays out the source; another kind of space is the text's own. */
const isLayout = (value: string): boolean => /^[ \t\r\n]*$/.test(value);

const BLOCKS = new Map([
  ["p", "p"],
  ["h2", "h2"],
  ["h3", "h3"],
  ["pre", "pre"],
]);
const MARKS = new Set(["Evidence", "Figure", "Quote", "Sic"]);

/** The blocks of an MDX body as the renderer's native parser reads them. Throws for anything that is not plain. */
export function readNative(body: string): { kind: string; text: string }[] {
  source = body;
  const tree = mdxToHast(body, { features: { gfm: false, smartPunctuation: false } }) as unknown as Node;
  return readAll(tree.children ?? [], undefined);
}

/**
 * MDX takes a line of several components for as many blocks and drops the spaces between them. What stands in one line of
 * the source is one block, as the renderer puts it together again.
 */
function readAll(nodes: readonly Node[], outer: string | undefined): { kind: string; text: string }[] {
  const found: { kind: string; text: string }[] = [];
  let before: Node | undefined;
  for (const node of nodes) {
    if (node.type === "text" && isLayout(node.value!)) continue;
    if (!isMark(node)) {
      found.push(...read(node, outer));
      before = undefined;
      continue;
    }
    const gap = before ? source.slice(before.position!.end.offset, node.position!.start.offset) : "\n";
    if (gap.includes("\n")) found.push({ kind: outer ?? "p", text: text(node) });
    else found.at(-1)!.text += gap + text(node);
    before = node;
  }
  return found;
}

function read(node: Node, outer: string | undefined): { kind: string; text: string }[] {
  if (node.type === "text") {
    if (isLayout(node.value!)) return [];
    if (outer) return [{ kind: outer, text: node.value! }];
    throw new Error(`text outside a block: ${node.value}`);
  }
  if (node.type !== "element") throw new Error(`${node.type} in the body`);
  const kind = BLOCKS.get(node.tagName!);
  if (kind)
    return [
      {
        kind: outer ?? kindOf(kind, node),
        text: kind === "pre" ? codeText(node) : (node.children ?? []).map(text).join(""),
      },
    ];
  if (node.tagName === "ul" || node.tagName === "blockquote") {
    return readAll(node.children ?? [], node.tagName === "ul" ? "li" : "blockquote");
  }
  if (node.tagName === "li") {
    const children = (node.children ?? []).filter((child) => child.type !== "text" || !isLayout(child.value!));
    if (children.every((child) => child.type !== "text")) return readAll(children, "li");
    return [{ kind: "li", text: (node.children ?? []).map(text).join("") }];
  }
  throw new Error(`<${node.tagName}> in the body`);
}

/** A paragraph that keeps the ends of its lines is verse. */
const kindOf = (kind: string, node: Node): string =>
  kind === "p" && (node.children ?? []).some(({ tagName }) => tagName === "br") ? "verse" : kind;

function codeText(node: Node): string {
  const [code] = node.children ?? [];
  if (code?.tagName !== "code") throw new Error("pre without code");
  return (code.children ?? []).map(text).join("").replace(/\n$/, "");
}

function text(node: Node): string {
  if (node.type === "text") return node.value!;
  if (isMark(node)) return (node.children ?? []).map(text).join("");
  if (node.type === "element" && node.tagName === "br") return "";
  if (node.type === "element" && node.tagName === "p") return (node.children ?? []).map(text).join("");
  throw new Error(`${node.type} ${node.tagName ?? node.name ?? ""} in a paragraph`);
}

function isMark(node: Node): boolean {
  if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return false;
  if (!MARKS.has(node.name ?? "")) throw new Error(`component <${node.name}>`);
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string")
      throw new Error("attribute that is no plain string");
  }
  return true;
}
