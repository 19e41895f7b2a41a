import { excessOf, mayHoldCode } from "../../lib/mdx-limits.ts";
import type { Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import { Quarantine, refuseAbove } from "../quarantine.ts";

/** Refuses a text that is longer than an article. */
export function countText(text: string): void {
  refuseAbove(text.length, LIMITS.chars, "characters");
}

/** Refuses what a reader found where it is more than an article, before any step looks at its words. */
export function countDraft(draft: Draft): void {
  refuseAbove(draft.blocks.length, LIMITS.blocks, "paragraphs, headings and list items");
  refuseAbove(
    draft.blocks.reduce((sum, block) => sum + block.text.length, 0),
    LIMITS.chars,
    "characters in the article's text",
  );
}

/** Refuses a draft whose front matter would be a table of thousands of lines: each is written, read back and checked. */
export function countRecords(draft: Draft): void {
  refuseAbove(
    draft.blocks.length + draft.ledger.length + draft.dates.length + draft.names.length + draft.media.length,
    LIMITS.records,
    "records of paragraphs, repairs, dates and names",
  );
}

/** Refuses a body that the articles' own parser would not take, or would first have to try against a clock. */
export function countBody(body: string): void {
  const excess = excessOf(body);
  if (excess) throw new Quarantine("raw-too-much", `the article has more than ${excess.limit}`);
  if (mayHoldCode(body)) throw new Quarantine("raw-unsafe", "code outside a fence");
}
