import { isCertain } from "./date.ts";
import type { CitationItem } from "./item.ts";

/**
 * The meta elements by which Zotero, and others that read the same, save a page as a reference: names and contents.
 *
 * `DC.type` makes it a newspaper's article, which a name of a publication alone would not: Zotero takes what bears a
 * `citation_title` for a journal's article. A name with a comma would be taken for two, or turned around; it is left out.
 *
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function citationMeta(item: CitationItem): [name: string, content: string][] {
  const { authors, issued } = item;
  const digits = issued && isCertain(issued) ? issued.edtf : issued?.text;
  const tags: [string, string | undefined][] = [
    ["citation_title", item.title],
    ...authors.filter((name) => !/[,;]/.test(name)).map((name): [string, string] => ["citation_author", name]),
    ["citation_publication_date", digits],
    ["citation_public_url", item.url],
    ["citation_language", item.language],
    ["prism.publicationName", item.container],
    ["DC.type", item.type === "article-newspaper" ? "newsitem" : undefined],
    ["prism.genre", item.type === "post-weblog" ? "blogentry" : undefined],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
}
