import { frameLanguage } from "../i18n/index.ts";
import { langAttributes as attributesBeside } from "../lib/direction.ts";

/*
 * A page is in the language of its frame, the interface's words. Where the interface has none of the language that the page was made
 * for, these are English, and what the digest says in that language says so.
 */

/** The lang attribute of text on a page of a language; undefined where the page says it. */
export const foreign = (own: string, page: string): string | undefined =>
  own === frameLanguage(page) ? undefined : own;

/** The attributes of text that may be in another language than the page's frame: lang, and dir where that differs too. */
export const langAttributes = (own: string | undefined, page: string): ReturnType<typeof attributesBeside> =>
  attributesBeside(own, frameLanguage(page));
