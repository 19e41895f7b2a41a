import type { Block, Draft } from "../draft.ts";
import { repairMatches, type Rule } from "./rule.ts";

/** Characters without a glyph that no text format can carry, and that can hide text from a reader. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb\ufffe\uffff]+|[\u202a-\u202e\u2066-\u2069]+/g;

const ENDS = new RegExp(`^(?:\\s|${INVISIBLE.source})+`);

/** Takes control characters, soft hyphens, zero-width spaces and direction overrides out of the text. */
export const controlCharacters: Rule = {
  name: "control-characters",
  apply(draft) {
    for (const block of draft.blocks) removeEnds(draft, block);
    repairMatches(draft, "control-character", INVISIBLE, () => "");
    draft.blocks = draft.blocks.filter((block) => {
      block.text = block.text.trim();
      return block.text.length > 0;
    });
  },
};

/** What stands at a block's ends is no part of it afterwards, so that it is removed, not repaired. */
function removeEnds(draft: Draft, block: Block): void {
  const text = block.text.text;
  const lead = ENDS.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const tail = lead === text.length ? 0 : (ENDS.exec([...rest].reverse().join(""))?.[0].length ?? 0);
  for (const [from, to] of [
    [0, lead],
    [text.length - tail, text.length],
  ] as const) {
    for (const found of text.slice(from, to).matchAll(INVISIBLE)) {
      const start = from + found.index;
      draft.ledger.push({
        op: "remove",
        span: block.text.span(start, start + found[0].length),
        reason: "control-character",
      });
    }
    // A space that the file writes as a reference is letters in the file.
    for (const { index } of text.slice(from, to).matchAll(/\s/g)) {
      const span = block.text.span(from + index, from + index + 1);
      if (/\S/.test(draft.raw.slice(span.start, span.end)))
        draft.ledger.push({ op: "remove", span, reason: "character-reference" });
    }
  }
  if (lead + tail > 0) block.text = block.text.slice(lead, text.length - tail);
}
