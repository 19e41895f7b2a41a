import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";

export type { DateWords, Language, NameWords, NumberWords, SpeechWords } from "./language.ts";

const LANGUAGES = new Map<string, Language>([de, en, fr].map((language) => [language.code, language]));

/** The rules for a text by its BCP 47 tag; undefined where no file describes its language. */
export function languageOf(tag: string): Language | undefined {
  return LANGUAGES.get(tag.split("-", 1)[0]!.toLowerCase());
}

/** All languages that a file describes, in the order of their codes. */
export const languages: readonly Language[] = [...LANGUAGES.values()];
