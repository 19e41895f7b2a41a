import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export interface Extracted {
  /** The article's HTML, not sanitised. */
  content: string;
  title: string | null;
  byline: string | null;
  published: string | null;
  lang: string | null;
}

/** Elements beyond which a page is no article. */
const MOST_ELEMENTS = 60_000;

/** Finds the article in a page with Mozilla's Readability. Null where it finds none. */
export function extractArticle(html: string): Extracted | null {
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as Document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  if (!found?.content) return null;
  return {
    content: found.content,
    title: found.title || null,
    byline: found.byline || null,
    published: found.publishedTime || null,
    lang: found.lang || null,
  };
}
