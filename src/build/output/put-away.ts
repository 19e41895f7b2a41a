import { lstatSync, renameSync } from "node:fs";
import path from "node:path";
import { listNames } from "../list-names.ts";
import { stampOf, type FileStamp, type HashedFile } from "../hash-files.ts";
import { MANIFEST_FILE } from "../manifest.ts";
import { readSiteState } from "../site-state.ts";
import { discard } from "./discard.ts";
import { removeListed } from "./remove-listed.ts";

/**
 * Removes a replaced site: only what its manifest lists and nobody has changed. What has turned up in it since it was checked
 * stays, under a name beside the output that nobody has.
 *
 * @param known What is known of its files from before.
 * @param dir The output.
 * @returns What there is to say: nothing, where the whole site is removed.
 */
export async function putAway(
  previous: string,
  dir: string,
  known?: ReadonlyMap<string, HashedFile>,
): Promise<string[]> {
  const { listed, left } = await removable(previous, known);
  if (left.length === 0) {
    if (discard(previous, listed)) return [];
  } else removeListed(previous, listed);
  if (!lstatSync(previous, { throwIfNoEntry: false })) return [];
  const kept = freeSibling(dir);
  renameSync(previous, kept);
  return [
    `While the site was built, something changed in the one it replaces. It was not removed; it is in ${kept}:\n${listNames(left)}`,
  ];
}

/** What may be removed of a replaced site, with the stamps it has now, and what is left then. */
export async function removable(
  previous: string,
  known?: ReadonlyMap<string, HashedFile>,
): Promise<{ listed: Map<string, FileStamp>; left: string[] }> {
  const { manifest, hashed, changed, own, foreign } = await readSiteState(previous, known ? { known } : {});
  const listed = new Map<string, FileStamp>(hashed);
  for (const file of changed) listed.delete(file);
  const stamp = manifest && stampOf(path.join(previous, MANIFEST_FILE));
  if (stamp) listed.set(MANIFEST_FILE, stamp);
  return { listed, left: [...changed, ...own, ...foreign] };
}

/** A name beside a folder that nothing has: NAME.set-aside, or that with a number. */
export function freeSibling(dir: string): string {
  for (let number = 1; ; number++) {
    const name = `${dir}.set-aside${number === 1 ? "" : `-${number}`}`;
    if (!lstatSync(name, { throwIfNoEntry: false })) return name;
  }
}
