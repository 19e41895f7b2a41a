import type { Digest } from "../digest/types.ts";
import type { Translate } from "../i18n/index.ts";
import { html, join, type Html } from "../lib/html.ts";
import { citationMeta } from "../outputs/citations/meta-tags.ts";
import { citedItem } from "../outputs/citations/files.ts";
import {
  CITATION_FILES,
  citationLanguages,
  CITATION_NAMES,
  citationPath,
  isCitable,
  type CitedKind,
} from "../site/citations.ts";
import { reportAddress } from "../site/report.ts";
import { hasAddress, type Urls } from "../site/url.ts";

/** What a page of a thing that can be cited is made from. */
export interface CiteContext {
  digest: Digest;
  urls: Urls;
  /** Interface language. */
  lang: string;
  t: Translate;
}

/** The line at the foot of a claim or an article: its citation in each format, and where to report an error in it. */
export function citeHtml(kind: CitedKind, id: string, { digest, urls, lang, t }: CiteContext): Html | "" {
  const languages = citationLanguages(digest, kind);
  const own = languages.includes(lang) ? lang : languages[0];
  const files =
    own !== undefined &&
    html`${t("cite.label")} ${join(
      CITATION_NAMES.map(
        (file) => html`<a href="${urls.page(citationPath(kind, id, file), own)}">${CITATION_FILES[file].name}</a>`,
      ),
      " · ",
    )}`;
  const path = urls.page(`${kind}/${id}`, lang);
  const address = hasAddress(digest.config) ? urls.absolute(path) : path;
  const report = !isCitable(digest)
    ? undefined
    : reportAddress(digest.config.contact, address, t("report.subject", { what: `${kind}/${id}`, address }));
  const link = report !== undefined && html`<a href="${report}">${t("report.link")}</a>`;
  return files || link ? html`<p class="cite">${files}${files && link && " "}${link}</p>` : "";
}

/** The meta elements by which a program that keeps references saves the page; none in a draft. */
export function citeMetaHtml(kind: CitedKind, id: string, context: CiteContext): Html | "" {
  if (!isCitable(context.digest)) return "";
  return join(
    citationMeta(citedItem(kind, id, context)).map(
      ([name, content]) => html`<meta name="${name}" content="${content}">`,
    ),
  );
}
