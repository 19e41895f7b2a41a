import { mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "astro";
import { formatProblems } from "../../problems/format.ts";
import type { DigestConfig } from "../../schemas/digest.ts";
import type { BuildOptions } from "../options.ts";
import { astroHome } from "../astro-home.ts";
import { BuildStopped } from "../errors.ts";
import { findPageFault } from "../page-faults.ts";
import { isDebugging, shownPaths } from "../shown.ts";

/**
 * Has Astro render every page into the staging folder: all but the articles, of which it renders one template a language.
 *
 * What Astro keeps between builds (the pages' prose with a digest of its source alone, and modules that it imports) is taken
 * as it lies. So every build has a home of its own beside its staging folder, and nothing is kept there.
 *
 * @throws BuildStopped where a file of the editor's cannot be made into a page; it has been reported.
 */
export async function renderPages(options: BuildOptions, staging: string, config: DigestConfig): Promise<void> {
  const { contentDir } = options;
  const home = path.join(path.dirname(staging), "astro");
  mkdirSync(home, { recursive: true });
  const rendered = build({
    ...astroHome(home, contentDir),
    outDir: staging,
    cacheDir: path.join(home, "store"),
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
