import { fold } from "../../lib/text.ts";
import { allConcepts, CONCEPT_LANGUAGES, generalConcepts, type Concept } from "./concepts.ts";

/** Letters of the shortest beginning that may stand for a word. */
const LEAST_BEGINNING = 3;

/** What a language's words mean, by lists of words that mean nearly the same in several languages. */
class Lexicon {
  readonly #words = new Map<string, string[]>();
  readonly #beginnings = new Map<string, string[]>();

  /** @param lists The words of each meaning, folded; one that ends in a star stands for every ending. */
  constructor(lists: readonly (readonly string[])[]) {
    for (const [i, list] of lists.entries()) {
      for (const entry of list) {
        const isBeginning = entry.endsWith("*");
        const map = isBeginning ? this.#beginnings : this.#words;
        const key = isBeginning ? entry.slice(0, -1) : entry;
        map.set(key, [...(map.get(key) ?? []), `k:${i}`]);
      }
    }
  }

  /** The meanings of a folded word, by name: of the word itself, else of the longest beginning that is listed. */
  of(word: string): readonly string[] {
    const whole = this.#words.get(word);
    if (whole) return whole;
    for (let length = word.length; length >= LEAST_BEGINNING; length--) {
      const found = this.#beginnings.get(word.slice(0, length));
      if (found) return found;
    }
    return [];
  }
}

const made = new Map<string, Lexicon>();

/**
 * The words of a language, given without its region; none for a language without a list.
 *
 * @param kind `general`: ordinary words alone, which stand for each other within a language; `all`: those of every subject, and the
 * countries that Intl names, to compare languages. A meaning has the same name in every language.
 */
export function lexiconOf(language: string, kind: "general" | "all"): Lexicon {
  const at = CONCEPT_LANGUAGES.indexOf(language as (typeof CONCEPT_LANGUAGES)[number]);
  const key = `${at} ${kind}`;
  let lexicon = made.get(key);
  if (!lexicon) {
    const concepts = at < 0 ? [] : kind === "general" ? generalConcepts() : withCountries();
    made.set(key, (lexicon = new Lexicon(concepts.map((words) => words[at] ?? []))));
  }
  return lexicon;
}

let all: Concept[] | undefined;

function withCountries(): Concept[] {
  if (!all) {
    const concepts = allConcepts();
    const english = new Lexicon(concepts.map(([words]) => words ?? []));
    // What the lists have goes with the words for its people.
    all = [...concepts, ...countries().filter((words) => words[0]!.every((word) => english.of(word).length === 0))];
  }
  return all;
}

/** Countries whose name is one word in each language; a code that was given up names what took its place. */
function countries(): Concept[] {
  const names = CONCEPT_LANGUAGES.map((lang) => new Intl.DisplayNames([lang], { type: "region", fallback: "none" }));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const named = letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((code) => names.map((display) => foldWord(display.of(code) ?? "")))
    .filter((words) => words.every((word) => /^\p{L}+$/u.test(word)));
  return [...new Map(named.map((words) => [words[0], words])).values()].map((words) => words.map((word) => [word]));
}

/** A text as the lists write it: in small letters, without accents, ß as ss. */
export const foldWord = (text: string): string => fold(text).replaceAll("ß", "ss");
