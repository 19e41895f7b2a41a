import { mkdirSync } from "node:fs";
import { build } from "astro";
import { formatProblems } from "../../problems/format.ts";
import { astroRoot } from "../astro-root.ts";
import { BuildStopped, OutputError } from "../errors.ts";
import { findPageFault } from "../faults/page-faults.ts";
import { isDebugging, shownPaths } from "../faults/shown.ts";
import { handOver } from "../hand-over.ts";
import type { BuildRun, BuildSummary } from "../run.ts";

/**
 * Has Astro render every page into the staging folder: all but the articles, of which it renders one template a language. The
 * integration then finishes the run.
 *
 * @throws BuildStopped where a file of the editor's cannot be made into a page; it has been reported.
 */
export async function renderPages(run: BuildRun): Promise<BuildSummary> {
  const { contentDir } = run.options;
  let summary: BuildSummary | undefined;
  let failure: unknown;
  mkdirSync(run.home, { recursive: true });
  const finish = async (): Promise<BuildSummary> => {
    try {
      return (summary = await run.finish());
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  handOver({ run: { ...run, finish } });
  try {
    // What stops it is thrown as well, and said in our own words.
    await build({ ...astroRoot(run.home), logLevel: isDebugging() ? "error" : "silent" });
  } catch (error) {
    if (failure !== undefined) throw failure;
    if (error instanceof OutputError) throw error;
    const problem = findPageFault(error, contentDir, shownPaths().text);
    if (!problem) throw error;
    console.error(formatProblems([problem]));
    if (isDebugging()) console.error(error);
    throw new BuildStopped();
  } finally {
    handOver(undefined);
  }
  if (!summary) throw new Error("Astro ended before the site was published.");
  return summary;
}
