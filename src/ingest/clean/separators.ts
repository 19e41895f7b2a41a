import { removeBlocks, type Rule } from "./rule.ts";

/** Removes lines that only part passages: rules of dashes, stars or dots. */
export const separators: Rule = {
  name: "separators",
  apply(draft) {
    const rules = draft.blocks.filter((block) => block.kind === "p" && /^[\s\-–—_*=~•·.#+|]+$/.test(block.text.text));
    removeBlocks(draft, new Set(rules), "separator");
  },
};
