import { repairMatches, type Rule } from "./rule.ts";

const WINDOWS = new TextDecoder("windows-1252");

/**
 * Characters that no text holds, U+0080 to U+009F, are marks of windows-1252 whose bytes were taken over as characters: dashes,
 * quotation marks, the sign of the euro. U+0085 ends a line in some systems, and is an ellipsis only beside others of them.
 */
export const windowsMarks: Rule = {
  name: "windows-marks",
  apply(draft) {
    if (!draft.blocks.some((block) => /[\u0080-\u0084\u0086-\u009f]/.test(block.text.text))) return;
    repairMatches(draft, "windows-mark", /[\u0080-\u009f]/g, ([char]) => {
      const now = WINDOWS.decode(Uint8Array.of(char.charCodeAt(0)));
      return now === char ? null : now;
    });
  },
};
