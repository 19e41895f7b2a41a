import { undoReading } from "../encodings/mojibake.ts";
import { LIMITS } from "../limits.ts";
import type { Rule } from "./rule.ts";

/** What UTF-8 looks like that was read as windows-1252: lead bytes, then bytes that follow. */
const MISREAD =
  /(?:[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2})+/g;

/**
 * Proposes what a few letters were before they were read in a wrong encoding ("cafÃ©"), where the text as a whole does not go back
 * and decoding left it alone. Nothing is changed.
 */
export const likelyMojibake: Rule = {
  name: "likely-mojibake",
  apply(draft) {
    let told = 0;
    for (const block of draft.blocks) {
      for (const found of block.text.text.matchAll(MISREAD)) {
        // A letter and a sign can stand together; the two that begin nearly every misread letter do not.
        const now = /^[ÂÃâ]/.test(found[0]) ? undoReading(found[0], "windows-1252") : null;
        if (now === null || told++ >= LIMITS.findings) continue;
        const span = block.text.span(found.index, found.index + found[0].length);
        draft.ledger.push({ op: "annotate", span, reason: "likely-mojibake", now });
      }
    }
  },
};
