import type { Translate } from "../i18n/index.ts";
import { datetimeAttribute, formatEdtf } from "../lib/edtf.ts";
import { languageName as nameOfLanguage } from "../lib/format.ts";
import { html } from "../lib/html.ts";
import type { Html } from "../lib/html.ts";
import { directionOf } from "../lib/direction.ts";
import { localise } from "../lib/localised.ts";
import type { Localised } from "../schemas/primitives.ts";

/*
 * Dates, languages and localised texts as HTML. Article pages are written by the ten thousand, and few of these differ:
 * what Intl makes is kept.
 */

const dates = new Map<string, { words: string; html: Html }>();
/** Many dates differ only in old or hostile folders; the cache stays small all the same. */
const MAX_DATES = 20_000;
const languages = new Map<string, string>();

/** An EDTF date in words. */
export const dateWords = (edtf: string, lang: string, t: Translate): string => date(edtf, lang, t).words;

/** An EDTF date in words, in a <time> element where HTML can say it. */
export const dateHtml = (edtf: string, lang: string, t: Translate): Html => date(edtf, lang, t).html;

function date(edtf: string, lang: string, t: Translate): { words: string; html: Html } {
  const key = `${lang} ${edtf}`;
  let found = dates.get(key);
  if (!found) {
    const words = formatEdtf(edtf, lang, t);
    const datetime = datetimeAttribute(edtf);
    found = {
      words,
      html: datetime === undefined ? html`${words}` : html`<time datetime="${datetime}">${words}</time>`,
    };
    if (dates.size > MAX_DATES) dates.clear();
    dates.set(key, found);
  }
  return found;
}

/** A language's name in the reader's language. */
export function languageName(tag: string, lang: string): string {
  const key = `${lang} ${tag}`;
  let found = languages.get(key);
  if (found === undefined) languages.set(key, (found = nameOfLanguage(tag, lang)));
  return found;
}

/** The attributes of text that may be in another language than the page: lang, and dir where that differs too. */
export function langHtml(own: string, page: string): Html {
  if (own === page) return html``;
  return directionOf(own) === directionOf(page) ? html` lang="${own}"` : html` lang="${own}" dir="${directionOf(own)}"`;
}

/** A text that may be in another language than the page, which it then says. */
export function inLang(text: string, own: string, page: string): Html {
  return own === page || text === "" ? html`${text}` : html`<span${langHtml(own, page)}>${text}</span>`;
}

/** A localised text; with a lang attribute where it is in another language than the page. */
export function said(value: Localised, lang: string, mainLang: string): Html {
  const { text, lang: own } = localise(value, lang, mainLang);
  return inLang(text, own, lang);
}
