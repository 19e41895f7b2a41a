import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { newToken } from "./journal.ts";
import { identityOf, isRunning } from "./process-identity.ts";

const OWNER = "owner.json";

/**
 * Makes a folder of this build's own, inside the project, from where Astro's prerenderer finds its packages. It is
 * builds/TOKEN/site; beside it stands whose it is.
 *
 * @param workDir The content folder's work folder.
 */
export function makeStaging(workDir: string): { staging: string; remove(): void } {
  const own = path.join(workDir, "builds", newToken());
  const staging = path.join(own, "site");
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, OWNER), JSON.stringify({ token: path.basename(own), process: identityOf() }));
  mkdirSync(staging);
  return { staging, remove: () => rmSync(own, { recursive: true, force: true }) };
}

/** Removes the folders of builds that were killed: those that say themselves that they are one's. */
export function sweepStaging(workDir: string): void {
  const builds = path.join(workDir, "builds");
  if (!lstatSync(builds, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const token of readdirSync(builds)) {
    const owner = ownerOf(path.join(builds, token));
    if (owner?.token === token && !isRunning(owner.process)) rmSync(path.join(builds, token), { recursive: true });
  }
}

function ownerOf(own: string): { token: string; process: string } | null {
  try {
    const { token, process } = JSON.parse(readFileSync(path.join(own, OWNER), "utf8")) as Record<string, unknown>;
    return typeof token === "string" && typeof process === "string" ? { token, process } : null;
  } catch {
    return null;
  }
}
