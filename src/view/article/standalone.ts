import { replaceBodyMarkers } from "../../lib/body-marker.ts";
import { lookups } from "../../site/lookups.ts";
import { body } from "./body.ts";
import type { SlotContext } from "./context.ts";

/** A page with the rendered body of each article that it asks for, as far as rights allow. What is no article is nothing. */
export function fillBodies(html: string, context: Omit<SlotContext, "article">): string {
  return replaceBodyMarkers(html, (id, copy) => {
    const article = lookups(context.digest).article.get(id);
    return article ? standaloneBody({ ...context, article }, copy) : "";
  });
}

/**
 * An article's text for any page, base and language: its numbers lead to the notes on the article's own page, and its ids begin
 * with the article's, so that several can stand on one page.
 *
 * @param copy How often the article stood on the page before.
 */
function standaloneBody(context: SlotContext, copy: number): string {
  const { article, urls, lang } = context;
  const page = new URL(urls.absolute(urls.page(`articles/${article.id}`, lang)));
  const prefix = `${article.id}--${copy === 0 ? "" : `${copy + 1}--`}`;
  const value = (name: string, text: string): string => {
    if (name === "id") return prefix + text;
    if (name !== "href" || !/^[#.]/.test(text)) return text;
    const { pathname, hash } = new URL(text, page);
    return pathname + hash;
  };
  // Attribute by attribute, since a value may look like an attribute.
  return body(context).replace(/<[a-z](?:[^"<>]|"[^"]*")*>/g, (tag) =>
    tag.replace(/\s([a-z-]+)="([^"]*)"/g, (_, name: string, text: string) => ` ${name}="${value(name, text)}"`),
  );
}
