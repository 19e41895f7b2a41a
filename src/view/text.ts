import { languageName as nameOfLanguage } from "../lib/format.ts";
import { html } from "../lib/html.ts";
import type { Html } from "../lib/html.ts";
import { localise } from "../lib/localised.ts";
import type { Localised } from "../schemas/primitives.ts";
import { foreign, langAttributes } from "./lang.ts";

/** What Intl makes is kept: article pages are written by the ten thousand, and few languages differ. */
const languages = new Map<string, string>();

/** A language's name in the reader's language. */
export function languageName(tag: string, lang: string): string {
  const key = `${lang} ${tag}`;
  let found = languages.get(key);
  if (found === undefined) languages.set(key, (found = nameOfLanguage(tag, lang)));
  return found;
}

/** The attributes of text that may be in another language than the page: lang, and dir where that differs too. */
export function langHtml(own: string | undefined, page: string): Html {
  const { lang, dir } = langAttributes(own, page);
  return html`${lang !== undefined && html` lang="${lang}"`}${dir !== undefined && html` dir="${dir}"`}`;
}

/** A text that may be in another language than the page, which it then says. */
export function inLang(text: string, own: string | undefined, page: string): Html {
  return own === undefined || foreign(own, page) === undefined || text === ""
    ? html`${text}`
    : html`<span${langHtml(own, page)}>${text}</span>`;
}

/** What parts a heading word from what it heads: French sets a space before its colon. */
const colonOf = (page: string): string => (page === "fr" ? "\u00a0: " : ": ");

/** A remark in an article's language. On a page in another one it says so in words as well, before a reader stumbles. */
export function remarkHtml(text: string, own: string | undefined, page: string): Html {
  const said = inLang(text, own, page);
  return own === undefined || foreign(own, page) === undefined
    ? said
    : html`${languageName(own, page)}${colonOf(page)}${said}`;
}

/** A localised text; with a lang attribute where it is in another language than the page. */
export function localisedHtml(value: Localised, lang: string, mainLang: string): Html {
  const { text, lang: own } = localise(value, lang, mainLang);
  return inLang(text, own, lang);
}
