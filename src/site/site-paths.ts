import { REGISTERS } from "../schemas/kinds.ts";
import { pageNumbers, pagePath } from "./paging.ts";
import type { Digest } from "../digest/types.ts";

/** Pages that every site has. */
const FIXED = ["", "areas", "search", "a-z", "method", "corrections", "changes", "print", "about"];

/**
 * Path of every page for a sitemap, without base and language.
 *
 * @param more Pages that only the pages' own code knows of: stretches of the timeline, the editor's pages.
 */
export function sitePaths(digest: Digest, more: readonly string[]): string[] {
  const paths = [
    ...FIXED,
    ...REGISTERS.flatMap((register) =>
      pageNumbers(register, digest[register].length).map((page) => pagePath(register, page)),
    ),
    ...digest.articles.map(({ id }) => `articles/${id}`),
    ...digest.claims.map(({ id }) => `claims/${id}`),
    ...digest.areas.map(({ id }) => `areas/${id}`),
    ...digest.names.map(({ id }) => `names/${id}`),
    ...more,
  ];
  return [...new Set(paths)].toSorted();
}
