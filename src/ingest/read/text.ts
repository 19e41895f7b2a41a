import type { Block, Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { MappedText } from "../mapped-text.ts";
import { partsOf } from "./text/items.ts";
import { joinsOf, Vocabulary } from "./text/joins.ts";
import { lineGroups, type Line } from "./text/lines.ts";
import { isVerse } from "./text/verse.ts";
import { isWrapped, runsOf, wrapWidth } from "./text/wrapping.ts";

/**
 * Plain text. Every line is a paragraph, as scrapers and word processors write it, unless the file is hard-wrapped as mail is:
 * then lines belong together that had no room for the next word. Items of a list and lines of verse are kept apart.
 */
export function readText(raw: string): Draft {
  const groups = lineGroups(raw);
  const width = wrapWidth(groups);
  const words = new Vocabulary(raw);
  const draft = emptyDraft(raw);
  const add = (lines: readonly Line[], apart: boolean, kind: Block["kind"] = "p", bullet = 0) => {
    const block = blockOf(draft, lines, words, kind, bullet);
    if (block) draft.blocks.push({ ...block, apart });
  };
  for (const group of groups) {
    if (isVerse(group) && !(width !== null && isWrapped(group, width))) {
      add(group, true, "verse");
      continue;
    }
    let apart = true;
    for (const { lines, item, bullet } of partsOf(group)) {
      const runs = width === null ? runsOf(lines) : isWrapped(lines, width) ? [lines] : lines.map((line) => [line]);
      runs.forEach((run, i) => {
        add(run, apart, item && i === 0 ? "li" : "p", i === 0 ? bullet : 0);
        apart = false;
      });
    }
  }
  return draft;
}

/** A block of some lines, its bullet removed; undefined where nothing is left. */
function blockOf(
  draft: Draft,
  lines: readonly Line[],
  words: Vocabulary,
  kind: Block["kind"],
  bullet: number,
): Omit<Block, "apart"> | undefined {
  const start = lines[0]!.start;
  let text = MappedText.verbatim(draft.raw, start, lines.at(-1)!.end);
  const joins = kind === "verse" ? [] : joinsOf(lines, draft.raw, words);
  for (const { start: from, end, now, reason } of joins)
    draft.ledger.push({ op: "repair", span: { start: from, end }, reason, now });
  text = text.replaceAll(joins.map(({ start: from, end, now }) => ({ start: from - start, end: end - start, now })));
  for (const { start: from, end } of ellipses(draft.raw, text)) {
    draft.ledger.push({ op: "repair", span: text.span(from, end), reason: "windows-mark", now: "…" });
    text = text.replace(from, end, "…");
  }
  if (bullet > 0) {
    const sign = draft.raw.slice(start, start + bullet);
    const from = start + sign.length - sign.trimStart().length;
    draft.ledger.push({ op: "remove", span: { start: from, end: from + 1 }, reason: "list-marker" });
    text = text.slice(bullet);
  }
  text = kind === "verse" ? text.trim().collapseLines() : text.trim().collapse();
  return text.length === 0 ? undefined : { kind, text, marked: kind === "li" || kind === "verse" };
}

/**
 * U+0085 is an ellipsis of windows-1252 in a text that holds others of its marks; elsewhere it ends a line, and would be taken for
 * white space before a rule could see it.
 */
function ellipses(raw: string, { text }: MappedText): { start: number; end: number }[] {
  if (!text.includes("\u0085") || !/[\u0080-\u0084\u0086-\u009f]/.test(raw)) return [];
  return [...text.matchAll(/\u0085/g)].map(({ index }) => ({ start: index, end: index + 1 }));
}
