import { foldText, TermMatcher } from "../lib/term-matcher.ts";
import { spellings, type Named } from "./name-index.ts";

/** A spelling to look for. */
export interface Spelling {
  id: string;
  /** As the record writes it, accents off. */
  written: string;
}

/**
 * Names are told from words by their capitals: "US" is no "us", "Edge" no "edge". A spelling that is all capitals must be
 * written so; one that begins with a capital must begin with one.
 */
export function isWritten({ written }: Spelling, found: string): boolean {
  if (/\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written)) return found === written;
  return !/^\p{Lu}/u.test(written) || /^\p{Lu}/u.test(found);
}

/**
 * Finds the editor's names inside longer guesses of the machine: "Retired Coast Guard Admiral Thad Allen" is Thad Allen, where
 * the editor has written that name or alias. A short form is none: "Wang Li" need not be the Wang that the editor knows.
 */
export class OwnNames {
  readonly #matcher = new TermMatcher<Spelling>({ match: "whole" });

  constructor(names: readonly Named[]) {
    for (const name of names) {
      const short = new Set(name.aliases.filter(({ kind }) => kind === "short").map(({ text }) => text));
      for (const text of spellings(name))
        if (!short.has(text)) this.#matcher.add(text, { id: name.id, written: foldText(text).cased });
    }
  }

  /** Ids of the names that stand in a text, each once. */
  inside(text: string): string[] {
    return [...new Set(this.#matcher.findLongest(foldText(text), isWritten).map(({ value }) => value.id))];
  }
}
