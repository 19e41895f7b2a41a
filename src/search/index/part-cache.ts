import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { seal, unseal } from "../../lib/sealed.ts";
import { PROJECT_ROOT } from "../../lib/workspace.ts";
import { writeWhole } from "../../lib/write-whole.ts";
import type { SearchRecord } from "../types.ts";

/**
 * What a part is kept under: a digest of its records and of what turns them into files, which are Pagefind and the code beside
 * this file.
 */
export function partKey(records: readonly SearchRecord[]): string {
  return createHash("sha256")
    .update(`${makerVersion()}\0${JSON.stringify(records)}`)
    .digest("hex");
}

/** A kept part; null where there is none, or where it is damaged or another's. */
export async function readPart(dir: string, key: string): Promise<Buffer | null> {
  const sealed = await readFile(entryPath(dir, key)).catch(() => null);
  return sealed && unseal(key, sealed);
}

/** Keeps a part. Where it cannot be kept the next build makes it again. */
export async function keepPart(dir: string, key: string, packed: Uint8Array): Promise<void> {
  await writeWhole(entryPath(dir, key), seal(key, packed)).catch(() => {});
}

/** Removes what is kept under other keys, and what a build left behind that was killed. */
export async function prunePartsBut(dir: string, keys: readonly string[]): Promise<void> {
  const kept = new Set(keys.map((key) => path.basename(entryPath(dir, key))));
  for (const name of await readdir(folderOf(dir)).catch(() => [])) {
    if (!kept.has(name)) await rm(path.join(folderOf(dir), name), { force: true }).catch(() => {});
  }
}

const folderOf = (dir: string): string => path.join(dir, "search");
const entryPath = (dir: string, key: string): string => path.join(folderOf(dir), `${key}.sealed`);

let version: string | undefined;

function makerVersion(): string {
  return (version ??= computeVersion());
}

function computeVersion(): string {
  const read = (file: string): Buffer => readFileSync(path.join(PROJECT_ROOT, file));
  const { dependencies } = JSON.parse(read("package.json").toString()) as { dependencies: Record<string, string> };
  const hash = createHash("sha256").update(`pagefind ${dependencies.pagefind}\0${process.versions.node}\0`);
  const own = ["src/search/index", "src/search/pagefind"].flatMap((folder) =>
    readdirSync(path.join(PROJECT_ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  for (const name of own.sort()) hash.update(`${name}\0`).update(read(name));
  return hash.digest("hex");
}
