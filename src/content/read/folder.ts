import { hash } from "node:crypto";
import path from "node:path";
import {
  isThere,
  liesIn,
  listInside,
  readInside,
  realFolder,
  realPath,
  Refusal,
  type Listing,
  type Refused,
} from "../../lib/folder-files.ts";
import type { Problem } from "../../problems/problem.ts";
import { adviceProblem } from "../../problems/advice-catalogue.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";

/** A content folder that is read with care: links that leave it are refused, hidden files are not seen. */
export interface Folder {
  /** Absolute path with all links resolved. */
  root: string;
  problems: Problem[];
  /** What is missing because of an error, by sub-folder: ids of entries, or null for entries nobody can name. */
  broken: Map<string, Set<string | null>>;
  /** SHA-256 of every file that was read, by its path. */
  digests: Map<string, string>;
}

/** A content folder as it is before anything of it is read. @throws Refusal */
export function openFolder(contentDir: string): Folder {
  return { root: realPath(contentDir), problems: [], broken: new Map(), digests: new Map() };
}

/** Notes that an entry exists but is in error, so that references to it are not reported as well. */
export function noteBroken(folder: Folder, sub: string, id: unknown): void {
  const ids = folder.broken.get(sub) ?? new Set();
  folder.broken.set(sub, ids.add(typeof id === "string" ? id : null));
}

/** Largest file that is read as text, in bytes. */
const MAX_BYTES = 8_000_000;

/**
 * Paths of a sub-folder's files with one of the endings, relative to the content folder, sorted by code unit. Files with
 * another ending, and folders, get a piece of advice, but for examples (".example"). An absent sub-folder has no files; one
 * that cannot be read is an error.
 */
export function listFiles(folder: Folder, sub: string, endings: readonly string[]): string[] {
  const listing = listed(folder, sub);
  const advise = (file: string): void =>
    void folder.problems.push(adviceProblem("nothing-read", { file }, { detail: endings.join(" or ") }));
  for (const { name, refusal, folder: isFolder } of listing.refused) {
    const file = name === "" ? sub : `${sub}/${name}`;
    noteBroken(folder, sub, null);
    folder.problems.push(refusedProblem(file, refusal, isFolder));
  }
  const isMeant = (name: string): boolean => endings.some((ending) => name.endsWith(ending));
  for (const name of listing.folders) {
    if (!isMeant(name)) advise(`${sub}/${name}`);
    else folder.problems.push(refusedProblem(`${sub}/${name}`, new Refusal("no-file"), true));
  }
  return listing.files.flatMap((name) => {
    if (isMeant(name)) return [`${sub}/${name}`];
    if (!name.endsWith(".example")) advise(`${sub}/${name}`);
    return [];
  });
}

function listed(folder: Folder, sub: string): Listing {
  const nothing: Listing = { files: [], folders: [], refused: [] };
  try {
    const real = realFolder(folder.root, sub);
    return real === null ? nothing : listInside(real, "one level", folder.root);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused: Refused = { name: "", folder: true, refusal: error };
    return { ...nothing, refused: [refused] };
  }
}

/** Text of a file, without a byte-order mark; null, with a problem, where it cannot be read. */
export function readText(folder: Folder, file: string): string | null {
  try {
    const bytes = readInside(folder.root, path.join(folder.root, file), MAX_BYTES);
    folder.digests.set(file, hash("sha256", bytes));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal("unreadable", "it is not UTF-8");
    folder.problems.push(refusedProblem(file, refusal, false));
    return null;
  }
}

/** The same of a file that need not be there: undefined where there is nothing of its name. */
export function readTextIfThere(folder: Folder, file: string): string | null | undefined {
  try {
    if (!isThere(path.join(folder.root, file))) return undefined;
  } catch {
    // Whatever keeps it from being looked at is told by reading it.
  }
  return readText(folder, file);
}

/** Whether a file, all links resolved, lies in the content folder. */
export function isInside(folder: Folder, file: string): boolean {
  return liesIn(folder.root, realPath(path.join(folder.root, file)));
}

function refusedProblem(file: string, refusal: Refusal, isFolder: boolean): Problem {
  const place = { file };
  if (refusal.reason === "outside") return contentProblem("file-outside", place);
  if (refusal.reason === "no-file" || refusal.reason === "link") return contentProblem("no-file", place);
  const code = refusal.reason === "name" ? "name-unreadable" : isFolder ? "folder-unreadable" : "file-unreadable";
  return contentProblem(code, place, { detail: refusal.message });
}
