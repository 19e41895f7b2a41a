import type { NameView } from "../../digest/types.ts";
import { fold, needsFolding } from "../fold.ts";
import { ABBREVIATIONS, isAbbreviation } from "./abbreviations.ts";
import { begins, foldedWords, tokenize, withoutElision } from "../worker/match.ts";

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
export const says = (text: string, term: string): boolean => saysWord(saidIn(text), foldedWords(term).trim());

/** What a text says: its words as foldedWords() has them, and each of them. */
interface Said {
  text: string;
  words: ReadonlySet<string>;
}

function saidIn(text: string): Said {
  const folded = foldedWords(text);
  return { text: folded, words: new Set(folded.split(" ")) };
}

/** Terms as they are asked for by saysWord(). */
const keysOf = (terms: readonly string[]): string[] => terms.map((term) => foldedWords(term).trim());

/** Abbreviations of one thing: as they are written, in capitals, and what they stand for. */
const ABBREVIATED = ABBREVIATIONS.map((terms) => ({
  terms,
  written: terms.filter(isAbbreviation),
  keys: keysOf(terms.filter((term) => !isAbbreviation(term))),
}));

/** Finds the other words by which a text is to be found. Made once for a digest. */
export class OtherWords {
  readonly #groups: { terms: readonly string[]; keys: readonly string[] }[];

  /** @param glossary Groups of words that mean the same. */
  constructor(glossary: readonly (readonly string[])[]) {
    this.#groups = glossary.map((terms) => ({ terms, keys: keysOf(terms) }));
  }

  /**
   * Everything a text does not hold and shall be found by, as one string: the glossary's other words for what it says,
   * abbreviations in other languages, its elided words bare, words that Pagefind does not fold as they are folded, and the names
   * it mentions with their aliases and known misspellings.
   */
  of(texts: readonly string[], names: readonly NameView[], more: readonly string[] = []): string {
    const text = texts.join("\n");
    const said = saidIn(text);
    const tokens = tokenize(text);
    // Pagefind takes an elided word whole.
    const indexed = ` ${tokens.map((token) => fold(token.text)).join(" ")} `;
    const isSaid = (word: string): boolean => indexed.includes(` ${foldedWords(word).trim()} `);
    const bare = new Set(tokens.map((token) => withoutElision(token.text) ?? token.text));
    const means = [
      ...this.#groups.filter(({ keys }) => keys.some((key) => saysWord(said, key))),
      ...ABBREVIATED.filter(
        ({ written, keys }) => written.some((term) => bare.has(term)) || keys.some((key) => saysWord(said, key)),
      ),
    ].flatMap(({ terms }) => terms);
    const elided = tokens.flatMap((token) => withoutElision(token.text) ?? []);
    const others = [...more, ...elided, ...means].filter((word) => word !== "" && !isSaid(word));
    const folded = [...bare].filter(needsFolding).map(fold);
    return [...new Set([...others, ...folded]), ...names.flatMap((name) => formsOf(name, isSaid))].join(THINGS);
  }
}

/** A name's forms that a text does not say, behind the one that it does. */
function formsOf({ name, aliases }: NameView, isSaid: (word: string) => boolean): string | [] {
  const searched = aliases.filter(({ kind }) => SEARCHED.has(kind)).map((alias) => alias.text);
  const forms = [...new Set([name, ...searched])];
  const others = forms.filter((form) => !isSaid(form));
  return others.length === 0 ? [] : [...forms.filter(isSaid).slice(0, 1), ...others].join(NAMES);
}

/** In the singular or with an ending of the plural, which the last of several words may have. */
function saysWord({ text, words }: Said, word: string): boolean {
  if (word === "") return false;
  const end = word.indexOf(" ");
  if (end < 0) return ENDINGS.some((ending) => words.has(word + ending));
  return words.has(word.slice(0, end)) && ENDINGS.some((ending) => text.includes(` ${word}${ending} `));
}

const ENDINGS = ["", "s", "x", "es"];
