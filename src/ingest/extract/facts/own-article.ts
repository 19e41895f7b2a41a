import { fold } from "../../../lib/text.ts";
import { isArticle, textIn, type StructuredData, type Thing } from "./structured-data.ts";
import type { PageHead } from "./page-head.ts";

/**
 * The object of a page's data that describes this page's article: its address is the page's, or its headline is. Of several
 * articles none that only lies beside it; of one alone, that one, unless its headline is another's.
 */
export function ownArticle(data: StructuredData, head: PageHead, headlines: readonly string[]): Thing | undefined {
  const articles = data.things.filter(isArticle);
  const addresses = new Set(
    [head.canonical, ...(head.meta.get("og:url") ?? [])].flatMap((url) => (url ? [addressKey(url)] : [])),
  );
  const names = headlines.map(key).filter((name) => name !== "");
  const byAddress = articles.find((thing) => addressesOf(thing).some((url) => addresses.has(addressKey(url))));
  if (byAddress) return byAddress;
  const byName = articles.find((thing) => isNamed(thing, names));
  if (byName) return byName;
  const [only] = articles;
  if (articles.length !== 1 || !only) return undefined;
  const hasOwn = textIn(only["headline"] ?? only["name"]) !== undefined && names.length > 0;
  const elsewhere = addressesOf(only).length > 0 && addresses.size > 0;
  return hasOwn || elsewhere ? undefined : only;
}

function addressesOf(thing: Thing): string[] {
  const page = thing["mainEntityOfPage"];
  const values = [
    thing["url"],
    thing["@id"],
    page,
    typeof page === "object" && page !== null ? ((page as Thing)["@id"] ?? (page as Thing)["url"]) : undefined,
  ];
  return values.filter((value): value is string => typeof value === "string" && /^https?:\/\//i.test(value));
}

function isNamed(thing: Thing, names: readonly string[]): boolean {
  const own = key(textIn(thing["headline"]) ?? textIn(thing["name"]) ?? "");
  return (
    own.length > 3 &&
    names.some(
      (name) => name === own || (own.length > 12 && name.startsWith(own)) || (name.length > 12 && own.startsWith(name)),
    )
  );
}

function key(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** An address without what does not tell pages apart. */
function addressKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "");
}
