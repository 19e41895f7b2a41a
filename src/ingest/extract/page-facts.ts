import type { FileFacts } from "../draft.ts";
import type { PageArticle } from "./page-article.ts";
import { authorCandidates } from "./facts/authors.ts";
import { agreed, type Candidate } from "./facts/candidates.ts";
import { dayInAddress, publishedCandidates } from "./facts/dates.ts";
import { namedHeadlines } from "./facts/headline.ts";
import { outletNames } from "./facts/outlet.ts";
import { ownArticle } from "./facts/own-article.ts";
import type { PageHead } from "./facts/page-head.ts";
import { siteIn } from "./facts/site-name.ts";
import { textIn, type StructuredData } from "./facts/structured-data.ts";
import type { Parent } from "./page/tree.ts";

/** What a page says about itself and its article. Where it contradicts itself, the more explicit and the more frequent wins. */
export function pageFacts(page: Parent, head: PageHead, data: StructuredData, article: PageArticle): FileFacts {
  const shown = article.headline?.text.text ?? "";
  const outlets = outletNames(head, data);
  const site = outlets[0] ?? (shown === "" ? undefined : siteIn(head.title, shown));
  const names = site && outlets.length === 0 ? [site] : outlets;
  const titles = namedHeadlines(head, names);
  const own = ownArticle(data, head, shown === "" ? titles : [shown, ...titles]);
  const url = [head.canonical, ...(head.meta.get("og:url") ?? []), textIn(own?.["url"])]
    .map(webAddress)
    .find((address) => address !== undefined);
  const facts: FileFacts = {};
  if (shown === "") {
    const [title] = [textIn(own?.["headline"]), ...titles].filter((each) => each !== undefined);
    if (title) facts.title = { text: title };
  }
  const lang = languageTag(head.lang ?? head.meta.get("og:locale")?.[0] ?? textIn(own?.["inLanguage"]));
  if (lang) facts.lang = lang;
  if (url) facts.url = url;
  if (site) facts.outlet = site;
  const byline = agreed(authorCandidates(page, head, data, own, article.near, names));
  if (byline.taken) facts.byline = byline.taken.value;
  const published = agreed(publishedCandidates(page, head, own, article.near));
  const inAddress = dayInAddress(url);
  if (published.taken) facts.published = { edtf: published.taken.value, basis: "text" };
  else if (inAddress) facts.published = { edtf: inAddress, basis: "url" };
  facts.candidates = [
    ...told("byline", byline.others),
    ...told("published", published.others),
    ...told(
      "outlet",
      names.slice(1).map((value) => ({ value, origin: "another name of the site" })),
    ),
    ...told(
      "title",
      titles.filter((title) => title !== shown).map((value) => ({ value, origin: "the page's head" })),
    ),
  ];
  return facts;
}

function told(
  about: "byline" | "published" | "outlet" | "title",
  others: readonly (Candidate & { note?: string })[],
): NonNullable<FileFacts["candidates"]> {
  return others.slice(0, 20).map((other) => ({ about, ...other }));
}

/** A language tag as pages write it: en_US, EN-us. */
function languageTag(text: string | undefined): string | undefined {
  const found = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?![a-z])/i.exec(text?.trim() ?? "");
  return found ? found[1]!.toLowerCase() + (found[2] ? `-${found[2].toUpperCase()}` : "") : undefined;
}

function webAddress(value: string | undefined): string | undefined {
  if (value === undefined || value.length > 2000) return undefined;
  try {
    const url = new URL(value);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
