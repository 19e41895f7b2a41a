import { articleThing } from "../../outputs/structured-data/article.ts";
import { breadcrumbs } from "../../outputs/structured-data/breadcrumbs.ts";
import { jsonLd } from "../../outputs/structured-data/json-ld.ts";
import { localise } from "../../lib/localised.ts";
import type { SlotContext } from "./context.ts";
import { lookups } from "../../site/lookups.ts";
import { pageTitle } from "./text.ts";

/** The page's structured data. */
export function data(context: SlotContext): string {
  const { article, digest, urls, lang } = context;
  const path = `articles/${article.id}`;
  const site = localise(digest.config.title, lang, urls.main).text;
  const sources = lookups(digest).source;
  return jsonLd([
    breadcrumbs({ path, title: pageTitle(context), site }, context)!,
    articleThing(article, urls.absolute(urls.page(path, lang)), (id) => sources.get(id)),
  ]);
}
