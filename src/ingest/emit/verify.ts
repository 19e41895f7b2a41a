import type { Nodes, Root } from "mdast";
import { remark } from "remark";
import remarkMdx from "remark-mdx";
import { MARK_SCHEMAS, type MarkName } from "../../schemas/marks.ts";

/** A block of an MDX body as an independent parser reads it. */
export interface ReadBlock {
  kind: "p" | "h2" | "h3" | "blockquote" | "li" | "pre" | "verse";
  text: string;
}

/** Thrown where a body holds anything that an article may not hold. */
export class NotInert extends Error {}

const DEEPEST = 40;
const MODULE = /^(?:import|export)(?![\p{L}\p{N}])/u;
const processor = remark().use(remarkMdx).freeze();

/**
 * Parses an MDX body with remark and remark-mdx, which share no code with the emitter, and returns its blocks. Throws
 * NotInert where the tree holds anything but plain blocks, text, and components of the fixed list with valid plain string
 * attributes, each once.
 */
export function readInert(body: string): ReadBlock[] {
  let tree: Root;
  try {
    tree = processor.parse(body) as Root;
  } catch (error) {
    throw new NotInert(`no MDX: ${error instanceof Error ? error.message : String(error)}`);
  }
  return tree.children.flatMap((node) => {
    // Other parsers of MDX read a module where remark-mdx reads a paragraph: it wants a space behind the word, they do not.
    if (MODULE.test(body.slice(node.position?.start.offset))) throw new NotInert("a module's code");
    return readBlock(node);
  });
}

/**
 * Checks that a body says exactly what it was written from: the same kinds of blocks with the same text in the same order.
 * Throws NotInert otherwise.
 */
export function verifyBody(body: string, meant: readonly ReadBlock[]): void {
  const found = readInert(body);
  for (let i = 0; i < Math.max(found.length, meant.length); i++) {
    const [a, b] = [found[i], meant[i]];
    if (!a || !b || a.kind !== b.kind || same(a) !== same(b))
      throw new NotInert(`block ${i + 1} does not read back as written`);
  }
}

function same(block: ReadBlock): string {
  return block.kind === "pre" ? block.text : block.text.replace(/ +/g, " ").trim();
}

function readBlock(node: Nodes): ReadBlock[] {
  switch (node.type) {
    case "paragraph":
      return [{ kind: isVerse(node.children) ? "verse" : "p", text: textOf(node.children, 0) }];
    case "heading":
      if (node.depth !== 2 && node.depth !== 3) throw new NotInert(`heading of level ${node.depth}`);
      return [{ kind: node.depth === 2 ? "h2" : "h3", text: textOf(node.children, 0) }];
    case "code":
      if (node.lang || node.meta) throw new NotInert("code with a language");
      return [{ kind: "pre", text: node.value }];
    case "blockquote":
      return [{ kind: "blockquote", text: onlyParagraph(node.children) }];
    case "list":
      if (node.ordered) throw new NotInert("ordered list");
      return node.children.map((item) => ({ kind: "li", text: onlyParagraph(item.children) }));
    default:
      if (isComponent(node)) return [{ kind: "p", text: textOf([node], 0) }];
      throw new NotInert(`${node.type} in the body`);
  }
}

/** A paragraph that keeps the ends of its lines; nothing else may. */
function isVerse(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => node.type === "break");
}

function onlyParagraph(nodes: readonly Nodes[]): string {
  const [only] = nodes;
  if (nodes.length !== 1 || !only) throw new NotInert("nested blocks");
  if (only.type === "paragraph") return textOf(only.children, 0);
  if (isComponent(only)) return textOf([only], 0);
  throw new NotInert(`${only.type} inside a block`);
}

function textOf(nodes: readonly Nodes[], depth: number): string {
  if (depth > DEEPEST) throw new NotInert("components nested too deep");
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "break" && depth === 0) return "\n";
      // A component alone in a line holds a paragraph of its own.
      if (node.type === "paragraph" && depth > 0) return textOf(node.children, depth + 1);
      if (isComponent(node)) {
        checkComponent(node);
        const text = textOf(node.children as Nodes[], depth + 1);
        // A mark of no words is refused in an article; and some parsers take its tags for unclosed.
        if (text.trim() === "") throw new NotInert(`<${node.name}> around nothing`);
        return text;
      }
      throw new NotInert(`${node.type} in a paragraph`);
    })
    .join("");
}

interface Component {
  type: string;
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: unknown[];
}

function isComponent(node: { type: string }): node is Component {
  return node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";
}

function checkComponent(node: Component): void {
  const name = node.name ?? "";
  if (!Object.hasOwn(MARK_SCHEMAS, name)) throw new NotInert(`component <${name}>`);
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute" || !attribute.name || typeof attribute.value !== "string") {
      throw new NotInert(`<${name}> has an attribute that is no plain string`);
    }
    if (values.has(attribute.name)) throw new NotInert(`<${name}> has ${attribute.name} twice`);
    values.set(attribute.name, attribute.value);
  }
  const checked = MARK_SCHEMAS[name as MarkName].safeParse(Object.fromEntries(values));
  if (!checked.success) throw new NotInert(`<${name}>: ${checked.error.issues[0]?.message ?? "invalid attributes"}`);
}
