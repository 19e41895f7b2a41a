import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { link, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/* Every file is written under a hidden name beside it and then given its own, so that a reader sees the old bytes or the new ones. */

/** Thrown where a file that was to be made exists already. It is left as it is. */
export class FileExists extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} exists already`);
    this.name = "FileExists";
    this.file = file;
  }
}

const PARTIAL = /^\..+\.(\d+)-\d+\.partial$/;
let count = 0;

/**
 * Writes a file that can be made again, whole or not at all. Folders are made where they lack. The disk is not waited for:
 * after a power cut the file may hold anything, and its reader has to notice.
 */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const partial = partialOf(file);
  await mkdir(path.dirname(file), { recursive: true });
  await orRemove(partial, async () => {
    await writeFile(partial, data);
    await rename(partial, file);
  });
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

/**
 * Replaces a file that cannot be made again, whole or not at all, and waits for the disk. A process killed at any point leaves
 * at most a hidden partial file, which the next call in that folder sweeps away; so does `writeNew`.
 */
export async function replaceWhole(file: string, data: string | Uint8Array): Promise<void> {
  const partial = partialOf(file);
  await orRemove(partial, async () => {
    await writeLasting(partial, data);
    await rename(partial, file);
  });
}

/**
 * Makes a file that does not exist, whole or not at all, and waits for the disk.
 *
 * @throws FileExists where the file exists, also where somebody else was first meanwhile; it is never overwritten.
 */
export async function writeNew(file: string, data: string | Uint8Array): Promise<void> {
  const partial = partialOf(file);
  await orRemove(partial, async () => {
    await writeLasting(partial, data);
    await giveName(partial, file);
  });
  await rm(partial, { force: true });
}

/** A hidden name beside the file that no other writer uses. Not the whole name: a disk may not allow it to be longer. */
function partialOf(file: string): string {
  const name = path.basename(file).slice(0, 40);
  return path.join(path.dirname(file), `.${name}.${process.pid}-${count++}.partial`);
}

async function orRemove(partial: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function writeLasting(partial: string, data: string | Uint8Array): Promise<void> {
  const folder = path.dirname(partial);
  await mkdir(folder, { recursive: true });
  await sweep(folder);
  const handle = await open(partial, "w");
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A hard link is the one portable way to give a name only if it is free. Where the disk has none, a check comes close. */
async function giveName(partial: string, file: string): Promise<void> {
  try {
    await link(partial, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new FileExists(file);
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "ENOSYS") throw error;
    if (await stat(file).catch(() => null)) throw new FileExists(file);
    await rename(partial, file);
  }
}

/** Removes partial files whose process has ended. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(PARTIAL.exec(name)?.[1] ?? Number.NaN);
    if (Number.isInteger(pid) && pid !== process.pid && !isRunning(pid))
      await rm(path.join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
