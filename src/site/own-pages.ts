/** A file that the editor wrote for the site. */
export interface ProseFile {
  /** Folder of the content folder. */
  kind: "areas" | "pages";
  id: string;
  /** Language of the text; a page that is a component, which may say anything in any, is at the address of this language. */
  lang: string;
  /** Path relative to the content folder; its ending says whether it is prose (.mdx) or a component (.astro). */
  file: string;
}

/** Whether a page is an Astro component, which is there as it is, and not text that the site puts into its frame. */
export const isComponent = ({ file }: ProseFile): boolean => file.endsWith(".astro");

/** A page of the editor's own, in one language. */
export interface OwnPage {
  id: string;
  /** Language of the text, which is the main one where there is no translation. */
  lang: string;
  /** Its entry in the collection of prose. */
  entry: string;
}

/** The editor's pages of prose as a language shows them, by id: `<id>.<lang>.mdx`, else `<id>.mdx`. */
export function ownPages(prose: readonly ProseFile[], lang: string, main: string): Map<string, OwnPage> {
  const pages = new Map<string, OwnPage>();
  for (const each of prose) {
    const { kind, id, lang: own, file } = each;
    if (kind !== "pages" || isComponent(each) || (own !== lang && own !== main)) continue;
    if (own === lang || !pages.has(id)) pages.set(id, { id, lang: own, entry: file.slice(0, -".mdx".length) });
  }
  return new Map([...pages].sort(([a], [b]) => (a < b ? -1 : 1)));
}
