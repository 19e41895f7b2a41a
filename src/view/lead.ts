import { html, type Html, type HtmlValue } from "../lib/html.ts";

/** What leads to a passage. */
export interface Lead {
  look: string;
  /** Address of the passage in its article. */
  href: string;
  /** Language of the article. */
  own?: string | undefined;
  /** Id of the passage where it stands on the page as well, to be opened. */
  opens?: string | undefined;
}

/**
 * What leads to a passage: where browsers can, a button that opens it on the spot (src/styles/passage.css shows that one),
 * else the link to it.
 */
export function leadHtml({ look, href, own, opens }: Lead, content: HtmlValue, lang: string): Html {
  // Where the passage opens, it says its language itself.
  const language = opens === undefined && own !== undefined && own !== lang && html` hreflang="${own}"`;
  const link = html`<a class="${look}" href="${href}"${language}>${content}</a>`;
  return opens === undefined
    ? link
    : html`<button type="button" class="${look}" popovertarget="${opens}">${content}</button>${link}`;
}
