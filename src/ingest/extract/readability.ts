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

/** Finds the article in a page with Mozilla's Readability. Null where it finds none, or stumbles over the page's markup. */
export function extractArticle(html: string): Extracted | null {
  const { document } = parseHTML(html);
  const found = parseWith(new Readability(document as unknown as Document, { maxElemsToParse: MOST_ELEMENTS }));
  if (!found?.content) return null;
  return {
    content: found.content,
    title: found.title || null,
    byline: found.byline || null,
    published: found.publishedTime || null,
    lang: found.lang || null,
  };
}

function parseWith(reader: Readability): ReturnType<Readability["parse"]> {
  try {
    return reader.parse();
  } catch (error) {
    // A page without a body, or with text in its place, is none that it knows; the page itself is then read whole.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
