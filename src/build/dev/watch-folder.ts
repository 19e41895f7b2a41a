import { readdirSync, watch, type Dirent, type FSWatcher } from "node:fs";
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
      if (watched.has(folder)) continue;
      try {
        watched.set(
          folder,
          watch(folder, changed).on("error", () => {}),
        );
      } catch {
        // A folder that cannot be watched is one that cannot be read: reading reports it.
      }
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

/** A folder and all below it; one that vanishes meanwhile, or cannot be read, has none below it. */
function foldersBelow(root: string): string[] {
  const found: string[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      continue;
    }
    found.push(folder);
    for (const entry of entries) if (entry.isDirectory()) waiting.push(path.join(folder, entry.name));
  }
  return found;
}
