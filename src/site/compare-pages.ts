import type { Article } from "../articles/types.ts";
import { compareArticles, RELATIONS, type ComparedClaim, type Comparison, type Relation } from "../digest/index.ts";
import type { Digest } from "../digest/types.ts";
import { chunk } from "./paging.ts";

/** Two of up to this many articles have a page; of more, a reader's browser puts two side by side. */
export const MOST_IN_PAIRS = 8;
/** Claims on one page, each with up to two passages. */
const CLAIMS_PER_PAGE = 20;
/** Where two articles are chosen. */
export const COMPARE_PATH = "compare";
/** What a browser compares by, where there are too many articles for pages. */
export const COMPARE_DATA = "compare.json";

/** Two articles side by side, or a part of that. */
export interface ComparePage {
  first: Article;
  second: Article;
  comparison: Comparison;
  /** Those of this page, by what the two do about them. */
  claims: ComparedClaim[];
  /** 1-based. */
  page: number;
  pages: number;
}

/** Whether there is anything to compare. */
export const isComparable = ({ articles, claims }: Digest): boolean => articles.length > 1 && claims.length > 0;

/** Whether each two articles have a page. */
export const hasPairs = (digest: Digest): boolean => isComparable(digest) && digest.articles.length <= MOST_IN_PAIRS;

/** Path of two articles side by side, without base and language; the earlier one in the digest's order is the first. */
export function comparePath(first: string, second: string, page = 1): string {
  return `${COMPARE_PATH}/${first}/${second}${page === 1 ? "" : `/${page}`}`;
}

/** Path of the page where a browser puts an article beside another, with the article chosen. */
export const compareWith = (id: string): string => `${COMPARE_PATH}?${new URLSearchParams({ first: id })}`;

/** Path of the page that has the first claim of a relation, with its place there. */
export function relationPath({ first, second, comparison }: ComparePage, relation: Relation): string {
  const before = comparison.claims.filter(
    (each) => RELATIONS.indexOf(each.relation) < RELATIONS.indexOf(relation),
  ).length;
  return `${comparePath(first.id, second.id, Math.floor(before / CLAIMS_PER_PAGE) + 1)}#${relation}`;
}

/** Every page that puts two articles side by side. */
export function comparePages(digest: Digest): ComparePage[] {
  if (!hasPairs(digest)) return [];
  return digest.articles.flatMap((first, i) =>
    digest.articles.slice(i + 1).flatMap((second) => {
      const comparison = compareArticles(digest, first.id, second.id);
      const ordered = RELATIONS.flatMap((relation) => comparison.claims.filter((each) => each.relation === relation));
      const parts = chunk(ordered, CLAIMS_PER_PAGE);
      if (parts.length === 0) parts.push([]);
      return parts.map((claims, at) => ({ first, second, comparison, claims, page: at + 1, pages: parts.length }));
    }),
  );
}
