import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { OutputError } from "../errors.ts";
import { listNames } from "../list-names.ts";
import type { SiteState } from "../site-state.ts";

/**
 * What goes from the old site into the new one. A folder goes whole where the new site has none of its name, else what is in
 * it.
 *
 * @param state The old site's.
 * @returns Paths relative to both.
 * @throws OutputError where the new site has something else at such a path; it names both.
 */
export function planCarry(old: string, next: string, { own, keptPages, manifest }: SiteState): string[] {
  const moves: string[] = [];
  const collisions: string[] = [];
  const plan = (file: string): void => {
    const mine = lstatSync(path.join(old, file));
    const theirs = lstatSync(path.join(next, file), { throwIfNoEntry: false });
    if (!theirs) (hasFileAbove(next, file) ? collisions : moves).push(file);
    else if (mine.isDirectory() && theirs.isDirectory()) {
      for (const name of readdirSync(path.join(old, file)))
        if (!manifest?.files.has(`${file}/${name}`)) plan(`${file}/${name}`);
    } else if (mine.isFile() && theirs.isFile() && isEqual(path.join(old, file), path.join(next, file)))
      moves.push(file);
    else collisions.push(file);
  };
  for (const file of own) plan(file);
  // A page of the last build that the publisher wants to keep gives way to one of this build.
  for (const file of keptPages) if (isFree(next, file)) moves.push(file);
  if (collisions.length > 0) {
    throw new OutputError(
      `the new site has files of its own at ${collisions.length} paths where ${old} holds one that is kept:\n${listNames(collisions)}`,
      "Rename what you keep, or take the file out of public/ or the content.",
    );
  }
  return moves;
}

/** Moves what was planned. Each step is one rename: nothing is ever in both places, or in none. */
export function carry(from: string, to: string, files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    renameSync(path.join(from, file), path.join(to, file));
  }
}

/** Puts back what carry() has moved so far. */
export function carryBack(from: string, to: string, files: readonly string[]): void {
  for (const file of files) {
    const isBack = lstatSync(path.join(to, file), { throwIfNoEntry: false }) !== undefined;
    if (!isBack && lstatSync(path.join(from, file), { throwIfNoEntry: false })) {
      mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
      renameSync(path.join(from, file), path.join(to, file));
    }
  }
}

/** Copies what was planned, for an old site that stays whole. Sockets and pipes are not copied. */
export function copyCarried(from: string, to: string, files: readonly string[]): void {
  for (const file of files) {
    cpSync(path.join(from, file), path.join(to, file), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      filter: (source) => {
        const stat = lstatSync(source);
        return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
      },
    });
  }
}

const isEqual = (a: string, b: string): boolean => readFileSync(a).equals(readFileSync(b));

function isFree(dir: string, file: string): boolean {
  try {
    return lstatSync(path.join(dir, file), { throwIfNoEntry: false }) === undefined && !hasFileAbove(dir, file);
  } catch {
    return false;
  }
}

/** Whether a folder of a path is a file. */
function hasFileAbove(dir: string, file: string): boolean {
  for (let at = file.indexOf("/"); at >= 0; at = file.indexOf("/", at + 1)) {
    const above = lstatSync(path.join(dir, file.slice(0, at)), { throwIfNoEntry: false });
    if (above) {
      if (!above.isDirectory()) return true;
    } else return false;
  }
  return false;
}
