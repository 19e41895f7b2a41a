/** A word of a sentence. */
export interface Token {
  /** As written, but for its apostrophes. */
  word: string;
  /** Whether a mark parts it from the word before it; quotation marks do not. */
  isParted: boolean;
}

/** The words of a sentence in their order; an apostrophe or a hyphen within a word is part of it. */
export function tokensOf(text: string): Token[] {
  let end = 0;
  return Array.from(
    text.replaceAll("’", "'").matchAll(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu),
    ({ 0: word, index }) => {
      const isParted = /[^\s"“”„«»‘']/u.test(text.slice(end, index));
      end = index + word.length;
      return { word, isParted };
    },
  );
}

/** Words parted by spaces, in small letters; a star at one's end stands for every ending, at its beginning for every beginning. */
export class WordList {
  readonly #whole = new Set<string>();
  readonly #beginnings: string[] = [];
  readonly #endings: string[] = [];

  constructor(words: string) {
    for (const word of words.split(" ")) {
      if (word.endsWith("*")) this.#beginnings.push(word.slice(0, -1));
      else if (word.startsWith("*")) this.#endings.push(word.slice(1));
      else this.#whole.add(word);
    }
  }

  has(word: string): boolean {
    return (
      this.#whole.has(word) ||
      this.#beginnings.some((each) => word.startsWith(each)) ||
      this.#endings.some((each) => word.endsWith(each))
    );
  }
}
