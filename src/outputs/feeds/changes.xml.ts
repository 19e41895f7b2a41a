import type { Translate } from "../../i18n/index.ts";
import { formatEdtf } from "../../lib/edtf.ts";
import { escapeHtml } from "../../lib/html.ts";
import { localise } from "../../lib/localised.ts";
import { editionList, type ListedEdition } from "../changes.ts";
import { escapeXml, xmlElement } from "../xml.ts";
import { rssDate, type FeedContext } from "./feed.ts";

/** Editions in the feed. */
const IN_FEED = 50;

/**
 * The RSS 2.0 feed of the changes: one item an edition, made from the recorded editions alone.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function writeFeed({ digest, urls, lang, t }: FeedContext): string {
  const main = digest.config.languages[0] ?? "en";
  const self = urls.absolute(urls.page("changes.xml", lang));
  const items = editionList(digest, lang, t)
    .slice(0, IN_FEED)
    .map((edition) => {
      const link = urls.absolute(urls.page(`changes#${edition.anchor}`, lang));
      const html = [
        `<p>${escapeHtml(t("changes.held", { list: edition.held }))}</p>`,
        ...edition.groups.map((group) => groupHtml(group, t)),
      ];
      return [
        "<item>",
        xmlElement("title", `${edition.title}, ${formatEdtf(edition.date, t.lang, t)}`),
        xmlElement("link", link),
        xmlElement("guid", link, { isPermaLink: "true" }),
        xmlElement("pubDate", rssDate(edition.date)),
        xmlElement("description", html.join("")),
        "</item>",
      ];
    });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    xmlElement("title", `${t("changes.title")} · ${localise(digest.config.title, lang, main).text}`),
    xmlElement("link", urls.absolute(urls.page("changes", lang))),
    xmlElement("description", t("changes.description")),
    xmlElement("language", lang),
    xmlElement("lastBuildDate", rssDate(digest.changes[0]?.date ?? null)),
    "<generator>Accord</generator>",
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.flat(),
    "</channel>",
    "</rss>",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function groupHtml({ kind, lines, more }: ListedEdition["groups"][number], t: Translate): string {
  const items = lines.map(({ type, label, status, instead }) => {
    const after = [status, instead && `${t("changes.instead")} ${instead.label.text}`].filter(
      (part) => part !== undefined,
    );
    return `<li>${escapeHtml([t("changes.line", { type, label: label.text }), ...after].join(" – "))}</li>`;
  });
  if (more > 0) items.push(`<li>${escapeHtml(t("changes.more", { count: more }))}</li>`);
  return `<p>${escapeHtml(t(`changes.${kind}`))}</p><ul>${items.join("")}</ul>`;
}
