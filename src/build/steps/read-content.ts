import { loadContent } from "../../content/index.ts";
import { storeContent, type ContentResult } from "../../content/store.ts";
import { CACHE_UNUSED } from "../../lib/cache-problem.ts";
import { getWorkspace } from "../../lib/workspace.ts";
import { formatProblems } from "../../problems/format.ts";
import { BuildStopped } from "../errors.ts";
import type { BuildOptions } from "../options.ts";
import type { Progress } from "../progress.ts";
import { cacheFailureIsTold } from "./usable-cache.ts";

/** What of a build's options says how content is read. */
export type ReadOptions = Pick<BuildOptions, "contentDir" | "strict" | "site" | "base"> & {
  /** Show what a machine found, whatever digest.yaml says. */
  findings?: boolean;
  /** List each piece of advice, instead of each kind. */
  all?: boolean;
};

/**
 * Reads the content folder, reports every problem at once on standard error, and keeps the reading for Astro.
 *
 * @throws BuildStopped where there is an error; the kept reading stays as it was.
 */
export async function readContent(options: ReadOptions, progress: Progress): Promise<ContentResult> {
  const result = await readFolder(options, progress);
  if (!isFit(result)) throw new BuildStopped();
  storeContent(result);
  return result;
}

/** Reads the content folder and reports every problem; what is read is kept by whoever asked. */
export async function readFolder(options: ReadOptions, progress: Progress): Promise<ContentResult> {
  progress.step("Reading the content folder");
  const workspace = getWorkspace(options.contentDir);
  process.env.ACCORD_CONTENT = workspace.contentDir;
  const { strict, site, base, findings, all = false } = options;
  const result = await loadContent(workspace, { strict, site, base, findings });
  progress.done();
  if (result.problems.length > 0) {
    const color = Boolean(process.stderr.isTTY) && !process.env.NO_COLOR;
    console.error(formatProblems(result.problems, { color, all }));
  }
  if (result.problems.some(({ code }) => code === CACHE_UNUSED)) cacheFailureIsTold();
  return result;
}

/** Whether a reading has no error, so that pages can be made of it. */
export const isFit = ({ problems }: ContentResult): boolean => problems.every(({ level }) => level !== "error");
