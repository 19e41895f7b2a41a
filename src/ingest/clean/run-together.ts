import { nameCounts } from "../annotate/tokens.ts";
import { repairAll, type Change, type Rule } from "./rule.ts";

const SHORTEST_HALF = 3;
const TIMES_SEEN = 2;
/** A longer word is none; its halves would all have to be looked up. */
const LONGEST = 80;

/**
 * Parts two names that were run together, where both are known from the same text and the whole is not. Names with
 * capitals inside that the text uses nowhere in halves stay as they are.
 */
export const runTogether: Rule = {
  name: "run-together-words",
  apply(draft) {
    const counts = nameCounts(draft.blocks.map((block) => block.text.text));
    for (const block of draft.blocks) {
      const found = [...block.text.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+(?![\p{L}\p{N}])/gu)];
      const changes: Change[] = [];
      for (const match of found) {
        const cut = match[0].length > LONGEST ? undefined : boundary(match[0], counts);
        if (cut === undefined) continue;
        const now = `${match[0].slice(0, cut)} ${match[0].slice(cut)}`;
        changes.push({ start: match.index, end: match.index + match[0].length, now });
      }
      repairAll(draft, block, changes, "run-together-words");
    }
  },
};

function boundary(word: string, counts: ReadonlyMap<string, number>): number | undefined {
  if ((counts.get(word) ?? 0) > 1) return undefined;
  const cuts = [...word.matchAll(/(?<=\p{Ll})\p{Lu}/gu)].map((match) => match.index);
  return cuts.find((cut) => {
    const halves = [word.slice(0, cut), word.slice(cut)];
    return halves.every((half) => half.length >= SHORTEST_HALF && (counts.get(half) ?? 0) >= TIMES_SEEN);
  });
}
