import { relativeFromArticle } from "../site/url.ts";

/** Address of a page as seen from an article's page. Relative, so that it holds in every language and under every base. */
export const to = relativeFromArticle;
