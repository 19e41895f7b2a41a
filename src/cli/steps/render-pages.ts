import path from "node:path";
import { build } from "astro";
import { formatProblems } from "../../content/problems/format.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import type { DigestConfig } from "../../schemas/digest.ts";
import type { Options } from "../args.ts";
import { astroHome } from "../astro-home.ts";
import { BuildStopped } from "../errors.ts";
import { findPageFault } from "../faults/page-faults.ts";
import { isDebugging, shownPaths } from "../faults/report.ts";
import { usableCache } from "./usable-cache.ts";

/**
 * Has Astro render every page into the staging folder: all but the articles, of which it renders one shell a language.
 *
 * @throws BuildStopped where a file of the editor's cannot be made into a page; it has been reported.
 */
export async function renderPages(options: Options, staging: string, config: DigestConfig): Promise<void> {
  const { workDir } = getWorkspace(options.contentDir);
  const { contentDir } = options;
  const rendered = build({
    ...astroHome(workDir, options.contentDir),
    outDir: staging,
    cacheDir: usableCache(path.join(workDir, "store")),
    site: config.site,
    base: config.base,
    // What stops it is thrown as well, and said in our own words.
    logLevel: isDebugging() ? "error" : "silent",
  });
  await rendered.catch((error: unknown) => {
    const problem = findPageFault(error, contentDir, shownPaths().text);
    if (!problem) throw error;
    console.error(formatProblems([problem]));
    if (isDebugging()) console.error(error);
    throw new BuildStopped();
  });
}
