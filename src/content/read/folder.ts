import { hash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync, type Dirent } from "node:fs";
import path from "node:path";
import type { Problem } from "../../schemas/problem.ts";
import { contentProblem } from "../problems/catalogue.ts";

/** A content folder that is read with care: links that leave it are refused, hidden files are not seen. */
export interface Folder {
  /** Absolute path with all links resolved. */
  root: string;
  problems: Problem[];
  /** What is in error and so missing, by sub-folder: ids of entries, or null for entries nobody can name. */
  broken: Map<string, Set<string | null>>;
  /** SHA-256 of every file that was read, by its path. */
  digests: Map<string, string>;
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
 * another ending get a piece of advice. An absent sub-folder has no files.
 */
export function listFiles(folder: Folder, sub: string, endings: readonly string[]): string[] {
  let entries: Dirent[];
  try {
    if (!isInside(folder, sub)) {
      folder.problems.push(contentProblem("file-outside", { file: sub }));
      return [];
    }
    entries = readdirSync(path.join(folder.root, sub), { withFileTypes: true });
  } catch {
    return [];
  }
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name.endsWith("~") || entry.isDirectory()) continue;
    const file = `${sub}/${entry.name}`;
    if (entry.isSymbolicLink() && !isInside(folder, file))
      folder.problems.push(contentProblem("file-outside", { file }));
    else if (!endings.some((ending) => entry.name.endsWith(ending))) {
      folder.problems.push(contentProblem("nothing-read", { file }, { detail: endings.join(" or ") }, "advice"));
    } else files.push(file);
  }
  return files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Text of a listed file, without a byte-order mark; null, with a problem, where it cannot be read. */
export function readText(folder: Folder, file: string): string | null {
  try {
    const bytes = readFileSync(path.join(folder.root, file));
    folder.digests.set(file, hash("sha256", bytes));
    if (bytes.length > MAX_BYTES) throw new Error(`larger than ${MAX_BYTES} bytes`);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    folder.problems.push(contentProblem("file-unreadable", { file }, { detail: reason(error) }));
    return null;
  }
}

/** Whether a file, all links resolved, lies in the content folder. */
export function isInside(folder: Folder, file: string): boolean {
  const real = realpathSync(path.join(folder.root, file));
  return real === folder.root || real.startsWith(folder.root + path.sep);
}

/** Why reading failed, without the machine's paths. */
function reason(error: unknown): string {
  if (error instanceof TypeError) return "it is not UTF-8";
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
