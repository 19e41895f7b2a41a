import { wordCount } from "../../lib/text.ts";
import type { Block } from "../draft.ts";
import { removeBlocks, type Rule } from "./rule.ts";

/** A signature is four lines long by the custom of mail (RFC 1849, 4.3); newsletters write some more below theirs. */
const MOST_LINES = 10;
const MOST_WORDS = 14;

/** Removes what a mail's writer sets below the line "--" (RFC 3676, 4.3): name, address, how to be left out of the list. */
export const signature: Rule = {
  name: "signature",
  apply(draft) {
    if (draft.markup) return;
    const at = draft.blocks.findLastIndex(({ kind, text }) => kind === "p" && text.text.trim() === "--");
    const below = draft.blocks.slice(at + 1);
    if (at < 1 || below.length > MOST_LINES || !below.every(isShort)) return;
    removeBlocks(draft, new Set(below), "signature");
  },
};

const isShort = ({ text: { text } }: Block): boolean =>
  wordCount(text) <= MOST_WORDS && (!/[.!?…。]["”’»)]*$/u.test(text) || /@|https?:|www\./i.test(text));
