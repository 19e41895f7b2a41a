import type { NameView } from "../digest/types.ts";
import { fold, tokenize, withoutElision } from "./match.ts";

/** Kinds of aliases a reader may search by; a description ("the Chinese company") says nothing by itself. */
const SEARCHED = new Set(["typo", "translation", "short"]);

/** Finds the other words by which a text is to be found. Made once for a digest. */
export class OtherWords {
  readonly #groups: { terms: readonly string[]; keys: readonly string[] }[];

  /** @param glossary Groups of words that mean the same. */
  constructor(glossary: readonly (readonly string[])[]) {
    this.#groups = glossary.map((terms) => ({ terms, keys: terms.map((term) => key(term)) }));
  }

  /**
   * Everything a text does not hold and shall be found by, as one string: the glossary's other words for what it says, the
   * names it mentions with their aliases and known misspellings, and its elided words bare.
   */
  of(texts: readonly string[], names: readonly NameView[], more: readonly string[] = []): string {
    const text = texts.join("\n");
    const said = key(text);
    // Pagefind takes an elided word whole.
    const indexed = ` ${tokenize(text)
      .map((token) => fold(token.text))
      .join(" ")} `;
    const words = new Set<string>(more);
    for (const token of tokenize(text)) {
      const bare = withoutElision(token.text);
      if (bare !== null) words.add(bare);
    }
    for (const { terms, keys } of this.#groups) {
      if (keys.some((each) => saysWord(said, each))) for (const term of terms) words.add(term);
    }
    for (const name of names) {
      words.add(name.name);
      for (const alias of name.aliases) if (SEARCHED.has(alias.kind)) words.add(alias.text);
    }
    return [...words].filter((word) => word !== "" && !indexed.includes(` ${key(word).trim()} `)).join(" · ");
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
