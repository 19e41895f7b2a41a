import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { seal, unseal } from "../lib/sealed.ts";
import { writeWhole } from "../lib/write-whole.ts";
import type { FileReading } from "./isolate.ts";
import type { QuarantineCode } from "./quarantine.ts";

/** What is kept of a file: what became of its items, or why it is left out. */
export type Kept = FileReading | { code: QuarantineCode; detail: string | undefined };

/**
 * What was kept under a key, or null. An entry that is damaged, cut short, or another key's counts as none: the file is read
 * again. What is taken from here is verified inert like any article before its page is rendered.
 */
export async function readCached(dir: string, key: string): Promise<Kept | null> {
  try {
    const entry = unseal(key, await readFile(entryPath(dir, key)));
    return entry && (JSON.parse(entry.toString("utf8")) as Kept);
  } catch {
    return null;
  }
}

export async function writeCached(dir: string, key: string, kept: Kept): Promise<void> {
  await writeWhole(entryPath(dir, key), seal(key, JSON.stringify(kept)));
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
  return join(dir, key.slice(0, 2), `${key}.sealed`);
}
