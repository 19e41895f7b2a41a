import { languageOf } from "../annotate/languages/index.ts";
import { words } from "../../lib/text.ts";

const verbs = new Map<string, ReadonlySet<string>>();

/** Whether a text holds a verb of speech of its language: somebody says something in it. Never where none is described. */
export function hasSpeech(text: string, lang: string): boolean {
  const own = languageOf(lang);
  if (!own) return false;
  if (own.unspaced) return own.speech.verbs.some((verb) => text.includes(verb));
  let known = verbs.get(own.code);
  if (!known) verbs.set(own.code, (known = new Set(own.speech.verbs)));
  return words(text).some((word) => known.has(word.toLowerCase()));
}
