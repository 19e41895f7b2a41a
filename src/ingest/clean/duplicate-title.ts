import { fold } from "../../lib/text.ts";
import type { Rule } from "./rule.ts";
import { removeBlocks } from "./rule.ts";

/** Removes repetitions of the headline that pictures' descriptions and page headers leave in a text. */
export const duplicateTitle: Rule = {
  name: "duplicate-title",
  apply(draft) {
    const title = draft.title;
    if (!title || title.basis !== "text") return;
    const wanted = key(title.text);
    // A headline of one or two words may well be a heading of its own.
    if (wanted.split(" ").length < 3) return;
    const repeated = draft.blocks.filter((block) => block.kind !== "title" && key(block.text.text) === wanted);
    removeBlocks(draft, new Set(repeated), "duplicate-title");
  },
};

function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
