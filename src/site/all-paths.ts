import { areaPages, areaPath } from "./area-pages.ts";
import { editorPages } from "./editor-pages.ts";
import { timelineViews } from "./timeline-views.ts";
import type { Digest } from "../digest/types.ts";
import { sitePaths } from "./site-paths.ts";

/** Path of every page of the site, whoever decides on it. */
export async function allPaths(digest: Digest): Promise<string[]> {
  const main = digest.config.languages[0] ?? "en";
  return sitePaths(digest, [
    ...timelineViews(digest).map((view) => (view.path === "" ? "timeline" : `timeline/${view.path}`)),
    ...areaPages(digest).map(({ area, page }) => areaPath(area.id, page)),
    ...(await editorPages(main, main)).keys(),
  ]);
}
