import type { BlockContent, FootnoteDefinition, Heading, List, ListItem, Nodes, Paragraph, Root, Table } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { countMarkdown } from "../counts/markdown.ts";
import type { Block, Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { align } from "../extract/align.ts";
import { EMPTY_CELL } from "../extract/page/tables.ts";
import { MappedText } from "../mapped-text.ts";
import { readHead } from "./markdown/head.ts";
import { htmlBlocksIn, readHtmlBlocks } from "./markdown/html.ts";
import { inlineText, spanOf } from "./markdown/inline.ts";

const processor = remark().use(remarkGfm).freeze();

/**
 * A Markdown file with what GitHub's adds: tables, struck words, notes, tasks. Blocks of HTML are read as HTML. Pictures, rules and
 * definitions of links are no text: they are left out and listed in the ledger.
 */
export function readMarkdown(raw: string): Draft {
  countMarkdown(raw);
  const draft = emptyDraft(raw);
  draft.markup = true;
  const head = readHead(raw);
  if (head) {
    draft.facts = head.facts;
    draft.ledger.push({ op: "remove", span: { start: 0, end: head.text.trimEnd().length }, reason: "front-matter" });
  }
  // The head becomes blank lines of the same length, so that every offset stays.
  const blank = (head?.text ?? "").replace(/[^\n]/g, " ");
  const tree = processor.parse(blank + raw.slice(blank.length)) as Root;
  for (const node of tree.children) readBlock(draft, node as Nodes, "p");
  const html = readHtmlBlocks(raw, htmlBlocksIn(tree));
  draft.ledger.push(...html.ledger);
  draft.blocks = [...draft.blocks, ...html.blocks].sort((a, b) => a.text.span().start - b.text.span().start);
  const [first] = draft.blocks;
  const top = tree.children.find((node) => node.type === "heading" && node.depth === 1);
  if (first && top && !draft.facts.title && spanOf(top).start <= first.text.span().start) first.kind = "title";
  return draft;
}

function readBlock(draft: Draft, node: Nodes, kind: Block["kind"]): void {
  switch (node.type) {
    case "heading":
      return addLine(draft, node, node.depth <= 2 ? "h2" : "h3");
    case "paragraph":
      return addLine(draft, node, kind);
    case "code":
      return void addBlock(draft, align(draft.raw, ...codeSpan(draft.raw, node), node.value), "pre");
    case "blockquote":
      return node.children.forEach((child) => readBlock(draft, child as BlockContent, "blockquote"));
    case "list":
      return node.children.forEach((item) => readItem(draft, node, item));
    case "table":
      return readTable(draft, node);
    case "footnoteDefinition":
      return readNote(draft, node);
    case "html":
      return;
    default:
      return leaveOut(draft, node, "markup");
  }
}

/** An item with what it begins with: its number, where the list has numbers, and whether its task is done. */
function readItem(draft: Draft, list: List, item: ListItem): void {
  const { start } = spanOf(item);
  const marker = /^(\d{1,9}[.)]|[-+*])[ \t]*(\[[ xX]\])?/.exec(draft.raw.slice(start, start + 20));
  const lead: MappedText[] = [];
  if (list.ordered && marker?.[1]) {
    const end = start + marker[1].length;
    lead.push(MappedText.verbatim(draft.raw, start, end), MappedText.coarse(" ", { start: end, end }));
  }
  if (typeof item.checked === "boolean" && marker?.[2]) {
    const end = start + marker[0].length;
    const span = { start: end - marker[2].length, end };
    const sign = item.checked ? "☑" : "☐";
    draft.ledger.push({ op: "repair", span, reason: "task", now: sign });
    lead.push(MappedText.coarse(`${sign} `, span));
  }
  item.children.forEach((child, i) => {
    if (i === 0 && child.type === "paragraph") addLine(draft, child, "li", lead);
    else readBlock(draft, child as BlockContent, "li");
  });
}

/** A row is a block, its cells parted by a sign; the place of an empty one is shown. */
function readTable(draft: Draft, table: Table): void {
  for (const row of table.children) {
    const cells: MappedText[] = [];
    for (const [i, cell] of row.children.entries()) {
      const { start, end } = spanOf(cell);
      if (i > 0) cells.push(MappedText.coarse(" | ", { start, end: start }));
      const { text, changes } = inlineText(draft.raw, cell.children, { start, end });
      draft.ledger.push(...changes.map((change) => ({ op: "repair" as const, ...change })));
      const empty = text.text.trim() === "";
      cells.push(empty ? MappedText.coarse(EMPTY_CELL, { start, end }) : text.collapse().trim());
    }
    addBlock(draft, MappedText.concat(cells), "table");
  }
}

/** A note, behind the sign by which the text refers to it. */
function readNote(draft: Draft, note: FootnoteDefinition): void {
  const { start } = spanOf(note);
  const sign = /^\[\^[^\]\n]{1,200}\]/.exec(draft.raw.slice(start, start + 210))?.[0];
  const lead = sign
    ? [MappedText.coarse(`[${note.label ?? note.identifier}] `, { start, end: start + sign.length })]
    : [];
  note.children.forEach((child, i) => {
    if (i === 0 && child.type === "paragraph") addLine(draft, child, "p", lead);
    else readBlock(draft, child as BlockContent, "p");
  });
}

function addLine(draft: Draft, node: Paragraph | Heading, kind: Block["kind"], lead: readonly MappedText[] = []): void {
  const { text, changes } = inlineText(draft.raw, node.children, spanOf(node));
  const block = addBlock(draft, MappedText.concat([...lead, text]).collapse(), kind);
  for (const { span, now, reason } of changes) {
    // What stands at a line's edge, and shows nothing, lies outside the block.
    const inside = block && span.start >= block.start && span.end <= block.end;
    if (inside) draft.ledger.push({ op: "repair", span, reason, now });
    else draft.ledger.push({ op: "remove", span, reason });
  }
}

/** Adds a block and tells its place; null where there is nothing to add. */
function addBlock(draft: Draft, text: MappedText, kind: Block["kind"]): { start: number; end: number } | null {
  const trimmed = text.trim();
  if (trimmed.length === 0) return null;
  draft.blocks.push({ kind, text: trimmed, marked: true, apart: true });
  return trimmed.span();
}

function leaveOut(draft: Draft, node: Nodes, reason: string): void {
  const span = spanOf(node);
  if (span.end > span.start) draft.ledger.push({ op: "remove", span, reason });
}

/** The lines of a code block, without its fences. */
function codeSpan(raw: string, node: Nodes): [number, number] {
  const { start, end } = spanOf(node);
  const fence = /^(?:```|~~~)[^\n]*\n/.exec(raw.slice(start, end))?.[0].length ?? 0;
  return [start + fence, end];
}
