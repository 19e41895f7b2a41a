import type { Translate } from "../../i18n/index.ts";
import { formatEdtf } from "../../lib/edtf.ts";
import { escapeHtml } from "../../lib/html.ts";
import { localise, mainLanguage } from "../../lib/localised.ts";
import { editionList, type ListedEdition } from "../changes.ts";
import { paragraphs, rssChannel } from "./channel.ts";
import { rssDate, type FeedContext } from "./feed.ts";

/** Editions in the feed. */
const IN_FEED = 50;

/** The feed of the changes: one item an edition, from the recorded editions and the present one. */
export function writeFeed({ digest, urls, lang, t }: FeedContext): string {
  const main = mainLanguage(digest.config);
  return rssChannel({
    title: `${t("changes.title")} · ${localise(digest.config.title, lang, main).text}`,
    link: urls.absolute(urls.page("changes", lang)),
    self: urls.absolute(urls.page("changes.xml", lang)),
    description: t("changes.description"),
    language: lang,
    built: rssDate(digest.changes[0]?.date ?? null),
    items: editionList(digest, lang, t)
      .slice(0, IN_FEED)
      .map((edition) => ({
        title: edition.date === null ? edition.title : `${edition.title}, ${formatEdtf(edition.date, t.lang, t)}`,
        link: urls.absolute(urls.page(`changes#${edition.anchor}`, lang)),
        date: rssDate(edition.date),
        html: [
          paragraphs([t("changes.held", { list: edition.held })]),
          ...edition.groups.map((group) => groupHtml(group, t)),
        ].join(""),
      })),
  });
}

function groupHtml({ kind, lines, more }: ListedEdition["groups"][number], t: Translate): string {
  const items = lines.map(({ type, label, before, status, instead }) => {
    const after = [
      before && `${t("corrections.was")}: ${before.text}`,
      status,
      instead && `${t("changes.instead")} ${instead.label.text}`,
    ].filter((part) => part !== undefined);
    return `<li>${escapeHtml([t("changes.line", { type, label: label.text }), ...after].join(" – "))}</li>`;
  });
  if (more > 0) items.push(`<li>${escapeHtml(t("changes.more", { count: more }))}</li>`);
  return `<p>${escapeHtml(t(`changes.${kind}`))}</p><ul>${items.join("")}</ul>`;
}
