import type { AreaPassage, AreaView, Digest } from "../digest/types.ts";
import { chunk } from "./paging.ts";

/** Unreviewed passages on one page. */
const PASSAGES_PER_PAGE = 25;
/** Further pages of passages an area may have; what lies beyond is found by the search. */
const MAX_PASSAGE_PAGES = 20;

/** A page of an area: the first, or one that goes on with its passages. */
export interface AreaPage {
  area: AreaView;
  /** 1-based. */
  page: number;
  pages: number;
  passages: AreaPassage[];
}

/** Path of a page of an area. */
export const areaPath = (id: string, page: number): string =>
  page === 1 ? `areas/${id}` : `areas/${id}/passages/${page}`;

/** Every page of every area. */
export function areaPages(digest: Digest): AreaPage[] {
  return digest.areas.flatMap((area) => {
    const parts = chunk(area.passages, PASSAGES_PER_PAGE).slice(0, MAX_PASSAGE_PAGES);
    const pages = Math.max(1, parts.length);
    return Array.from({ length: pages }, (_, i) => ({ area, page: i + 1, pages, passages: parts[i] ?? [] }));
  });
}
