import type { BreadcrumbList, ListItem } from "schema-dts";
import type { Translate } from "../../i18n/index.ts";
import { FOOTER } from "../../site/map.ts";
import type { Urls } from "../../site/url.ts";

/** Sections whose name in the navigation may be another than their address. */
const NAMES: ReadonlyMap<string, string> = new Map(FOOTER);

/**
 * Where a page stands: front page, section, page. null for the front page, which stands nowhere.
 *
 * @param path Path without base and language.
 * @param site What the site is called.
 */
export function breadcrumbs(
  page: { path: string; title: string; site: string },
  { urls, lang, t }: { urls: Urls; lang: string; t: Translate },
): BreadcrumbList | null {
  const { path, title, site } = page;
  if (path === "") return null;
  const section = path.split("/", 1)[0] ?? "";
  const key = `nav.${NAMES.get(section) ?? section}`;
  const above = [{ name: site, path: "" }];
  if (section !== path && t.has(key)) above.push({ name: t(key), path: section });
  const items: ListItem[] = above.map((each, i) => ({
    "@type": "ListItem",
    position: i + 1,
    name: each.name,
    item: urls.absolute(urls.page(each.path, lang)),
  }));
  // The page itself needs no address.
  items.push({ "@type": "ListItem", position: items.length + 1, name: title });
  return { "@type": "BreadcrumbList", itemListElement: items };
}
