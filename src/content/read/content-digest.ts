import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { compareText } from "../../lib/compare.ts";
import { isInside, type Folder } from "./folder.ts";

/** Folders whose files reach the pages without being read: by the addresses in tokens.css, or as components. */
const ASSETS = ["components", "fonts", "images"];

/**
 * One digest for a content folder: SHA-256 over a line "path, NUL, SHA-256" for each file, sorted by path. It covers every
 * file that the build has read there: what the editor wrote, the raw files that were taken in or left out after they were
 * read, their sidecars, and all of components/, fonts/ and images/. It does not cover what the build does not read: hidden files, a raw
 * file in whose place an article was written by hand, notes that somebody keeps there. It depends neither on the folder's
 * place nor on the order of reading nor on what is cached.
 *
 * @param digests SHA-256 of each file by its path with slashes.
 */
export function digestOfContent(digests: ReadonlyMap<string, string>): string {
  const lines = [...digests].sort(([a], [b]) => compareText(a, b)).map(([file, digest]) => `${file}\0${digest}\n`);
  return hash("sha256", lines.join(""));
}

/** Notes the digests of what pages may load from the content folder. What cannot be read is noted by none. */
export function noteAssets(folder: Folder): void {
  for (const sub of [...ASSETS, "pages"]) {
    for (const file of filesBelow(folder, sub)) {
      // The rest of pages/ is read as text.
      if (sub === "pages" && !file.endsWith(".astro")) continue;
      try {
        folder.digests.set(file, hash("sha256", readFileSync(path.join(folder.root, file))));
      } catch {
        // Whoever names the file in a style sheet is told of it there.
      }
    }
  }
}

function filesBelow(folder: Folder, sub: string): string[] {
  try {
    if (!isInside(folder, sub)) return [];
    return readdirSync(path.join(folder.root, sub), { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith("."))
      .flatMap((entry) => {
        const name = `${sub}/${entry.name}`;
        return entry.isDirectory() ? filesBelow(folder, name) : entry.isFile() ? [name] : [];
      });
  } catch {
    return [];
  }
}
