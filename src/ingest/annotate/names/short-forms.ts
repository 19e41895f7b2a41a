import type { FoundName } from "../../../schemas/article.ts";
import { isNameParticle } from "./pieces.ts";

interface Named {
  text: string;
  type: FoundName["type"];
}

/** The family name of a full one: "Maire" goes with the "Le" before it. */
export function familyOf(words: readonly string[]): readonly string[] {
  return words.slice(words.length > 1 && isNameParticle(words.at(-2)!) ? -2 : -1);
}

/** "Van den Hout": how a family's name with a particle is written without the first name, in Dutch and elsewhere. */
export function ledFamily(words: readonly string[]): string | undefined {
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  if (particle < 0) return undefined;
  const family = words.slice(particle).join(" ");
  return family.charAt(0).toUpperCase() + family.slice(1);
}

/**
 * For each name of one word, or of a family with its particles, that ends the full name of just one person of the article, that
 * full name: "Obama" is "Barack Obama" where the article has both; and so for a first name that just one person has. Parts of
 * names never merge otherwise.
 *
 * @param isGiven Whether a word is a first name.
 */
export function shortForms(names: Iterable<Named>, isGiven: (word: string) => boolean): Map<string, string> {
  const byLast = new Map<string, Set<string>>();
  const byFirst = new Map<string, Set<string>>();
  const singles = new Set<string>();
  for (const { text, type } of names) {
    const words = text.split(/[ \u00a0\n]/u);
    if (words.length > 1 && isNameParticle(words[0]!) && type !== "place") singles.add(text);
    if (familyOf(words).length === words.length) {
      if (type === "person" || type === "unknown") singles.add(text);
      continue;
    }
    if (type !== "person") continue;
    const given = byFirst.get(words[0]!) ?? new Set();
    byFirst.set(words[0]!, given.add(words.join(" ")));
    const led = isNameParticle(words[0]!) ? undefined : ledFamily(words);
    for (const last of new Set([words.at(-1)!, familyOf(words).join(" "), led ?? words.at(-1)!])) {
      const full = byLast.get(last) ?? new Set();
      byLast.set(last, full.add(words.join(" ")));
    }
  }
  const short = new Map<string, string>();
  for (const single of singles) {
    const full = byLast.get(single);
    const given = byFirst.get(single);
    // "Alan Martin" and "Martin Quill": nobody knows who "Martin" is.
    const isOthers = full !== undefined && isGiven(single) && [...(given ?? [])].some((name) => !full.has(name));
    if (full?.size === 1 && !isOthers) short.set(single, [...full][0]!);
    // "Colin Szeto", and later "Colin".
    else if (full === undefined && given?.size === 1 && isGiven(single)) short.set(single, [...given][0]!);
  }
  return short;
}
