import { known, longKnownNames } from "../annotate/known-names.ts";
import { midSentenceNames, nameCounts } from "../annotate/tokens.ts";
import { LIMITS } from "../limits.ts";
import type { Rule } from "./rule.ts";

/** A name must be this frequent before a rare look-alike is taken for its misspelling. */
const FREQUENT = 4;
const SHORTEST = 5;
/** So many of the most frequent names are compared with the rare ones; an article has a few dozen. */
const MOST_COMPARED = 200;

/** Marks a rare capitalised word that looks like a slip for a frequent name of the same text. It is never corrected. */
export const likelyTypos: Rule = {
  name: "likely-typos",
  apply(draft) {
    const texts = draft.blocks.map((block) => block.text.text);
    const counts = nameCounts(texts);
    const frequent = [...midSentenceNames(texts)].filter(
      (name) => name.length >= SHORTEST && (counts.get(name) ?? 0) >= FREQUENT,
    );
    frequent.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
    frequent.length = Math.min(frequent.length, MOST_COMPARED);
    const slips = new Map<string, string>();
    for (const [word, count] of counts) {
      if (count > 1 || word.length < SHORTEST || known(word)) continue;
      const meant = frequent.find((name) => name !== word && isSlip(word, name));
      if (meant) slips.set(word, meant);
    }
    draft.blocks.forEach((block, index) => {
      if (block.kind === "pre" || block.kind === "title") return;
      const text = block.text.text;
      for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?![\p{L}\p{N}])/gu)) {
        const pair =
          match[0] + (/^ \p{Lu}\p{L}+/u.exec(text.slice(match.index + match[0].length, match.index + 80))?.[0] ?? "");
        const whole = misspelt(pair);
        const means = whole ?? slips.get(match[0]);
        if (!means || draft.marks.length >= LIMITS.findings) continue;
        const [start, end] = [match.index, match.index + (whole ? pair : match[0]).length];
        draft.ledger.push({ op: "annotate", span: block.text.span(start, end), reason: "likely-typo", now: means });
        draft.marks.push({ name: "Sic", block: index, start, end, attributes: { means } });
      }
    });
  },
};

/** The well-known name of two words that a text misspells by a single letter. */
function misspelt(words: string): string | undefined {
  return words.includes(" ") && !known(words)
    ? longKnownNames().find((name) => name !== words && isSlip(words, name))
    : undefined;
}

/**
 * Same letters with two neighbours exchanged; or, in a long word, one letter inside it changed, lost or doubled. The
 * first letter stays, and the end is left alone: there a language inflects.
 */
function isSlip(word: string, name: string): boolean {
  if (word[0] !== name[0] || Math.abs(word.length - name.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === name[head]) head++;
  let tail = 0;
  while (tail < Math.min(word.length, name.length) - head && word.at(-1 - tail) === name.at(-1 - tail)) tail++;
  const left = word.slice(head, word.length - tail);
  const right = name.slice(head, name.length - tail);
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (name.length < 7 || tail < 2) return false;
  return (
    left.length + right.length >= 1 &&
    left.length <= 1 &&
    right.length <= 1 &&
    left.toLowerCase() !== right.toLowerCase()
  );
}
