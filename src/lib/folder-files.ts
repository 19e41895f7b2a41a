import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
} from "node:fs";
import path from "node:path";

/*
 * The one door through which folders of other people's files are read. A name is data: it is joined to its folder and never
 * taken apart. What is read lies really, all links resolved, in the folder that is meant, and is a regular file: a pipe is
 * never opened, so that nothing waits for its other end.
 */

/**
 * Why something is not read. missing: there is nothing of that name; outside: a link leads out of the folder, or nowhere;
 * no-file: a pipe, a socket, a device, a folder; link: a link to a folder; too-large; name: bytes that are no text;
 * unreadable: the system refuses.
 */
export type RefusalReason = "missing" | "outside" | "no-file" | "link" | "too-large" | "name" | "unreadable";

/** Thrown where something is not read. The message holds no path of the machine. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  constructor(reason: RefusalReason, detail = WORDS[reason]) {
    super(detail);
    this.name = "Refusal";
    this.reason = reason;
  }
}

/** Never waits, and never follows a link that was put there meanwhile. Windows knows neither flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const WORDS: Record<RefusalReason, string> = {
  missing: "it is not there",
  outside: "a link leads out of the folder",
  "no-file": "it is not a regular file but a folder, a pipe, a socket or a device",
  link: "it is a link to a folder, which is not followed",
  "too-large": "it is too large",
  name: "its name is not UTF-8 text",
  unreadable: "the system does not let it be read",
};

/** Something in a folder that is not read. */
export interface Refused {
  /** Path relative to the folder, with "/"; bytes of a name that are no text as \xNN. */
  name: string;
  /** A folder, so that what it holds is missing as well. */
  folder: boolean;
  refusal: Refusal;
}

/** What a folder holds. Names are relative to it, with "/" between folders, sorted by code unit. */
export interface Listing {
  files: string[];
  /** Folders that were not looked into, because only one level was asked for. */
  folders: string[];
  refused: Refused[];
}

/**
 * The real path of a folder inside another one; null where there is nothing of that name.
 *
 * @param root Real path of the folder that holds it.
 * @throws Refusal where it is no folder, lies elsewhere or cannot be reached.
 */
export function realFolder(root: string, name: string): string | null {
  const named = path.join(root, name);
  if (!isThere(named)) return null;
  const real = realPath(named);
  if (!liesIn(root, real)) throw new Refusal("outside");
  if (!guarded(() => statSync(real)).isDirectory()) throw new Refusal("unreadable", "it is not a folder");
  return real;
}

/** A path with all links resolved, in the spelling of the disk. @throws Refusal */
export function realPath(named: string): string {
  try {
    return realpathSync.native(named);
  } catch (error) {
    if (codeOf(error) === "ENOENT" && isThere(named)) throw new Refusal("outside", "a link leads nowhere");
    throw refusalOf(error);
  }
}

/** Whether there is anything of this name, be it a link that leads nowhere. @throws Refusal where that cannot be told. */
export function isThere(named: string): boolean {
  try {
    return lstatSync(named, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A name that the disk cannot store is the name of nothing.
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error) ?? "")) return false;
    throw refusalOf(error);
  }
}

/** Whether there is a folder of this name that can be reached. */
export function isFolder(named: string): boolean {
  try {
    return statSync(named).isDirectory();
  } catch {
    return false;
  }
}

/** Whether one real path is another one or lies below it. */
export function liesIn(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/**
 * The bytes of a regular file that lies really in a folder.
 *
 * @param root Real path of the folder.
 * @param named Absolute path of the file.
 * @param most Bytes it may have.
 * @throws Refusal
 */
export function readInside(root: string, named: string, most: number): Buffer {
  const real = realPath(named);
  if (!liesIn(root, real)) throw new Refusal("outside");
  return guarded(() => {
    // Before it is opened, since opening a device or a pipe already does something.
    if (!lstatSync(real).isFile()) throw new Refusal("no-file");
    const fd = openSync(real, READ);
    try {
      const info = fstatSync(fd);
      if (!info.isFile()) throw new Refusal("no-file");
      return readWhole(fd, info.size, most);
    } finally {
      closeSync(fd);
    }
  });
}

function readWhole(fd: number, size: number, most: number): Buffer {
  if (size > most) throw new Refusal("too-large");
  let buffer = Buffer.allocUnsafe(size + 1);
  let used = 0;
  for (;;) {
    const read = readSync(fd, buffer, used, buffer.length - used, null);
    if (read === 0) return buffer.subarray(0, used);
    used += read;
    // The file has grown since its size was asked for.
    if (used > most) throw new Refusal("too-large");
    if (used === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(Math.min(used, most) + 1)]);
  }
}

