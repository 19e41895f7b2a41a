import { wordCount } from "../../../lib/text.ts";
import type { Block, Draft } from "../../draft.ts";
import { removeBlocks, type Rule } from "../rule.ts";
import { datelineOf } from "./dateline.ts";
import { readHeadLine } from "./line.ts";
import { outletIn } from "./outlet-name.ts";
import { printedStampOf } from "./printed-stamp.ts";
import { stampedDay } from "./stamp.ts";
import { KICKERS } from "./words.ts";

/** Blocks in which the lines above an article stand, headline and summary among them. */
const HEAD = 8;
/** A paragraph of so many words has begun the article. */
const PROSE = 25;
const KICKER = new RegExp(`^(?:${KICKERS})\\s*[:：]?$`, "iu");

/**
 * Reads the head of a plain text: lines that are a date, a byline, a label or an agency's name become facts and leave the text, as
 * does the place, day and agency before the first sentence. A time stamp within that sentence gives the day, and stays. What a
 * reader of the format has said already is not looked for.
 */
export const head: Rule = {
  name: "head",
  apply(draft) {
    if (draft.markup) return;
    const blocks = headOf(draft.blocks);
    const moved = new Set<Block>();
    blocks.forEach((block, i) => {
      if (block.marked || block.kind !== "p") return;
      // The first line is the headline, whatever it looks like, unless a label or another line says otherwise.
      const line = readHeadLine(block.text.text, draft.lang);
      if (!line) return;
      if (line.title) return takeTitle(draft, block, line.title.start);
      if (i === blocks.length - 1 && draft.blocks.length === blocks.length) return;
      if (line.published !== undefined) draft.facts.published ??= { edtf: line.published, basis: "text" };
      if (line.byline !== undefined) draft.facts.byline ??= line.byline;
      if (line.outlet !== undefined) draft.facts.outlet ??= line.outlet;
      moved.add(block);
    });
    takeOutlet(draft, blocks, moved);
    move(draft, moved, "head-line", "facts");
    dropKicker(draft);
    const day = draft.facts.published ? null : stampedDay(headText(draft.blocks), draft.lang);
    takeDateline(draft);
    if (day !== null) draft.facts.published = { edtf: day, basis: "text" };
  },
};

/** The blocks up to the first paragraph. */
function headOf(blocks: readonly Block[]): Block[] {
  const prose = blocks.findIndex(({ text }) => wordCount(text.text) >= PROSE);
  return blocks.slice(0, Math.min(HEAD, prose < 0 ? blocks.length : prose));
}

function headText(blocks: readonly Block[]): string {
  const head = headOf(blocks).length;
  return blocks
    .slice(0, head + 1)
    .map(({ text }) => text.text)
    .join(" | ");
}

function move(draft: Draft, blocks: ReadonlySet<Block>, reason: string, to: string): void {
  for (const block of blocks) draft.ledger.push({ op: "move", span: block.text.span(), reason, to });
  draft.blocks = draft.blocks.filter((block) => !blocks.has(block));
}

/**
 * A newspaper's name above the day or the byline, with a headline below: the name is the outlet's. Only a name that can be nothing
 * else, and only where a line that reads as a headline follows.
 */
function takeOutlet(draft: Draft, head: readonly Block[], moved: Set<Block>): void {
  const [first, second] = head;
  const rest = head.filter((block) => block !== first && !moved.has(block));
  const next = rest[0]?.text.text ?? "";
  if (!first || !second || !moved.has(second) || first.marked || first.kind !== "p") return;
  const outlet = outletIn(first.text.text);
  const isHeadline = wordCount(next) >= 3 && wordCount(next) <= 20 && !/[.!?:;,]["”»’)]*$/u.test(next);
  if (outlet === undefined || !isHeadline || draft.blocks.length < moved.size + 3) return;
  draft.facts.outlet ??= outlet;
  moved.add(first);
}

/** "Title: …" above an article is its headline, without the label. */
function takeTitle(draft: Draft, block: Block, start: number): void {
  if (draft.blocks.some(({ kind }) => kind === "title")) return;
  draft.ledger.push({ op: "remove", span: block.text.slice(0, start).trim().span(), reason: "label" });
  block.text = block.text.slice(start);
  block.kind = "title";
}

/** A section's name above the headline is neither. */
function dropKicker(draft: Draft): void {
  const [first, second] = draft.blocks;
  if (!first || !second || first.marked || first.kind !== "p") return;
  if (!KICKER.test(first.text.text) && !isSection(first.text.text, second.text.text)) return;
  if (wordCount(second.text.text) >= 3 && draft.blocks.length > 2) removeBlocks(draft, new Set([first]), "kicker");
}

/** One or two words in capitals above a line that reads as a headline. */
function isSection(text: string, next: string): boolean {
  return (
    /^\p{Lu}{3,16}(?: \p{Lu}{2,16})?$/u.test(text) &&
    wordCount(next) <= 16 &&
    /^\P{Ll}*\p{Ll}/u.test(next) &&
    !/[.!?:;,]["”»’)]*$/u.test(next)
  );
}

/** Place, time stamp and agency before the first sentence are no part of it; a headline before them is a paragraph of its own. */
function takeDateline(draft: Draft): void {
  for (const block of draft.blocks.slice(0, headOf(draft.blocks).length + 1)) {
    if (block.marked || block.kind !== "p") continue;
    const { text } = block.text;
    const line = datelineOf(text, draft.lang);
    const found = printedStampOf(text, draft.lang) ?? (line && { start: 0, end: line.length, ...line });
    if (!found) continue;
    const { start, end, published, agency } = found;
    if (published !== undefined) draft.facts.published ??= { edtf: published, basis: "text" };
    if (agency !== undefined) draft.facts.outlet ??= agency;
    const mark = block.text.slice(start, end).trim();
    draft.ledger.push({ op: "move", span: mark.span(), reason: "dateline", to: "facts" });
    const rest: Block = { ...block, text: block.text.slice(end).trim() };
    const before: Block[] = start > 0 ? [{ ...block, text: block.text.slice(0, start).trim() }] : [];
    draft.blocks.splice(draft.blocks.indexOf(block), 1, ...before, { ...rest, apart: rest.apart || start > 0 });
    return;
  }
}
