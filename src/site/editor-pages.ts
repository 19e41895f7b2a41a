import { getCollection, type CollectionEntry } from "astro:content";

/** Addresses of the site's own pages, which an editor's page cannot take. about and method replace the site's texts. */
const TAKEN = new Set(
  "areas timeline articles claims disagreements sources names quotes figures search a-z corrections pagefind 404 index".split(
    " ",
  ),
);

/** A page of the editor's in one language. */
export interface EditorPage {
  id: string;
  /** Language of the text, which is the main one where there is no translation. */
  lang: string;
  entry: CollectionEntry<"prose">;
}

/** The editor's pages as a language shows them, by id: `<id>.<lang>.mdx`, else `<id>.mdx`. */
export async function editorPages(lang: string, main: string): Promise<Map<string, EditorPage>> {
  const pages = new Map<string, EditorPage>();
  const entries = await getCollection("prose", ({ id }) => id.startsWith("pages/"));
  for (const entry of entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const [id = "", tag = main] = entry.id.slice("pages/".length).split(".");
    if (TAKEN.has(id) || (tag !== lang && tag !== main)) continue;
    if (tag === lang || !pages.has(id)) pages.set(id, { id, lang: tag, entry });
  }
  return pages;
}