/**
 * Lists a folder with its sub-folders or without. Hidden files and folders, and editors' backups (name~), are not seen. One
 * sub-folder that cannot be read takes nothing else along: it is among what was refused.
 *
 * @param root Real path of the folder.
 * @param within Real path of the folder out of which no link may lead. Default: the same.
 */
export function listInside(root: string, depth: "one level" | "all levels", within = root): Listing {
  const listing: Listing = { files: [], folders: [], refused: [] };
  const waiting = [""];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const { name, kind } of entriesOf(root, folder, within, listing.refused)) {
      if (kind === "file") listing.files.push(name);
      else if (depth === "all levels") waiting.push(name);
      else listing.folders.push(name);
    }
  }
  listing.files.sort(byCodeUnit);
  listing.folders.sort(byCodeUnit);
  listing.refused.sort((a, b) => byCodeUnit(a.name, b.name));
  return listing;
}

interface Entry {
  name: string;
  kind: "file" | "folder";
}

function entriesOf(root: string, folder: string, within: string, refused: Refused[]): Entry[] {
  let entries: Dirent<Buffer>[];
  try {
    // A folder may tell its names and yet let none of its files be reached: all of them would be missing.
    accessSync(path.join(root, folder), constants.X_OK);
    // As bytes: as text, two names that are no UTF-8 would be one, and the name of nothing.
    entries = readdirSync(path.join(root, folder), { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    refused.push({ name: folder, folder: true, refusal: refusalOf(error) });
    return [];
  }
  return entries.flatMap((entry): Entry[] => {
    const [own, isText] = textOf(entry.name);
    if (own.startsWith(".") || own.endsWith("~")) return [];
    const name = folder === "" ? own : `${folder}/${own}`;
    const refuse = (refusal: Refusal, isFolder = entry.isDirectory()): [] => {
      refused.push({ name, folder: isFolder, refusal });
      return [];
    };
    if (!isText) return refuse(new Refusal("name"));
    if (entry.isFile()) return [{ name, kind: "file" }];
    if (entry.isDirectory()) return [{ name, kind: "folder" }];
    if (!entry.isSymbolicLink()) return refuse(new Refusal("no-file"));
    try {
      const real = realPath(path.join(root, name));
      if (!liesIn(within, real)) return refuse(new Refusal("outside"));
      const target = statSync(real);
      if (target.isFile()) return [{ name, kind: "file" }];
      return refuse(new Refusal(target.isDirectory() ? "link" : "no-file"));
    } catch (error) {
      return refuse(refusalOf(error));
    }
  });
}

/** A name's text, and whether its bytes are text. */
function textOf(name: Buffer): [text: string, isText: boolean] {
  const text = name.toString("utf8");
  if (Buffer.from(text, "utf8").equals(name)) return [text, true];
  const shown = Array.from(name, (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`,
  );
  return [shown.join(""), false];
}

/** Why the system did not do what it was asked, in words and with its code. */
export function systemReason(error: unknown): string {
  const code = codeOf(error);
  const words = code === undefined ? undefined : SYSTEM_WORDS[code];
  return words ? `${words} (${code})` : (code ?? "the system does not say why");
}

const SYSTEM_WORDS: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  ENOENT: "it is not there",
  ENOTDIR: "a file stands where a folder should",
  EEXIST: "a file stands where a folder should",
  EISDIR: "a folder stands where a file should",
  ELOOP: "links lead in a circle",
  ENAMETOOLONG: "its path is too long",
  EIO: "the disk reports an error",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
};

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(codeOf(error) === "ENOENT" ? "missing" : "unreadable", systemReason(error));
}

function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw refusalOf(error);
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
