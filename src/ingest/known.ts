import { articleId } from "./article-id.ts";
import type { IngestResult } from "./index.ts";

/** Articles that are written by hand. They win over what a raw file would become. */
export interface Known {
  ids: ReadonlySet<string>;
  /** The raw files, and the items of them, that they name. */
  raws: readonly KnownRaw[];
}

/** What an article written by hand says of its raw file. */
export interface KnownRaw {
  /** Id of that article. */
  id: string;
  /** Path of the raw file. */
  file: string;
  item: string | null;
}

export const NOBODY: Known = { ids: new Set(), raws: [] };

/** Whether a file that holds one article by its nature need not be read. */
export function hidesFile({ ids, raws }: Known, file: string): boolean {
  const id = articleId(file);
  return ids.has(id) || raws.some((raw) => articleId(raw.file) === id);
}

/** Of what a raw file came to, what no article written by hand stands for. */
export function withoutKnown(known: Known, file: string, results: readonly IngestResult[]): IngestResult[] {
  const made = new Set(results.map(({ id }) => id));
  const own = known.raws.filter((raw) => articleId(raw.file) === articleId(file));
  return results.filter((result) => {
    if (known.ids.has(result.id)) return false;
    const item = result.status === "article" ? (result.frontMatter.raw?.item ?? null) : null;
    // An article whose id this file gives out stands for the article of that id alone.
    return !own.some((raw) => raw.item === item && !made.has(raw.id));
  });
}
