import { repairMatches, type Rule } from "./rule.ts";

/** Characters without a glyph that no text format can carry, and that can hide text from a reader. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb\ufffe\uffff]+|[\u202a-\u202e\u2066-\u2069]+/g;

/** Takes control characters, soft hyphens, zero-width spaces and direction overrides out of the text. */
export const controlCharacters: Rule = {
  name: "control-characters",
  apply(draft) {
    repairMatches(draft, "control-character", INVISIBLE, () => "");
    draft.blocks = draft.blocks.filter((block) => {
      block.text = block.text.trim();
      return block.text.length > 0;
    });
  },
};
