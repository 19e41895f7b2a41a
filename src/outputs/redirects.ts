import { finalTarget, type Digest } from "../digest/index.ts";
import { createTranslator } from "../i18n/index.ts";
import { escapeHtml } from "../lib/html.ts";
import type { Urls } from "../site/url.ts";
import type { EditionType } from "../schemas/edition.ts";
import { targetName } from "./corrections.ts";
import { pathOf, type Places } from "../site/paths.ts";

/** Types whose things have a page each. What stands in a register is found there, wherever it went. */
const WITH_PAGES = new Set(["articles", "claims", "areas", "names"]);

/** A page that leads from an address that was given up to the one in its place. */
export interface RedirectPage {
  /** Folder of the old page, relative to the site. */
  folder: string;
  html: string;
}

/** Redirect pages for every id that is gone and had a page, in every language. They need no server and no script. */
export function redirectPages(digest: Digest, places: Places, urls: Urls): RedirectPage[] {
  const main = digest.config.languages[0] ?? "en";
  return Object.keys(digest.redirects)
    .sort()
    .flatMap((from) => {
      const target = finalTarget(from, digest.redirects);
      if (target === null || !WITH_PAGES.has(from.split("/")[0] ?? "")) return [];
      const [type, id] = target.split("/") as [EditionType, string];
      if (type === "quotes" || type === "figures" || type === "corrections") return [];
      return digest.config.languages.map((lang) => {
        const t = createTranslator(lang);
        const href = urls.page(pathOf(digest, places, type, id), lang);
        const title = targetName(digest, type, id, lang, main)?.text ?? id;
        return {
          folder: urls.folder(from, lang),
          html: page(lang, href, urls.absolute(href), title, t("changes.moved", { title })),
        };
      });
    });
}

function page(lang: string, href: string, canonical: string, title: string, moved: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=${escapeHtml(href)}">
    <link rel="canonical" href="${escapeHtml(canonical)}">
  </head>
  <body>
    <p><a href="${escapeHtml(href)}">${escapeHtml(moved)}</a></p>
  </body>
</html>
`;
}
