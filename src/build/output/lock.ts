import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { OutputError } from "../errors.ts";
import { identityOf, isRunning } from "./process-identity.ts";

/** Milliseconds between two looks, and how long another build may take to put its site in place. */
const LOOK = 20;
const PATIENCE = 600_000;

interface Owner {
  token: string;
  process: string;
}

/**
 * Does some work while no other process does any under the same lock. A process that was killed holds it no longer: the
 * first one that finds it becomes its heir, by a file that only one can make, named after the dead one's token.
 *
 * @param dir A folder of the lock's own.
 */
export async function withLock<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const release = await acquire(dir);
  try {
    return await work();
  } finally {
    release();
  }
}

async function acquire(dir: string): Promise<() => void> {
  const root = path.join(dir, "lock");
  const me: Owner = { token: randomBytes(8).toString("hex"), process: identityOf() };
  const until = Date.now() + PATIENCE;
  for (;;) {
    mkdirSync(dir, { recursive: true });
    const chain = tryToOwn(dir, root, me);
    if (chain) return () => release(dir, chain);
    if (Date.now() > until) {
      throw new OutputError("another build has been putting its site in the same place for ten minutes", "End it.");
    }
    await wait(LOOK);
  }
}

function release(dir: string, chain: readonly string[]): void {
  for (const file of chain) rmSync(file, { force: true });
  try {
    rmdirSync(dir);
  } catch {
    // Something is noted there, or another process is waiting.
  }
}

/** The files to remove at the end, the lock first; null while a living process holds it. */
function tryToOwn(dir: string, root: string, me: Owner): string[] | null {
  const chain: string[] = [];
  let file = root;
  let first: string | undefined;
  for (;;) {
    if (create(file, me)) {
      chain.push(file);
      // Whoever held it may have ended meanwhile, and the lock be gone or another's.
      if (chain.length === 1 || readOwner(root)?.token === first) return chain;
      rmSync(file, { force: true });
      return null;
    }
    const owner = readOwner(file);
    if (!owner || isRunning(owner.process)) return null;
    first ??= owner.token;
    chain.push(file);
    file = path.join(dir, `heir-of-${owner.token}`);
  }
}

/** Makes a file with its text in one step, by a second name for it: a killed process leaves no lock without an owner. */
function create(file: string, owner: Owner): boolean {
  const whole = `${file}.${owner.token}`;
  const text = JSON.stringify(owner);
  try {
    writeFileSync(whole, text);
    linkSync(whole, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // The folder may be gone: the last owner tidies up.
    if (code === "EEXIST" || code === "ENOENT") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "EOPNOTSUPP" && code !== "ENOSYS") throw error;
    return createAlone(file, text);
  } finally {
    rmSync(whole, { force: true });
  }
}

/** For disks on which a file has one name. */
function createAlone(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}

/** Null where the file has gone, or is just being written. */
function readOwner(file: string): Owner | null {
  try {
    const { token, process } = JSON.parse(readFileSync(file, "utf8")) as Partial<Owner>;
    return token !== undefined && /^[0-9a-f]{16}$/.test(token) && process !== undefined ? { token, process } : null;
  } catch {
    return null;
  }
}
