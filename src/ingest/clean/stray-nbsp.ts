import { repairMatches, type Rule } from "./rule.ts";

/** Turns no-break spaces that bind nothing into ordinary spaces; numbers, units and French punctuation keep theirs. */
export const strayNbsp: Rule = {
  name: "stray-nbsp",
  apply(draft) {
    const french = draft.lang.startsWith("fr");
    repairMatches(draft, "stray-nbsp", /[ ]*\u00a0[ \u00a0]*/g, (match, text) => {
      const before = text[match.index - 1] ?? "";
      const behind = text[match.index + match[0].length] ?? "";
      if (/\d/.test(before) || /\d/.test(behind)) return match[0].length > 1 ? "\u00a0" : null;
      if (french && (/[;:!?»%€]/.test(behind) || before === "«")) return match[0].length > 1 ? "\u00a0" : null;
      return " ";
    });
  },
};
