import type { CollectionPage } from "schema-dts";
import type { Article } from "../../articles/types.ts";
import type { Digest } from "../../digest/types.ts";
import type { LocalisedText } from "../../lib/localised.ts";
import type { Urls } from "../../site/url.ts";
import { articleReference, wholeDate } from "./article.ts";
import { itemList } from "./list.ts";

/** The front page: a collection that leads with claims and is made of articles. */
export function frontThing(
  digest: Digest,
  shown: { title: LocalisedText; claims: readonly { id: string }[]; articles: readonly Article[] },
  { urls, lang }: { urls: Urls; lang: string },
): CollectionPage {
  const address = (path: string) => urls.absolute(urls.page(path, lang));
  const published = wholeDate(digest.config.edition?.date);
  return {
    "@type": "CollectionPage",
    "@id": address(""),
    name: shown.title.text,
    inLanguage: lang,
    ...(published !== undefined && { datePublished: published }),
    ...(shown.claims.length > 0 && {
      mainEntity: itemList(
        shown.claims.map(({ id }) => `claims/${id}`),
        { urls, lang },
      ),
    }),
    ...(shown.articles.length > 0 && {
      hasPart: shown.articles.map((article) => articleReference(article, address(`articles/${article.id}`))),
    }),
  };
}
