import path from "node:path";
import { mostRawBytes } from "../ingest/index.ts";
import { isFolder, listInside, readInside, realPath, Refusal } from "../lib/folder-files.ts";
import { sha256 } from "../lib/hash.ts";

const MOST_FILES = 100_000;

/** A file of a folder of raw files. */
export interface RawFile {
  /** Absolute path. */
  path: string;
  /** Path relative to the folder. */
  name: string;
  sha256: string;
}

/** The raw files of a folder, its sub-folders included, by what they hold and by what they are called. */
export class RawStore {
  readonly files: readonly RawFile[];
  readonly #bySum = new Map<string, RawFile>();
  readonly #byName = new Map<string, RawFile[]>();

  constructor(files: readonly RawFile[]) {
    this.files = files;
    for (const file of files) {
      if (!this.#bySum.has(file.sha256)) this.#bySum.set(file.sha256, file);
      const base = path.basename(file.name);
      this.#byName.set(base, [...(this.#byName.get(base) ?? []), file]);
    }
  }

  /** The file that holds exactly these bytes. */
  withSum(sha256: string): RawFile | undefined {
    return this.#bySum.get(sha256);
  }

  /** Files called as an article's raw file is, whatever they hold. */
  named(file: string): readonly RawFile[] {
    return this.#byName.get(path.basename(file)) ?? [];
  }
}

/**
 * Reads and hashes every file of a folder. Hidden files, sidecars and files that are too large are passed over; what cannot
 * be read otherwise is in `unreadable`, a sentence each.
 *
 * @throws Refusal where there is no such folder.
 */
export function readRawStore(dir: string): { store: RawStore; unreadable: string[] } {
  const root = realPath(dir);
  if (!isFolder(root)) throw new Refusal("missing");
  const listing = listInside(root, "all levels");
  const unreadable = listing.refused.map(({ name, refusal }) => `${name || "the folder"}: ${refusal.message}`);
  const files: RawFile[] = [];
  for (const name of listing.files.filter((each) => !/\.ya?ml$/.test(each)).slice(0, MOST_FILES)) {
    const file = path.join(dir, name);
    try {
      files.push({ path: file, name, sha256: sha256(readInside(root, file, mostRawBytes(name))) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.reason !== "too-large") unreadable.push(`${name}: ${error.message}`);
    }
  }
  return { store: new RawStore(files), unreadable };
}
