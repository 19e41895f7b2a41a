import { ar } from "./ar.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import type { Language } from "./language.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import { zh } from "./zh.ts";
import { primarySubtag } from "../../../lib/primary-subtag.ts";

export type { DateWords } from "./date-words.ts";
export type { Language, NameWords, SpeechWords } from "./language.ts";
export type { NumberWords } from "./number-words.ts";

/** What asks the CLDR is made when the first text in its language is read. */
const MAKERS = new Map<string, () => Language>(
  Object.entries({ ar, da, de: () => de, en: () => en, es, fr: () => fr, it, ja, nl, pl, pt, ru, sv, zh }),
);
const MADE = new Map<string, Language>();

/** Codes of the languages that a file describes, in their order. */
export const languageCodes: readonly string[] = [...MAKERS.keys()];

/** The rules for a text by its BCP 47 tag; undefined where no file describes its language. */
export function languageOf(tag: string): Language | undefined {
  const code = primarySubtag(tag).toLowerCase();
  let language = MADE.get(code);
  if (!language) {
    language = MAKERS.get(code)?.();
    if (language) MADE.set(code, language);
  }
  return language;
}
