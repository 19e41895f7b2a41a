import fr from "./words/refusals.fr.json" with { type: "json" };
import type { DeskRefusal } from "./protocol.ts";

/*
 * What the desk refuses is mostly said by the code that commands use as well, which print it in English as it is. Its own sentences
 * are therefore the keys of their translations, with names for what they are filled with; src/desk/words/refusals.LANG.json holds
 * them. A language's file is named here.
 */
const SENTENCES: Readonly<Record<string, readonly Sentence[]>> = { fr: sentencesOf(fr) };

interface Sentence {
  fits: RegExp;
  holes: readonly string[];
  said: string;
  /** Characters of its own: of two sentences that fit, the one that leaves less to its holes is meant. */
  own: number;
}

/** A sentence of the desk in a language; null where that has none for it, as for what check says: English everywhere. */
export function sentenceIn(lang: string, english: string): string | null {
  if (english === "") return "";
  for (const { fits, holes, said } of SENTENCES[lang] ?? []) {
    const found = fits.exec(english);
    if (!found) continue;
    const filled = new Map(holes.map((name, i) => [name, found[i + 1] ?? ""]));
    return said.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = filled.get(name) ?? "";
      return sentenceIn(lang, value) ?? value;
    });
  }
  return null;
}

/** A refusal in a language. Where it has no words for one of its sentences, all of it stays English, and says so. */
export function refusalIn(lang: string, refusal: DeskRefusal): DeskRefusal {
  if (!Object.hasOwn(SENTENCES, lang)) return refusal;
  const [what, fix] = [sentenceIn(lang, refusal.what), sentenceIn(lang, refusal.fix)];
  return what === null || fix === null ? { ...refusal, lang: "en" } : { ...refusal, what, fix };
}

function sentencesOf(words: Readonly<Record<string, string>>): Sentence[] {
  return Object.entries(words)
    .map(([english, said]): Sentence => {
      const holes = Array.from(english.matchAll(/\{(\w+)\}/g), (found) => found[1]!);
      const parts = english.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return { fits: new RegExp(`^${parts.join("(.*?)")}$`, "s"), holes, said, own: parts.join("").length };
    })
    .sort((a, b) => b.own - a.own);
}
