import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

let count = 0;

/**
 * Writes a file that can be made again, whole or not at all: a reader sees the old bytes or the new ones. Folders are made where
 * they lack. The disk is not waited for: after a power cut the file may hold anything, and its reader has to notice.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const partial = partialOf(file);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(partial, data);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** The same, at once. */
export function writeWholeSync(file: string, data: string | Uint8Array): void {
  const partial = partialOf(file);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(partial, data);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

/** A name beside the file that no other writer uses, of this process or of another. */
function partialOf(file: string): string {
  return `${file}.${process.pid}-${count++}.partial`;
}
