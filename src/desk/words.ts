import { createTranslator } from "../i18n/index.ts";
import siteWords from "../i18n/en.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };

/** Why cleaning left something out is told in the site's own words. */
const REASON = "ledger.reason.";

/**
 * The desk's words in a language; English where it has none. A new language is one file beside en.json and one line here; for what
 * the desk refuses see refusal-in.ts.
 */
export function wordsOf(lang: string): Readonly<Record<string, string>> {
  const known = lang === "fr" ? "fr" : "en";
  const t = createTranslator(known);
  const reasons = Object.keys(siteWords).filter((key) => key.startsWith(REASON) && t.has(key));
  return {
    ...Object.fromEntries(reasons.map((key) => [key, t(key as keyof typeof siteWords)])),
    ...en,
    ...(known === "fr" ? fr : {}),
    lang: known,
  };
}
