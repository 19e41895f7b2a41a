import { finalTarget, type Digest } from "../digest/index.ts";
import { createTranslator } from "../i18n/index.ts";
import { escapeHtml } from "../lib/html.ts";
import type { Urls } from "../site/url.ts";
import { kindOf } from "../schemas/kinds.ts";
import { pathOf, targetOf } from "../site/things.ts";
import { nameOf } from "./changes.ts";

/** A page that leads from an address that was given up to the one in its place. */
export interface RedirectPage {
  /** Folder of the old page, relative to the site. */
  folder: string;
  html: string;
}

/** Redirect pages for every id that is gone and had a page of its own, in every language. They need no server and no script. */
export function redirectPages(digest: Digest, urls: Urls): RedirectPage[] {
  return Object.keys(digest.redirects)
    .sort()
    .flatMap((from) => {
      const target = finalTarget(from, digest.redirects);
      // What stands in a register is found there, wherever it went.
      if (target === null || !kindOf(targetOf(from).kind).pages) return [];
      const { kind, id } = targetOf(target);
      return digest.config.languages.map((lang) => {
        const t = createTranslator(lang);
        const href = urls.page(pathOf(digest, kind, id), lang);
        const title = nameOf(digest, kind, id, lang, t).text;
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
