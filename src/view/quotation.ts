import { html } from "../lib/html.ts";
import type { Html } from "../lib/html.ts";
import type { Translate } from "../i18n/index.ts";
import { nameHtml } from "./links.ts";
import { langHtml } from "./text.ts";

/** A quotation's words without quotation marks of its own, for a <q> element that sets them in the language's way. */
export function spokenWords(text: string): string {
  return text.replace(/^["“„«‹][\s\u202f]*/u, "").replace(/[\s\u202f]*["”“»›]$/u, "");
}

/**
 * A quotation in the marks of its language.
 *
 * @param own Its language, where the element around it does not say it.
 */
export const quotationHtml = (text: string, own: string | undefined, page: string): Html =>
  html`<q${langHtml(own, page)}>${spokenWords(text)}</q>`;

/**
 * Who speaks: a name with a page of its own, the article's words for somebody else, or that nobody is named.
 *
 * @param known The name and the address of its page.
 */
export const speakerHtml = (
  known: { name: string; href: string } | undefined,
  words: string | null | undefined,
  t: Translate,
): Html => (known ? nameHtml(known) : html`${words ?? t("quote.unattributed")}`);
