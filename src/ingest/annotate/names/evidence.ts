import { fold } from "../../../lib/text.ts";
import { spelledOut } from "./spelled-out.ts";

/** What the whole article says of its words. */
export interface Evidence {
  /** Capitalised words that stand behind a lower-case word somewhere. */
  inside: ReadonlySet<string>;
  /** Those that do so more than once. */
  often: ReadonlySet<string>;
  /** Words that stand in lower case somewhere; folded. */
  lower: ReadonlySet<string>;
  /** Abbreviations of words in lower case: "undersea robots (ROV)". */
  shortened: ReadonlySet<string>;
  /** An organisation is written out right before a bracket somewhere. */
  named: boolean;
}

/** What stands around a piece. */
export interface Around {
  text: string;
  /** A sentence, a quotation or a line begins here: a capital proves nothing. */
  opens: boolean;
  /** Nearly every word of the sentence has a capital: none proves anything. */
  headline: boolean;
  evidence: Evidence;
}

/** A word in lower case, or a comma, right before: no sentence begins here. A small number may count what follows: "1 Purple". */
const INSIDE = /(?:(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}'’-]*,?|\p{N},|\p{L}\p{N}{1,4}|\p{N}{4}|[\p{L}\p{M}],) ['’(]?$/u;

/** Collects what the running text of an article says of its words. */
export function evidenceOf(texts: readonly string[]): Evidence {
  const lower = new Set<string>();
  const inside = new Set<string>();
  const often = new Set<string>();
  for (const text of texts) {
    for (const { index, 0: word } of text.matchAll(/(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}\p{N}]*/gu)) {
      if (INSIDE.test(text.slice(Math.max(0, index - 24), index))) (inside.has(word) ? often : inside).add(word);
    }
    // The words of an address say nothing: "press@acme.com".
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’@./_-])\p{Ll}[\p{L}-]*/gu)) lower.add(fold(word));
  }
  const shortened = new Set(
    texts
      .flatMap((text) => spelledOut(text))
      .filter(({ words }) => words.every((word, i) => i === 0 || /^\p{Ll}/u.test(word)) && /^\p{Ll}/u.test(words[0]!))
      .map(({ abbreviation }) => abbreviation),
  );
  return { inside, often, lower, shortened, named: texts.some((text) => /\p{L} \(\p{Lu}{2,}\)/u.test(text)) };
}
