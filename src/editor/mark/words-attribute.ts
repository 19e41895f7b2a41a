import { collapse } from "../../lib/text.ts";
import { wordsFit } from "../../proof/words-fit.ts";

/**
 * A passage's first and last words, as `words` has them: eight in all at most, the ellipsis counted. undefined where they would
 * not be found again as the first and last, and so say nothing.
 */
export function wordsOf(passage: string): string | undefined {
  const parts = collapse(passage).split(" ");
  const words = parts.length <= 8 ? parts.join(" ") : `${parts.slice(0, 4).join(" ")} … ${parts.slice(-3).join(" ")}`;
  return wordsFit(passage, words) ? words : undefined;
}
