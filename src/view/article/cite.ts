import { citeHtml, citeMetaHtml } from "../cite.ts";
import type { SlotContext } from "./context.ts";

/** How the article is cited, and where an error in its page is reported. */
export const cite = (context: SlotContext): string => String(citeHtml("articles", context.article.id, context));

/** The article as a reference, for programs. */
export const meta = (context: SlotContext): string => String(citeMetaHtml("articles", context.article.id, context));
