import { primarySubtag } from "./primary-subtag.ts";

/** Languages written from right to left, by their first subtag. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"]);

/** The dir attribute of a language. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(primarySubtag(lang)) ? "rtl" : "ltr";
}

/** The attributes of text that may be in another language than its page: lang, and dir where that differs too. */
export function langAttributes(own: string | undefined, page: string): { lang?: string; dir?: "ltr" | "rtl" } {
  if (own === undefined || own === page) return {};
  return directionOf(own) === directionOf(page) ? { lang: own } : { lang: own, dir: directionOf(own) };
}
