import { removeBlocks, type Rule } from "../rule.ts";
import weights from "./data/weights.json" with { type: "json" };
import { leftOverLines } from "./judge.ts";

/**
 * Removes the lines that a scraper took along with a plain text, by their shape and place. Pages have a choice of lines of their
 * own, made where their markup can be seen. Items of a list belong to the text that introduces it.
 */
export const leftovers: Rule = {
  name: "leftovers",
  apply(draft) {
    if (draft.markup) return;
    const blocks = draft.blocks.filter(({ kind }) => kind !== "title");
    const judged = leftOverLines(
      blocks.map(({ text }) => text.text),
      draft.lang,
      weights,
    );
    removeBlocks(
      draft,
      new Set(blocks.filter(({ kind, marked }, i) => judged[i] && kind === "p" && !marked)),
      "left-over",
    );
  },
};
