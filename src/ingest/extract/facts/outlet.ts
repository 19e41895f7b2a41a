import { collapse } from "../../../lib/text.ts";
import type { PageHead } from "./page-head.ts";
import { isArticle, textIn, typesOf, type StructuredData } from "./structured-data.ts";

/** The names that a page gives its outlet, the most explicit first: the site's name, the publisher's, an application's. */
export function outletNames(head: PageHead, data: StructuredData): string[] {
  const of = (name: string): string[] => [...(head.meta.get(name) ?? [])];
  const publishers = data.things
    .filter(isArticle)
    .flatMap((thing) => textIn(data.resolve(first(thing["publisher"] ?? thing["sourceOrganization"]))) ?? []);
  const sites = data.things
    .filter((thing) => typesOf(thing).includes("WebSite"))
    .flatMap((thing) => textIn(thing["name"]) ?? []);
  const named = [
    ...of("og:site_name"),
    ...publishers,
    ...sites,
    ...of("dc.publisher"),
    ...of("application-name"),
    ...of("apple-mobile-web-app-title"),
    ...of("copyright-holder"),
    ...of("publisher"),
  ];
  return [...new Set(named.map(clean).filter((name) => isName(name)))];
}

/** A name without its handle's sign, and without what the site says of itself behind a bar. */
function clean(name: string): string {
  return collapse(name)
    .replace(/^@/, "")
    .replace(/^(\S.{2,40}?)\s+\|\s.*$/u, "$1");
}

function isName(name: string): boolean {
  return (
    name.length > 1 && name.length <= 80 && /\p{L}/u.test(name) && !/^https?:/i.test(name) && !/^[a-z_]+$/.test(name)
  );
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
