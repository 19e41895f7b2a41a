import type { CreativeWork, NewsArticle, Organization, Thing } from "schema-dts";
import type { Article } from "../../articles/types.ts";
import type { Source } from "../../schemas/source.ts";
import { datetimeAttribute } from "../../lib/edtf.ts";

/** Kinds of article that the vocabulary tells apart. */
const TYPES: Readonly<Record<string, string>> = { analysis: "AnalysisNewsArticle", opinion: "OpinionNewsArticle" };

/** A date as it may be stated where a whole one is expected: the day, and undefined where it is not known that well. */
export function wholeDate(edtf: string | null | undefined): string | undefined {
  const date = edtf ? datetimeAttribute(edtf) : undefined;
  return date?.length === 10 ? date : undefined;
}

/**
 * What an article's page is. The article's own text is the article again, based on where it was published; an abstract is a
 * page of the digest's, based on the article. Only what the page states is repeated, and none of the article's words.
 *
 * @param address Absolute address of the page.
 * @param source Finds a source by id.
 */
export function articleThing(article: Article, address: string, source: (id: string) => Source | undefined): Thing {
  const isCopy = article.form === "text";
  const published: NewsArticle = {
    "@type": (TYPES[article.kind] ?? "NewsArticle") as "NewsArticle",
    ...(isCopy ? { "@id": address, url: address } : article.url !== null && { url: article.url }),
    ...(article.title !== null && { headline: article.title }),
    inLanguage: article.lang,
    ...optional("datePublished", wholeDate(article.published)),
    ...optional("publisher", publisherOf(article.source === null ? undefined : source(article.source))),
    ...(isCopy && article.url !== null && { isBasedOn: article.url }),
    ...optional("archivedAt", article.archived ?? undefined),
    ...optional("citation", citationsOf(article, source)),
  };
  return isCopy ? published : { "@type": "WebPage", "@id": address, isBasedOn: published };
}

/** An article named on another page. */
export function articleReference(article: Article, address: string): NewsArticle {
  return {
    "@type": "NewsArticle",
    "@id": address,
    ...(article.title !== null && { headline: article.title }),
    url: article.url ?? address,
  };
}

function publisherOf(source: Source | undefined): Organization | undefined {
  if (!source) return undefined;
  const type = source.kind === "outlet" || source.kind === "agency" ? "NewsMediaOrganization" : "Organization";
  return { "@type": type, name: source.name, ...optional("url", source.homepage) };
}

function citationsOf(article: Article, source: (id: string) => Source | undefined): CreativeWork[] | undefined {
  if (article.derivedFrom.length === 0) return undefined;
  return article.derivedFrom.map(({ source: id, url }) => {
    const upstream = source(id);
    return { "@type": "CreativeWork", name: upstream?.name ?? id, ...optional("url", url ?? upstream?.url) };
  });
}

/** A property that is left out where its value is not known. */
function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
