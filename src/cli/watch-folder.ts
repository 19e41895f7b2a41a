import { readdirSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";

/**
 * Calls back after each change below a folder. On Linux each folder has a watch of its own: Node's recursive one watches
 * files, and loses those that an editor saves by putting a new file in the old one's place.
 *
 * @returns Stops watching.
 */
export function watchFolder(root: string, onChange: () => void): () => void {
  if (process.platform !== "linux") {
    const watcher = watch(root, { recursive: true }, onChange);
    return () => watcher.close();
  }
  const watched = new Map<string, FSWatcher>();
  const follow = (): void => {
    const there = new Set(foldersBelow(root));
    for (const [folder, watcher] of watched) {
      if (there.has(folder)) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const folder of there) {
      if (!watched.has(folder))
        watched.set(
          folder,
          watch(folder, changed).on("error", () => {}),
        );
    }
  };
  const changed = (): void => {
    follow();
    onChange();
  };
  follow();
  return () => {
    for (const watcher of watched.values()) watcher.close();
  };
}

/** A folder and all below it; a folder that vanishes meanwhile has none. */
function foldersBelow(root: string): string[] {
  try {
    const inside = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [root, ...inside.map((entry) => path.join(entry.parentPath, entry.name))];
  } catch {
    return [];
  }
}
