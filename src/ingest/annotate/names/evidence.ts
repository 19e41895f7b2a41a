import { fold } from "../../../lib/text.ts";

/** What the whole article says of its words. */
export interface Evidence {
  /** Capitalised words that stand behind a lower-case word somewhere. */
  inside: ReadonlySet<string>;
  /** Those that do so more than once. */
  often: ReadonlySet<string>;
  /** Words that stand in lower case somewhere; folded. */
  lower: ReadonlySet<string>;
  /** An organisation is written out right before a bracket somewhere. */
  named: boolean;
}

/** A word in lower case, or a comma, right before: no sentence begins here. */
const INSIDE = /(?:(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*,?|\p{N},?|[\p{L}\p{M}],) ['’(]?$/u;

/** Collects what the running text of an article says of its words. */
export function evidenceOf(texts: readonly string[]): Evidence {
  const lower = new Set<string>();
  const inside = new Set<string>();
  const often = new Set<string>();
  for (const text of texts) {
    for (const { index, 0: word } of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}]*/gu)) {
      if (INSIDE.test(text.slice(Math.max(0, index - 24), index))) (inside.has(word) ? often : inside).add(word);
    }
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}-]*/gu)) lower.add(fold(word));
  }
  return { inside, often, lower, named: texts.some((text) => /\p{L} \(\p{Lu}{2,}\)/u.test(text)) };
}
