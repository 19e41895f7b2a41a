import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

/**
 * The desk's words in a language; English where it has none. A new language is one file beside en.json and one line here; for what
 * the desk refuses see refusal-in.ts.
 */
export function wordsOf(lang: string): Readonly<Record<string, string>> {
  return { ...en, ...(lang === "fr" ? fr : {}), lang: lang === "fr" ? "fr" : "en" };
}
