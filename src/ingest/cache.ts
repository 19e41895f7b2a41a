import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Ingested } from "./pipeline.ts";
import type { QuarantineCode } from "./quarantine.ts";

/** What is kept of a file: its article, or why it is left out. */
export type Kept = Ingested | { code: QuarantineCode; detail: string | undefined };

/** What was kept under a key, or null. A damaged entry counts as none. */
export async function readCached(dir: string, key: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(entryPath(dir, key), "utf8")) as Kept;
  } catch {
    return null;
  }
}

export async function writeCached(dir: string, key: string, kept: Kept): Promise<void> {
  await writeAtomically(entryPath(dir, key), JSON.stringify(kept));
}

/** Writes a file whole or not at all: a reader sees the old text or the new one. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    await writeFile(partial, text);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Removes the files of a folder whose names end in `ending` and are not in `keep`. */
export async function prune(dir: string, ending: string, keep: ReadonlySet<string>): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  await Promise.all(
    names
      .filter((name) => name.endsWith(ending) && !keep.has(name))
      .map((name) => rm(join(dir, name), { force: true })),
  );
}

function entryPath(dir: string, key: string): string {
  return join(dir, key.slice(0, 2), `${key}.json`);
}
