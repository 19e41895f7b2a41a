import type { Article } from "../../articles/types.ts";
import type { ClaimView, Digest } from "../../digest/types.ts";
import type { Translate } from "../../i18n/index.ts";
import { localise } from "../../lib/localised.ts";
import { lookups } from "../../site/lookups.ts";
import { hasAddress, type Urls } from "../../site/url.ts";
import { authorsOf } from "./authors.ts";
import { citedDate } from "./date.ts";
import type { CitationItem } from "./item.ts";
import { oneLine } from "./one-line.ts";

/** What a citation is made from, in one language. */
export interface CitationContext {
  digest: Digest;
  urls: Urls;
  lang: string;
  t: Translate;
}

/**
 * An article of the story, cited as its outlet's: its headline, its author, its day, its address. Nothing of the digest is in it.
 * A title that is not the article's own stands in brackets, as bibliographies write what they supply.
 *
 * The digest's article holds no words that rights withhold, and nothing else is asked.
 */
export function articleItem(article: Article, { digest, t }: CitationContext): CitationItem {
  const source = article.source === null ? undefined : lookups(digest).source.get(article.source);
  const isRelease = article.kind === "release" || source?.kind === "release" || source?.kind === "company";
  const own = article.title !== null && article.titleBasis === "text";
  const title = article.title ?? t("site.untitled");
  return trimmed({
    id: article.id,
    type: isRelease ? "webpage" : source?.kind === "blog" ? "post-weblog" : "article-newspaper",
    title: own ? title : `[${title}]`,
    authors: authorsOf(article.byline, digest.names),
    container: source?.name,
    genre: isRelease ? t("articleKind.release") : undefined,
    issued: citedDate(article.published, t),
    accessed: citedDate(article.retrieved, t),
    url: [article.url, article.archived].find((url) => url !== null && /^https?:/i.test(url)) ?? undefined,
    language: article.lang,
    notes: notes(t),
  });
}

/** A claim of the digest: a page of it, in one of its languages. */
export function claimItem(claim: ClaimView, { digest, urls, lang, t }: CitationContext): CitationItem {
  const { config } = digest;
  const say = (text: Parameters<typeof localise>[0]) => localise(text, lang, urls.main);
  const statement = say(claim.statement);
  return trimmed({
    id: claim.id,
    type: "webpage",
    title: statement.text,
    authors: [],
    container: say(config.title).text,
    publisher: config.publisher && say(config.publisher).text,
    version: config.edition && String(config.edition.number),
    issued: citedDate(config.edition?.date, t),
    url: hasAddress(config) ? urls.absolute(urls.page(`claims/${claim.id}`, lang)) : undefined,
    language: statement.lang,
    notes: notes(t),
  });
}

const notes = (t: Translate): CitationItem["notes"] => ({
  byline: t("article.byline"),
  published: t("article.published"),
});

type Unfinished = { [K in keyof CitationItem]: CitationItem[K] | undefined };

/** Without what is not known, and each text as one line. */
function trimmed(item: Unfinished): CitationItem {
  const entries = Object.entries(item).flatMap(([key, value]) => {
    const clean = typeof value === "string" ? oneLine(value) : value;
    return clean === undefined || clean === "" ? [] : [[key, clean]];
  });
  return { title: "[…]", ...Object.fromEntries(entries) } as CitationItem;
}
