import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { compareText } from "../lib/compare.ts";

/** Files larger than this are no articles, and are not read. */
const MOST_BYTES = 8 * 1024 * 1024;
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
 * Reads and hashes every file of a folder. Hidden files, sidecars and files that are too large are passed over.
 *
 * @throws Error with code ENOENT or ENOTDIR where there is no such folder.
 */
export async function readRawStore(dir: string): Promise<RawStore> {
  if (!(await stat(dir)).isDirectory()) throw Object.assign(new Error(`${dir} is no folder`), { code: "ENOTDIR" });
  const found = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !/\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort(compareText)
    .slice(0, MOST_FILES);
  const files: RawFile[] = [];
  for (const file of found) {
    if ((await stat(file)).size > MOST_BYTES) continue;
    files.push({
      path: file,
      name: path.relative(dir, file).split(path.sep).join("/"),
      sha256: sha256(await readFile(file)),
    });
  }
  return new RawStore(files);
}

/** SHA-256 in hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
