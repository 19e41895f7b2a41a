import { accessSync, constants, mkdirSync, readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PROJECT_ROOT } from "../../lib/workspace.ts";
import { OutputError } from "../errors.ts";
import { printable } from "../list-names.ts";
import { liesIn, realPathOf } from "./real-path.ts";

/** Folders of the project that hold what a build works with. */
const PROJECT_FOLDERS = [".astro", ".git", "content", "docs", "node_modules", "public", "scripts", "src", "tests"];

/** Where a site goes. */
export interface Place {
  /** As the user named it, absolute. */
  named: string;
  /** The same with all links followed. */
  dir: string;
  /** The folder is a mount point: it cannot be renamed, and what it holds is swapped instead. */
  mounted: boolean;
}

/**
 * Finds where the output really is, makes the folder above it, and makes sure that a site can be put there.
 *
 * @param named Absolute path.
 * @throws OutputError where the folder is, holds or lies in something that is no output, or cannot be written.
 */
export function findPlace(named: string, contentDir: string): Place {
  const dir = inWords(named, () => realPathOf(named));
  const content = inWords(contentDir, () => realPathOf(contentDir));
  refuseProtected(named, dir, content);
  const parent = path.dirname(dir);
  inWords(named, () => makeFolder(parent));
  const there = statSync(dir, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) {
    throw new OutputError(
      `--out ${named} is a file, and a site is a folder`,
      "Name a folder with --out, or move the file away.",
    );
  }
  const mounted = there !== undefined && isMountPoint(dir);
  inWords(named, () => accessSync(mounted ? dir : parent, constants.W_OK | constants.X_OK));
  if (there) inWords(named, () => accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK));
  return { named, dir, mounted };
}

function refuseProtected(named: string, dir: string, content: string): void {
  const choose = "Choose a folder of its own for the site.";
  const project = realPathOf(PROJECT_ROOT);
  if (liesIn(content, dir) || liesIn(project, dir)) {
    throw new OutputError(`--out ${named} would replace the content folder or the project itself`, choose);
  }
  if (liesIn(dir, content)) {
    throw new OutputError(`--out ${named} lies in the content folder, and a site is no content`, choose);
  }
  const own = PROJECT_FOLDERS.find((name) => liesIn(dir, path.join(project, name)));
  if (own) throw new OutputError(`--out ${named} lies in the project's ${own}/, which is no place for a site`, choose);
  if (liesIn(realPathOf(os.homedir()), dir)) {
    throw new OutputError(`--out ${named} would replace your home folder`, choose);
  }
}

/** Makes a folder and those above it. Node's own way never ends where the system makes none, below /proc for example. */
function makeFolder(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })) return;
  makeFolder(path.dirname(dir));
  try {
    mkdirSync(dir);
  } catch (error) {
    // Another build may have made it meanwhile.
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Whether something is mounted on a folder: it has another device than the folder above, or Linux lists it. */
function isMountPoint(dir: string): boolean {
  if (statSync(dir).dev !== statSync(path.dirname(dir)).dev) return true;
  try {
    const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
    return mounts.some((line) => unescapeMount(line.split(" ")[4] ?? "") === dir);
  } catch {
    return false;
  }
}

const unescapeMount = (name: string): string =>
  name.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));

const REASONS: Record<string, string> = {
  ENOENT: "a folder above it cannot be made",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  ENOTDIR: "a part of the path is a file",
  EEXIST: "a part of the path is a file",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "a name in it is too long",
  EBUSY: "something else holds the folder",
};

/**
 * Does something with the disk, and says in words what stands in its way.
 *
 * @throws OutputError for what the system refuses and we have words for; any other error as it is.
 */
export function inWords<T>(named: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toWords(named, error);
  }
}

/** An error of the disk as an OutputError, where we have words for it. */
export function toWords(named: string, error: unknown): unknown {
  const { code = "", path: at } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  if (reason === undefined || error instanceof OutputError) return error;
  const part = at === undefined ? null : partOf(named, at);
  return new OutputError(
    `no site can be put at ${named}: ${reason}${part === null ? "" : ` (${printable(part)})`}`,
    "Put that right, or name another folder with --out.",
  );
}

/** A path relative to a folder; null where it does not lie in it, or where the folder leads nobody can say. */
function partOf(named: string, at: string): string | null {
  try {
    const part = path.relative(realPathOf(named), at);
    return part === "" || part.split(path.sep)[0] === ".." || path.isAbsolute(part) ? null : part;
  } catch {
    return null;
  }
}
