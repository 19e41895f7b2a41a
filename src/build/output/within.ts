import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MANIFEST_FILE } from "../manifest.ts";
import type { SiteState } from "../site-state.ts";
import { bring, takeAway } from "./bring.ts";
import { carry, carryBack, planCarry } from "./carry.ts";
import { carriesMark, foldersOf, MARK, writeJournal, type Journal } from "./journal.ts";
import type { Undone } from "./beside.ts";

/**
 * Puts a finished site into a folder that cannot be renamed, entry by entry: the old ones leave for a folder inside it, the
 * new ones arrive from there, the manifest last. For an instant readers may see parts of both.
 *
 * @param state The old site's.
 * @throws whatever stands in the way; undoWithin() undoes what was begun.
 */
export function swapWithin(staging: string, journal: Journal, state: SiteState): void {
  const { work, next, previous } = foldersOf(journal);
  const { dir } = journal;
  writeJournal(journal);
  mkdirSync(work);
  writeFileSync(path.join(work, MARK), journal.token);
  mkdirSync(previous);
  bring(staging, next, journal);
  const files = planCarry(dir, next, state);
  const stay = new Set(files.filter((file) => !file.includes("/") && !existsSync(path.join(next, file))));
  journal.carried = files.filter((file) => !stay.has(file));
  journal.leaving = readdirSync(dir).filter((name) => !stay.has(name) && name !== path.basename(work));
  // Whatever arrives is in `next` until it does: that is how an interrupted swap is told from one that has not begun.
  for (const file of journal.carried) mkdirSync(path.dirname(path.join(next, file)), { recursive: true });
  journal.arriving = [...readdirSync(next).filter((name) => name !== MANIFEST_FILE), MANIFEST_FILE];
  writeJournal(journal);
  for (const name of journal.leaving) renameSync(path.join(dir, name), path.join(previous, name));
  carry(previous, next, journal.carried);
  for (const name of journal.arriving) renameSync(path.join(next, name), path.join(dir, name));
}

/** As undoBeside(). Each part of it is struck off the journal before the next begins, so that none is done twice. */
export function undoWithin(journal: Journal): Undone {
  const { work, next, previous } = foldersOf(journal);
  const { dir } = journal;
  if (!carriesMark(work, journal)) {
    clearWork(journal);
    return "undone";
  }
  if (journal.arriving.length > 0 && !isThere(path.join(next, MANIFEST_FILE))) return "finished";
  for (const name of journal.arriving) {
    if (!isThere(path.join(next, name)) && isThere(path.join(dir, name)))
      renameSync(path.join(dir, name), path.join(next, name));
  }
  journal.arriving = [];
  writeJournal(journal);
  carryBack(next, previous, journal.carried);
  journal.carried = [];
  writeJournal(journal);
  for (const name of journal.leaving) {
    if (isThere(path.join(previous, name)) && !isThere(path.join(dir, name)))
      renameSync(path.join(previous, name), path.join(dir, name));
  }
  takeAway(next, journal);
  clearWork(journal);
  return "undone";
}

/** Removes the folder inside the output, where nothing is left in it. */
export function clearWork(journal: Journal): boolean {
  const { work, next, previous } = foldersOf(journal);
  if (!isThere(work)) return true;
  for (const folder of [next, previous]) {
    removeEmpty(folder);
  }
  if (isThere(next) || isThere(previous)) return false;
  rmSync(path.join(work, MARK), { force: true });
  return removeEmpty(work);
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    // It is gone already, or something is left in it.
    return !isThere(folder);
  }
}

const isThere = (name: string): boolean => lstatSync(name, { throwIfNoEntry: false }) !== undefined;
