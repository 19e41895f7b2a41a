import type { AlikeGroup, Digest } from "../digest/types.ts";
import { chunk } from "./paging.ts";

/** Groups on one page. */
const GROUPS_PER_PAGE = 20;
/** Path of the first page, without base and language. */
export const ALIKE_PATH = "alike";

/** Path of the page that lists the articles of each story, where a draft seems to hold several. */
export const STORIES_PATH = `${ALIKE_PATH}/stories`;

/** Id of a story on that page, by its place among them. */
export const storyAnchor = (place: number): string => `story_${place + 1}`;

/** A page of what is reported alike. */
export interface AlikePage {
  /** 1-based. */
  page: number;
  pages: number;
  groups: AlikeGroup[];
}

/** Path of a page of what is reported alike. */
export const alikePath = (page: number): string => (page === 1 ? ALIKE_PATH : `${ALIKE_PATH}/${page}`);

/** Every page of what is reported alike; none where nothing is. */
export function alikePages({ alike }: Digest): AlikePage[] {
  const parts = chunk(alike, GROUPS_PER_PAGE);
  return parts.map((groups, i) => ({ page: i + 1, pages: parts.length, groups }));
}

/** Path of a group, with its fragment, by its place among all. */
export const groupPath = (place: number, id: string): string =>
  `${alikePath(Math.floor(place / GROUPS_PER_PAGE) + 1)}#${id}`;
