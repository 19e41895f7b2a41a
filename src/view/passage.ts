import type { Translate } from "../i18n/index.ts";
import { html, type Html, type HtmlValue } from "../lib/html.ts";
import type { ShownPassage } from "../site/passages.ts";
import { dateHtml } from "./date.ts";
import { stanceHtml } from "./marks.ts";
import { quotationHtml } from "./quotation.ts";
import { langHtml } from "./text.ts";

/** How a passage's words are shown. */
export interface WordsLook {
  /** Where they lead, if they are to lead anywhere. */
  href?: string;
  /** false where it is said already of all that stands there that it is in the digest's words. */
  label?: boolean;
}

/**
 * A passage's words: a quotation where they are the article's, marked as the digest's where they are not; of words that rights
 * keep, how many are left.
 */
export function passageWordsHtml(
  passage: ShownPassage,
  lang: string,
  t: Translate,
  { href, label = true }: WordsLook = {},
): Html {
  const { article, n, rights, text } = passage;
  const link = (content: HtmlValue, attributes: HtmlValue = ""): Html =>
    href === undefined
      ? html`<span${attributes}>${content}</span>`
      : html`<a href="${href}"${attributes}>${content}</a>`;
  if (text === null) {
    const kept = n === undefined || rights.budget === 0 ? "claim.withheldPassage" : "claim.withheldWords";
    return html`<p>${link(t(kept, { n: n ?? "", ...rights }))}</p>`;
  }
  const own = langHtml(article.lang, lang);
  if (article.form === "abstract")
    return html`<p class="own-words">${label && html`<span class="label">${t("claim.ownWords")}</span> `}${link(text, own)}</p>`;
  const quotation = quotationHtml(text, undefined, lang);
  return html`<blockquote${own}>${href === undefined ? quotation : html`<a href="${href}">${quotation}</a>`}</blockquote>`;
}

/** A passage as it opens beside what leads to it: who says it, when, how firmly, in which words, and where to read on. */
export function passageHtml(
  passage: ShownPassage,
  { href, outlet }: { href: (path: string) => string; outlet: string },
  lang: string,
  t: Translate,
): Html {
  const { article, id, modality, more, original, path, stance } = passage;
  const language = article.lang !== lang && html` hreflang="${article.lang}"`;
  return html`<div popover id="${id}" class="passage"><p><b>${outlet}</b> ${dateHtml(article.published, lang, t)}</p>${
    stance !== undefined &&
    modality !== undefined &&
    html`<p>${stanceHtml(stance, t)} <span class="${modality === "fact" ? "told" : "told told-other"}">${t(`modality.as.${modality}`)}</span></p>`
  }${passageWordsHtml(passage, lang, t)}<p><a href="${href(path)}"${language}>${t("passage.inArticle")}</a>${
    original !== null &&
    html` <a href="${original.href}" rel="external">${t(original.here ? "claim.openOriginal" : "article.readOriginal")}</a>`
  }${more !== undefined && html` <a href="${href(more.path)}">${t("passage.all", { count: more.count })}</a>`}</p></div>
`;
}
