import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { getWorkspace, PROJECT_ROOT } from "../../lib/workspace.ts";
import type { Options } from "../args.ts";
import { SITE_FILE as MANIFEST } from "../../build/site-file.ts";
import { UsageError } from "../errors.ts";
import { discard, removeDiscarded } from "./discard.ts";

/** Where a site is made, and where it goes. */
export interface Output {
  outDir: string;
  /** A folder of this build's own inside the project, from where Astro's prerenderer finds its packages. */
  staging: string;
  /** Removes the staging folder; harmless after publish(). */
  discard(): Promise<void>;
}

/**
 * Makes an empty staging folder, and puts back a site that an interrupted build had set aside.
 *
 * @throws UsageError where the output folder holds something that Accord has not made.
 */
export async function prepareOutput({ outDir, contentDir }: Options): Promise<Output> {
  const protectedDirs = [contentDir, PROJECT_ROOT];
  if (
    protectedDirs.some((dir) => dir === outDir || dir.startsWith(outDir + path.sep)) ||
    outDir.startsWith(contentDir + path.sep)
  ) {
    throw new UsageError(
      `--out ${outDir} would replace the content folder or the project itself`,
      "Choose a folder of its own for the site.",
    );
  }
  const parent = path.dirname(outDir);
  await mkdir(parent, { recursive: true });
  await recover(parent, outDir);
  if (existsSync(outDir) && !existsSync(path.join(outDir, MANIFEST)) && (await readdir(outDir)).length > 0) {
    throw new UsageError(
      `${outDir} holds files that Accord has not made, and a build would replace them`,
      "Choose another folder with --out, or empty this one yourself.",
    );
  }
  const { workDir } = getWorkspace(contentDir);
  await mkdir(workDir, { recursive: true });
  for (const folder of [
    ...(await abandoned(parent, `${path.basename(outDir)}.next-`)),
    ...(await abandoned(workDir, "staging-")),
  ]) {
    discard(folder);
  }
  removeDiscarded();
  const staging = path.join(workDir, `staging-${process.pid}`);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  return { outDir, staging, discard: () => rm(staging, { recursive: true, force: true }) };
}

/** Folders in which a build worked that was killed: named with the number of a process that is no more. */
async function abandoned(parent: string, prefix: string): Promise<string[]> {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  return names.filter((name) => !isRunning(Number(name.slice(prefix.length)))).map((name) => path.join(parent, name));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A build killed between the two renames of publish() leaves the old site under another name: put it back. */
async function recover(parent: string, outDir: string): Promise<void> {
  const prefix = `${path.basename(outDir)}.previous-`;
  const previous = (await readdir(parent)).filter((name) => name.startsWith(prefix)).sort();
  for (const name of previous) {
    const from = path.join(parent, name);
    if (existsSync(outDir)) await rm(from, { recursive: true, force: true });
    else await rename(from, outDir);
  }
}

/**
 * Puts the staging folder in the output folder's place by a rename. Readers see the old site or the new one, never a mixture
 * of both.
 */
export async function publish({ outDir, staging }: Output): Promise<void> {
  const next = `${outDir}.next-${process.pid}`;
  const previous = `${outDir}.previous-${process.pid}`;
  try {
    await move(staging, next);
    if (existsSync(outDir)) await rename(outDir, previous);
    await rename(next, outDir);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  if (existsSync(previous)) discard(previous);
}

/** Moves a folder, to another file system as well. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
  }
}
