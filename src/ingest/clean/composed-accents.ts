import type { Change, Rule } from "./rule.ts";

/** A letter with marks of its own behind it, or the parts of a Korean syllable. */
const PARTS = /[^\p{M}\s]\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/**
 * Composes accents that were typed, or stored by a file system, as characters of their own. Unicode holds both for the same text, so
 * that one entry in the ledger tells it for the whole file.
 */
export const composedAccents: Rule = {
  name: "composed-accents",
  apply(draft) {
    let composed = false;
    for (const block of draft.blocks) {
      const changes: Change[] = [];
      for (const found of block.text.text.matchAll(PARTS)) {
        const now = found[0].normalize("NFC");
        if (now !== found[0]) changes.push({ start: found.index, end: found.index + found[0].length, now });
      }
      if (changes.length === 0) continue;
      block.text = block.text.replaceAll(changes);
      composed = true;
    }
    if (composed) draft.ledger.push({ op: "repair", span: { start: 0, end: 0 }, reason: "composed-accents" });
  },
};
