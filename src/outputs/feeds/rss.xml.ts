import type { Article } from "../../articles/types.ts";
import type { Digest, EventView } from "../../digest/types.ts";
import { compareRangeKeys, formatEdtf, rangeKey, rangeOf } from "../../lib/edtf.ts";
import { formatList } from "../../lib/format.ts";
import { localise, mainLanguage } from "../../lib/localised.ts";
import { eventPaths } from "../../site/timeline-pages.ts";
import { paragraphs, rssChannel, type ChannelItem } from "./channel.ts";
import { rssDate, type FeedContext } from "./feed.ts";

/** Feed readers keep what they have seen: more than this helps nobody. */
const MAX_ITEMS = 200;
/** Words of an abstract in the feed; claims listed for an article. */
const MAX_WORDS = 120;
const MAX_CLAIMS = 8;

/**
 * The RSS 2.0 feed of a language: articles and events, the latest first, in the digest's own words. Of an article whose text
 * is the source's own there are the claims it makes, not its text.
 */
export function writeFeed(context: FeedContext): string {
  const { digest, urls, lang, t } = context;
  const main = mainLanguage(digest.config);
  const title = localise(digest.config.title, lang, main).text;
  const description = digest.config.standfirst
    ? localise(digest.config.standfirst, lang, main).text
    : t("feed.description");
  const dated = [
    ...digest.articles.map((article) => ({ date: article.published, item: () => articleItem(article, context) })),
    ...digest.events.map((event) => ({ date: event.edtf, item: () => eventItem(event, context) })),
  ];
  const items = dated
    .map((each, place) => ({ ...each, place, key: rangeKey(rangeOf(each.date)) }))
    .sort((a, b) => newestFirst(a, b) || a.place - b.place)
    .slice(0, MAX_ITEMS)
    .map((each) => each.item());
  return rssChannel({
    title,
    link: urls.absolute(urls.page("", lang)),
    self: urls.absolute(urls.page("rss.xml", lang)),
    description,
    language: lang,
    built: rssDate(digest.config.edition?.date ?? null),
    items,
  });
}

function articleItem(article: Article, { digest, urls, lang, t }: FeedContext): ChannelItem {
  const main = mainLanguage(digest.config);
  const source = digest.sources.find((each) => each.id === article.source)?.name;
  const claims = digest.claims
    .filter((claim) => claim.reportedBy.includes(article.id))
    .slice(0, MAX_CLAIMS)
    .map((claim) => localise(claim.statement, lang, main).text);
  const abstract = article.form === "abstract" ? cut(article.passages.map((passage) => passage.text).join(" ")) : "";
  const published =
    article.published === null
      ? ""
      : t("feed.published", {
          date: formatEdtf(article.published, t.lang, t),
          basis: t(`publishedBasis.${article.publishedBasis}`),
        });
  const title = article.title ?? [t("site.untitled"), source].filter(Boolean).join(", ");
  return {
    title: source === undefined || article.title === null ? title : `${title} (${source})`,
    link: urls.absolute(urls.page(`articles/${article.id}`, lang)),
    date: rssDate(article.published),
    html: paragraphs([abstract, ...(abstract === "" ? claims : []), published, article.read ? "" : t("site.notRead")]),
    categories: [
      t("feed.articles"),
      ...areasOf(digest, article.id).map((area) => localise(area.label, lang, main).text),
    ],
  };
}

function eventItem(event: EventView, { digest, urls, lang, t }: FeedContext): ChannelItem {
  const main = mainLanguage(digest.config);
  const articles = digest.articles.filter((article) => event.articleIds.includes(article.id));
  const sources = articles.flatMap(({ source }) => digest.sources.find((each) => each.id === source)?.name ?? []);
  const areas = digest.areas.filter((area) => event.areaIds.includes(area.id));
  // What a program found bears the source's own words for a title: the feed says what it is and leads to it.
  const title = event.reviewed
    ? localise(event.title, lang, main).text
    : `${t("feed.event")}, ${formatEdtf(event.edtf, t.lang, t)}`;
  return {
    title,
    link: urls.absolute(urls.page(eventPaths(digest.events).get(event.id) ?? "timeline", lang)),
    date: rssDate(digest.config.edition?.date ?? null),
    html: paragraphs([
      t("feed.dated", { date: formatEdtf(event.edtf, t.lang, t), basis: t(`basis.${event.basis}`) }),
      event.note ? localise(event.note, lang, main).text : "",
      sources.length > 0 ? t("feed.reported", { sources: formatList([...new Set(sources)], lang) }) : "",
      event.reviewed ? "" : t("site.notReviewed"),
    ]),
    categories: [t("feed.event"), ...areas.map((area) => localise(area.label, lang, main).text)],
  };
}

function areasOf(digest: Digest, articleId: string): Digest["areas"] {
  const reported = digest.matrix.rows.filter((row) =>
    row.cells.some((cell) => cell.articleId === articleId && cell.claims.length + cell.passages.length > 0),
  );
  const ids = new Set(reported.map((row) => row.areaId));
  return digest.areas.filter((area) => ids.has(area.id));
}

interface Dated {
  date: string | null;
  /** Of the date's range, worked out once. */
  key: ReturnType<typeof rangeKey>;
}

const newestFirst = (a: Dated, b: Dated): number => {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return compareRangeKeys(b.key, a.key) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0);
};

function cut(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= MAX_WORDS ? text : `${words.slice(0, MAX_WORDS).join(" ")} …`;
}
