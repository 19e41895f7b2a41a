import { lstatSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import path from "node:path";
import { isSame, stampOf, type FileStamp } from "../hash-files.ts";

/**
 * Removes the files of a folder that are listed and still as they were seen, and every folder that is empty then, the folder
 * itself among them. Links are not followed: nothing outside the folder can be reached, whatever the list says.
 *
 * @param listed Stamps by path, with slashes.
 * @returns Whether nothing is left.
 */
export function removeListed(dir: string, listed: ReadonlyMap<string, FileStamp>): boolean {
  const empty = (folder: string): boolean => {
    let left = 0;
    const full = path.join(dir, folder);
    for (const entry of orGone(() => readdirSync(full, { withFileTypes: true })) ?? []) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!empty(name)) left++;
        continue;
      }
      const stamp = listed.get(name);
      if (stamp && isSame(stamp, stampOf(path.join(dir, name)))) orGone(() => unlinkSync(path.join(dir, name)));
      else if (isThere(path.join(dir, name))) left++;
    }
    if (left > 0) return false;
    try {
      orGone(() => rmdirSync(full));
      return true;
    } catch {
      // Somebody has put something there since.
      return false;
    }
  };
  return !lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() || empty("");
}

const isThere = (name: string): boolean => lstatSync(name, { throwIfNoEntry: false }) !== undefined;

/** Does something with a file, unless another process that removes the same folder was there before. */
function orGone<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
