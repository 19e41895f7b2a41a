import type { BlockContent, Nodes, PhrasingContent, Root } from "mdast";
import { remark } from "remark";
import { parse } from "yaml";
import type { Block, Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { align } from "../extract/align.ts";
import { countMarkdown } from "../counts/markdown.ts";
import { LIMITS } from "../limits.ts";
import { MappedText } from "../mapped-text.ts";

const processor = remark().freeze();

/** A Markdown file. Raw HTML, rules and link definitions are no text: they are left out and listed in the ledger. */
export function readMarkdown(raw: string): Draft {
  countMarkdown(raw);
  const draft = emptyDraft(raw);
  draft.markup = true;
  const head = /^---\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/.exec(raw)?.[0] ?? "";
  if (head) readHead(draft, head);
  // The head becomes blank lines of the same length, so that every offset stays.
  const tree = processor.parse(head.replace(/[^\n]/g, " ") + raw.slice(head.length)) as Root;
  for (const node of tree.children) readBlock(draft, node as Nodes, "p");
  const first = draft.blocks[0];
  if (
    first &&
    !draft.facts.title &&
    tree.children.some(
      (node) => node.type === "heading" && node.depth === 1 && startOf(node) <= first.text.span().start,
    )
  ) {
    first.kind = "title";
  }
  return draft;
}

function readHead(draft: Draft, head: string): void {
  draft.ledger.push({ op: "remove", span: { start: 0, end: head.trimEnd().length }, reason: "front-matter" });
  if (head.length > LIMITS.headChars) return;
  try {
    const data: unknown = parse(head.replace(/^---\r?\n/, "").replace(/---\s*$/, ""), { maxAliasCount: 0 });
    if (typeof data !== "object" || data === null) return;
    const { title, lang } = data as Record<string, unknown>;
    if (typeof title === "string" && title.trim() !== "") draft.facts.title = { text: title.trim() };
    if (typeof lang === "string") draft.facts.lang = lang;
  } catch {
    // What is no YAML is not front matter's text either; the sidecar is the place to say more.
  }
}

function readBlock(draft: Draft, node: Nodes, kind: Block["kind"]): void {
  switch (node.type) {
    case "heading":
      return add(draft, node.children, node.depth <= 2 ? "h2" : "h3");
    case "paragraph":
      return add(draft, node.children, kind);
    case "code":
      return addText(draft, align(draft.raw, ...codeSpan(draft.raw, node), node.value), "pre");
    case "blockquote":
      return node.children.forEach((child) => readBlock(draft, child as BlockContent, "blockquote"));
    case "list":
      return node.children.forEach((item) =>
        item.children.forEach((child) => readBlock(draft, child as BlockContent, "li")),
      );
    default:
      leaveOut(draft, node, node.type === "html" ? "raw-html" : "markup");
  }
}

function add(draft: Draft, nodes: readonly PhrasingContent[], kind: Block["kind"]): void {
  addText(draft, MappedText.concat(nodes.flatMap((node) => inline(draft, node))).collapse(), kind);
}

function addText(draft: Draft, text: MappedText, kind: Block["kind"]): void {
  const trimmed = text.trim();
  if (trimmed.length > 0) draft.blocks.push({ kind, text: trimmed, marked: true, apart: true });
}

function inline(draft: Draft, node: PhrasingContent): MappedText[] {
  const start = startOf(node);
  const end = node.position?.end.offset ?? start;
  if (node.type === "text") return [align(draft.raw, start, end, node.value)];
  if (node.type === "inlineCode") return [MappedText.coarse(node.value, { start, end })];
  if (node.type === "break") return [MappedText.coarse("\n", { start, end })];
  if ("children" in node) return node.children.flatMap((child) => inline(draft, child));
  leaveOut(draft, node, node.type === "html" ? "raw-html" : "picture");
  return [];
}

function leaveOut(draft: Draft, node: Nodes, reason: string): void {
  const end = node.position?.end.offset ?? 0;
  if (end > startOf(node)) draft.ledger.push({ op: "remove", span: { start: startOf(node), end }, reason });
}

/** The lines of a code block, without its fences. */
function codeSpan(raw: string, node: Nodes): [number, number] {
  const [start, end] = [startOf(node), node.position?.end.offset ?? 0];
  const fence = /^(?:```|~~~)[^\n]*\n/.exec(raw.slice(start, end))?.[0].length ?? 0;
  return [start + fence, end];
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
