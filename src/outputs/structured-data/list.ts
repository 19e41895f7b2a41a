import type { ItemList } from "schema-dts";
import type { Urls } from "../../site/url.ts";

/**
 * A list of pages.
 *
 * @param paths Paths without base and language, in the order they are shown.
 * @param all How many the whole list has, and the place of the first of these in it, from 0.
 */
export function itemList(
  paths: readonly string[],
  { urls, lang }: { urls: Urls; lang: string },
  all: { count: number; first: number } = { count: paths.length, first: 0 },
): ItemList {
  return {
    "@type": "ItemList",
    numberOfItems: all.count,
    itemListElement: paths.map((path, i) => ({
      "@type": "ListItem",
      position: all.first + i + 1,
      url: urls.absolute(urls.page(path, lang)),
    })),
  };
}
