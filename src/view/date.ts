import { frameLanguage, type Translate } from "../i18n/index.ts";
import { datetimeAttribute, formatEdtf } from "../lib/edtf.ts";
import { html } from "../lib/html.ts";
import type { Html } from "../lib/html.ts";

/* What Intl makes is kept: article pages are written by the ten thousand, and few dates differ. */
const dates = new Map<string, { words: string; html: Html }>();
/** Many dates differ only in old or hostile folders; the cache stays small all the same. */
const MAX_DATES = 20_000;

/** An EDTF date in words. */
export const dateWords = (edtf: string, lang: string, t: Translate): string => date(edtf, lang, t).words;

/** An EDTF date in words, in a <time> element where HTML can say it, with the same digits where not; null is an unknown one. */
export const dateHtml = (edtf: string | null, lang: string, t: Translate): Html =>
  edtf === null ? html`${t("date.unknown")}` : date(edtf, lang, t).html;

/** A date with a remark on how it is known, in brackets. */
export const datedHtml = (edtf: string | null, note: string | undefined, lang: string, t: Translate): Html =>
  html`${dateHtml(edtf, lang, t)}${note !== undefined && html`<span class="meta"> (${note})</span>`}`;

function date(edtf: string, lang: string, t: Translate): { words: string; html: Html } {
  // A date is a part of the frame's words.
  const frame = frameLanguage(lang);
  const key = `${frame} ${edtf}`;
  let found = dates.get(key);
  if (!found) {
    const words = formatEdtf(edtf, frame, t);
    const datetime = datetimeAttribute(edtf);
    found = {
      words,
      html:
        datetime === undefined
          ? html`<span class="num">${words}</span>`
          : html`<time datetime="${datetime}">${words}</time>`,
    };
    if (dates.size > MAX_DATES) dates.clear();
    dates.set(key, found);
  }
  return found;
}
