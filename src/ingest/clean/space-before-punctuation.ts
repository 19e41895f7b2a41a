import { repairMatches, type Rule } from "./rule.ts";

/** Removes the space that a stripped link leaves before a comma or full stop. French keeps its spaces before ; : ! ?. */
export const spaceBeforePunctuation: Rule = {
  name: "space-before-punctuation",
  apply(draft) {
    const marks = draft.lang.startsWith("fr") ? ",." : ",.;:!?";
    // Only where a word stands before and nothing but white space or a closing mark behind: " .5", " ..." and ".NET" stay.
    const pattern = new RegExp(`(?<=[\\p{L}\\p{N})\\]"”’'%])[ \\u00a0]+[${marks}](?=\\s|$|["”’')\\]])`, "gu");
    repairMatches(draft, "space-before-punctuation", pattern, (match) => match[0].trim());
  },
};
