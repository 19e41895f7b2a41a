import { cardFor } from "../../cards/plan.ts";
import type { SlotContext } from "./context.ts";
import { lookups } from "../../site/lookups.ts";
import { dateWords } from "../date.ts";

/** The title shown everywhere. */
export function titleText({ article, t }: SlotContext): string {
  return article.title ?? t("site.untitled");
}

/** Title of the page: unique even where the article has none. */
export function pageTitle(context: SlotContext): string {
  const { article, t } = context;
  return article.title ?? t("article.untitledId", { id: article.id });
}

/** What search engines and previews show. Made of what is known about the article, never of its words. */
export function description(context: SlotContext): string {
  const { article, digest, lang, t } = context;
  const outlet = article.source === null ? undefined : lookups(digest).source.get(article.source)?.name;
  const parts = [
    outlet === undefined
      ? t("article.descriptionUnknown", { title: pageTitle(context) })
      : t("article.description", { title: pageTitle(context), outlet }),
    article.published === null ? t("publishedBasis.unknown") : dateWords(article.published, lang, t),
    t("count.claims", { count: claimCount(context) }),
    t("count.quotes", { count: article.quotes.length }),
    t("count.figures", { count: article.figures.length }),
  ];
  return parts.join(" · ");
}

/** Path of the picture that a shared link shows, without base; empty where the site has none. */
export function card({ article, digest, lang }: SlotContext): string {
  return cardFor(digest, lang, `articles/${article.id}`)?.file ?? "";
}

/** Number of distinct claims that the article has a stance on. */
function claimCount({ article }: SlotContext): number {
  return new Set(article.evidence.flatMap((mark) => mark.claims)).size;
}
