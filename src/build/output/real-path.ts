import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

/** As many links as systems follow. */
const MOST_LINKS = 40;

/**
 * Where a path really leads, all links followed, also where its last parts do not exist yet.
 *
 * @throws Error with code ELOOP where links lead in a circle, ENOTDIR where a part is a file.
 */
export function realPathOf(name: string, links = MOST_LINKS): string {
  try {
    return realpathSync.native(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const parent = path.dirname(name);
  if (parent === name) return name;
  const real = path.join(realPathOf(parent, links), path.basename(name));
  if (!lstatSync(real, { throwIfNoEntry: false })?.isSymbolicLink()) return real;
  if (links === 0) throw Object.assign(new Error(`${name} leads in a circle`), { code: "ELOOP" });
  return realPathOf(path.resolve(path.dirname(real), readlinkSync(real)), links - 1);
}

/**
 * Whether a folder is another one or lies in it. Both are real paths. Folders are compared by what they are as well, since one
 * may be reached by two paths: mounted twice, or on a disk that does not tell capitals apart.
 */
export function liesIn(inner: string, outer: string): boolean {
  const there = statSync(outer, { throwIfNoEntry: false, bigint: true });
  for (let folder = inner; ; folder = path.dirname(folder)) {
    if (folder === outer) return true;
    const own = there && statSync(folder, { throwIfNoEntry: false, bigint: true });
    if (own && own.ino !== 0n && own.ino === there.ino && own.dev === there.dev) return true;
    if (path.dirname(folder) === folder) return false;
  }
}
