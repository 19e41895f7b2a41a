import { statSync } from "node:fs";
import path from "node:path";
import { rawFilesIn } from "../ingest/folder.ts";
import { realPath, Refusal } from "../lib/folder-files.ts";

/**
 * The files that an editor names: a file is itself, a folder is every file in it, at all levels, but sidecars and what belongs to
 * a saved page. What is not there, or cannot be listed, stays as it was named: whoever reads it says why not.
 *
 * @param name As it was written, for messages.
 * @param named Its absolute path.
 */
export function namedFiles(name: string, named: string): { name: string; file: string }[] {
  try {
    if (!statSync(named).isDirectory()) return [{ name, file: named }];
    const { files } = rawFilesIn(realPath(named));
    return files.map((each) => ({ name: path.join(name, each), file: path.join(named, each) }));
  } catch (error) {
    if (!(error instanceof Refusal || (error as NodeJS.ErrnoException).code)) throw error;
    return [{ name, file: named }];
  }
}
