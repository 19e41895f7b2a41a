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

/** Changes a part of a block's text and records it. Offsets are those of the block's text. */
export function repair(draft: Draft, block: Block, start: number, end: number, now: string, reason: string): void {
  const span = block.text.span(start, end);
  // White space between elements of a page has no place of its own, and nothing of the file is changed there.
  if (span.end > span.start) draft.ledger.push({ op: "repair", span, reason, now });
  block.text = block.text.replace(start, end, now);
}

/** Applies one repair to every match in every block, from the end of a block to its beginning so that offsets hold. */
export function repairMatches(
  draft: Draft,
  reason: string,
  pattern: RegExp,
  now: (match: RegExpExecArray, text: string) => string | null,
): void {
  for (const block of draft.blocks) {
    if (block.kind === "pre") continue;
    const text = block.text.text;
    for (const match of [...text.matchAll(pattern)].reverse()) {
      const replacement = now(match, text);
      if (replacement !== null) repair(draft, block, match.index, match.index + match[0].length, replacement, reason);
    }
  }
}
