import { repairMatches, type Rule } from "./rule.ts";

/** Takes a typesetter's ligatures apart ("ﬁ", "ﬄ"; of Armenian as well): searches and other eyes see letters. */
export const ligatures: Rule = {
  name: "ligatures",
  apply(draft) {
    repairMatches(draft, "ligature", /[\ufb00-\ufb06\ufb13-\ufb17]/g, ([char]) => char.normalize("NFKC"));
  },
};
