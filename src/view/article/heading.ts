import { html } from "../../lib/html.ts";
import type { SlotContext } from "./context.ts";
import { titleText } from "./text.ts";
import { unreadHtml } from "../marks.ts";
import { langHtml } from "../text.ts";

/** A headline beyond this many characters is set smaller. */
const LONG_TITLE = 60;

/** Kind of article, title with its basis where it is not the article's own. */
export function heading(context: SlotContext): string {
  const { article, digest, lang, t } = context;
  const title = titleText(context);
  return String(
    html`<p class="label">${t(`articleKind.${article.kind}`)}</p>
<h1${title.length > LONG_TITLE && html` class="long"`}${article.title !== null && langHtml(article.lang, lang)}>${title}</h1>${
      article.title !== null &&
      article.titleBasis !== "text" &&
      html`
<p class="meta">${t(`article.title.${article.titleBasis}`)}</p>`
    }${
      !article.read &&
      html`
<p class="meta">${unreadHtml(t)} ${t(digest.findings ? "article.automatic" : "site.notReadHelp")}</p>`
    }`,
  );
}
