import type { NameView } from "../../digest/types.ts";
import { fold, needsFolding } from "../fold.ts";
import { ABBREVIATIONS, isAbbreviation } from "./abbreviations.ts";
import { begins, tokenize, withoutElision } from "../worker/match.ts";

/** Kinds of aliases a reader may search by; a description ("the Chinese company") says nothing by itself. */
const SEARCHED = new Set(["typo", "translation", "short"]);

/** Parts what a text is found by, and in it one and the same thing's names: the one that the text says comes first. */
const THINGS = " · ";
const NAMES = " = ";

/**
 * The name a text goes by that is found by another one's word.
 *
 * @param also As OtherWords gives it.
 * @param word A folded word of a query.
 */
export function nameFor(also: string, word: string): string | undefined {
  for (const thing of also.split(THINGS)) {
    const [first, ...others] = thing.split(NAMES);
    if (others.some((other) => begins(other, word))) return first;
  }
  return undefined;
}

/** Whether a text holds a term of one word or several, its last word in the plural too. */
export const says = (text: string, term: string): boolean => saysWord(key(text), key(term));

/** Finds the other words by which a text is to be found. Made once for a digest. */
export class OtherWords {
  readonly #groups: { terms: readonly string[]; keys: readonly string[] }[];

  /** @param glossary Groups of words that mean the same. */
  constructor(glossary: readonly (readonly string[])[]) {
    this.#groups = glossary.map((terms) => ({ terms, keys: terms.map((term) => key(term)) }));
  }

  /**
   * Everything a text does not hold and shall be found by, as one string: the glossary's other words for what it says, its
   * elided words bare, words that Pagefind does not fold as they are folded, and the names it mentions with their aliases and known misspellings.
   */
  of(texts: readonly string[], names: readonly NameView[], more: readonly string[] = []): string {
    const text = texts.join("\n");
    const said = key(text);
    // Pagefind takes an elided word whole.
    const indexed = ` ${tokenize(text)
      .map((token) => fold(token.text))
      .join(" ")} `;
    const isSaid = (word: string): boolean => indexed.includes(` ${key(word).trim()} `);
    const words = new Set<string>(more);
    for (const token of tokenize(text)) {
      const bare = withoutElision(token.text);
      if (bare !== null) words.add(bare);
    }
    for (const { terms, keys } of this.#groups) {
      if (keys.some((each) => saysWord(said, each))) for (const term of terms) words.add(term);
    }
    const written = new Set(tokenize(text).map((token) => withoutElision(token.text) ?? token.text));
    for (const terms of ABBREVIATIONS) {
      const isThere = (term: string): boolean => (isAbbreviation(term) ? written.has(term) : saysWord(said, key(term)));
      if (terms.some(isThere)) for (const term of terms) words.add(term);
    }
    const things = names.flatMap((name) => {
      const aliases = name.aliases.filter(({ kind }) => SEARCHED.has(kind)).map((alias) => alias.text);
      const forms = [...new Set([name.name, ...aliases])];
      const others = forms.filter((form) => !isSaid(form));
      return others.length === 0 ? [] : [...forms.filter(isSaid).slice(0, 1), ...others].join(NAMES);
    });
    const folded = tokenize(text).flatMap(({ text: word }) => {
      const bare = withoutElision(word) ?? word;
      return needsFolding(bare) ? fold(bare) : [];
    });
    const others = [...words].filter((word) => word !== "" && !isSaid(word));
    return [...new Set([...others, ...folded]), ...things].join(THINGS);
  }
}

/** The words of a text, folded, each between spaces; elided articles off. */
function key(text: string): string {
  return ` ${tokenize(text)
    .map((token) => fold(withoutElision(token.text) ?? token.text))
    .join(" ")} `;
}

/** In the singular or with an ending of the plural. */
const saysWord = (said: string, word: string): boolean =>
  word.trim() !== "" && ["", "s", "x", "es"].some((ending) => said.includes(` ${word.trim()}${ending} `));
