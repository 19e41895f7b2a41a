import { primarySubtag } from "../../lib/primary-subtag.ts";

/** The index whose stems hold on a page: the one of the page's language, and else the largest. */
export function firstIndex(languages: readonly string[], lang: string): string | undefined {
  return languages.find((each) => each === lang || each === primarySubtag(lang)) ?? languages[0];
}

/** The file that holds what a start with an index needs, by its path in the bundle. */
export const startPath = (index: string): string => `start.${index}.bin`;
