import type { Block, Draft } from "../draft.ts";

/** One clean-up rule. It changes the draft in place, and leaves an entry in the ledger for everything it does. */
export interface Rule {
  name: string;
  apply(draft: Draft): void;
}

/** Takes blocks out of the text and records each with the same reason. */
export function removeBlocks(draft: Draft, blocks: ReadonlySet<Block>, reason: string): void {
  if (blocks.size === 0) return;
  for (const block of draft.blocks) {
    if (blocks.has(block)) draft.ledger.push({ op: "remove", span: block.text.span(), reason });
  }
  draft.blocks = draft.blocks.filter((block) => !blocks.has(block));
}

/** Other words for a part of a block's text. Offsets are those of the text before any change. */
export interface Change {
  start: number;
  end: number;
  now: string;
}

/** Changes parts of a block's text, in the order of their places, and records each. */
export function repairAll(draft: Draft, block: Block, changes: readonly Change[], reason: string): void {
  if (changes.length === 0) return;
  for (const { start, end, now } of changes) {
    const span = block.text.span(start, end);
    // White space between elements of a page has no place of its own, and nothing of the file is changed there.
    if (span.end > span.start) draft.ledger.push({ op: "repair", span, reason, now });
  }
  block.text = block.text.replaceAll(changes);
}

/** Applies one repair to every match in every block. */
export function repairMatches(
  draft: Draft,
  reason: string,
  pattern: RegExp,
  now: (match: RegExpExecArray, text: string) => string | null,
): void {
  for (const block of draft.blocks) {
    if (block.kind === "pre") continue;
    const text = block.text.text;
    const changes: Change[] = [];
    for (const match of text.matchAll(pattern)) {
      const replacement = now(match, text);
      if (replacement !== null) {
        changes.push({ start: match.index, end: match.index + match[0].length, now: replacement });
      }
    }
    repairAll(draft, block, changes, reason);
  }
}
