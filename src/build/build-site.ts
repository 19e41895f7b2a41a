import { BuildStopped, OutputError } from "./errors.ts";
import { shownPaths } from "./faults/shown.ts";
import type { BuildOptions } from "./options.ts";
import type { Progress } from "./progress.ts";
import { beginBuild, type BuildSummary } from "./run.ts";
import { renderPages } from "./steps/render-pages.ts";
import { complain } from "../problems/say.ts";

export type { BuildSummary } from "./run.ts";

/**
 * Builds the site of a content folder from the command line: Astro has a root of its own, so that any number of folders can be
 * built at once, and what stops it is said in our own words.
 *
 * @throws BuildStopped after the problems were reported; the published site is as it was.
 */
export async function buildSite(options: BuildOptions, progress: Progress): Promise<BuildSummary> {
  const run = await beginBuild(options, progress);
  try {
    return await renderPages(run);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    progress.done();
    const shown = shownPaths();
    complain(`${shown.text(error.message)}\n  What to do: ${shown.text(error.fix)}`);
    throw new BuildStopped();
  } finally {
    run.discard();
  }
}
