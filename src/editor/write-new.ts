import { link, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

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
 * Makes a file that does not exist, whole or not at all: it is written under a hidden name and then given its own in one
 * step, which fails where somebody else was first. A process killed at any point leaves at most a hidden partial file,
 * which the next call in that folder sweeps away.
 *
 * @throws FileExists where the file exists; it is never overwritten.
 */
export async function writeNew(file: string, data: string | Uint8Array): Promise<void> {
  const partial = await writePartial(file, data);
  try {
    await giveName(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
}

/** Replaces one of our own records, whole or not at all: a reader sees the old text or the new one. */
export async function replaceOwn(file: string, data: string | Uint8Array): Promise<void> {
  const partial = await writePartial(file, data);
  try {
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function writePartial(file: string, data: string | Uint8Array): Promise<string> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  await sweep(folder);
  // Not the whole name: with what is put around it, it could be longer than a disk allows.
  const partial = path.join(folder, `.${path.basename(file).slice(0, 40)}.${process.pid}-${count++}.partial`);
  const handle = await open(partial, "w");
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return partial;
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
