import type { Localised } from "../schemas/primitives.ts";
import { primarySubtag } from "./primary-subtag.ts";

/** A text in the language it was found in, which may not be the one that was asked for. */
export interface LocalisedText {
  text: string;
  lang: string;
}

/** The main language of a digest: the first that its interface has. */
export const mainLanguage = ({ languages }: { languages: readonly string[] }): string => languages[0] ?? "en";

/**
 * Picks a language of a localised value: the one asked for, one that shares its first subtag, the digest's main language,
 * English, and last the first by code. A bare string is in the main language. Show `lang` as the lang attribute where it
 * differs from the page's.
 */
export function localise(value: Localised, lang: string, mainLang: string): LocalisedText {
  if (typeof value === "string") return { text: value, lang: mainLang };
  const available = Object.keys(value).sort();
  const near = (wanted: string): string | undefined =>
    available.find((each) => primarySubtag(each) === primarySubtag(wanted));
  const found = [lang, near(lang), mainLang, near(mainLang), "en", available[0]].find(
    (each) => each !== undefined && Object.hasOwn(value, each),
  );
  return found === undefined ? { text: "", lang: mainLang } : { text: value[found] ?? "", lang: found };
}

/** Every text of a localised value, in the order of the language codes. For search records that hold all languages. */
export function localiseAll(value: Localised, mainLang: string): LocalisedText[] {
  if (typeof value === "string") return [{ text: value, lang: mainLang }];
  return Object.keys(value)
    .sort()
    .map((lang) => ({ text: value[lang] ?? "", lang }));
}
