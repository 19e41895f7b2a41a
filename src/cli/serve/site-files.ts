import { constants, type Stats } from "node:fs";
import { open, realpath, type FileHandle } from "node:fs/promises";
import path from "node:path";

/** A file of a site, open for reading. Whoever gets it closes it. */
export interface OpenFile {
  handle: FileHandle;
  stats: Stats;
  name: string;
}

/**
 * Opens what a path names, as static hosts do: the file, else the file with .html; for a path that ends in a slash, the
 * folder's index.html. Only files that really lie in the site are opened, and none whose name begins with a dot, which hosts
 * keep to themselves; .well-known is served.
 *
 * @returns the file; "folder" where the path names a folder but does not end in a slash; undefined where nothing is there.
 */
export async function openSiteFile(
  root: string,
  segments: readonly string[],
  folder: boolean,
): Promise<OpenFile | "folder" | undefined> {
  if (segments.some((name) => name.startsWith(".") && name !== ".well-known")) return undefined;
  const wanted = path.join(root, ...segments);
  if (folder) return asFile(await openInside(root, path.join(wanted, "index.html")));
  const found = await openInside(root, wanted);
  return found ?? asFile(await openInside(root, `${wanted}.html`));
}

const asFile = (found: OpenFile | "folder" | undefined) => (found === "folder" ? undefined : found);

async function openInside(root: string, file: string): Promise<OpenFile | "folder" | undefined> {
  let handle: FileHandle | undefined;
  try {
    const [real, realRoot] = await Promise.all([realpath(file), realpath(root)]);
    if (real !== realRoot && !real.startsWith(realRoot + path.sep)) return undefined;
    // A pipe would be waited for.
    handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, stats, name: path.basename(file) };
    await handle.close();
    return stats.isDirectory() ? "folder" : undefined;
  } catch {
    // It is not there, or no longer, or may not be read: to a visitor that is the same.
    await handle?.close().catch(() => undefined);
    return undefined;
  }
}
