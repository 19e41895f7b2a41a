import { existsSync, renameSync } from "node:fs";
import type { HashedFile } from "../hash-files.ts";
import { undoBeside, type Undone } from "./beside.ts";
import { foldersOf, readJournal, removeJournal, type Journal } from "./journal.ts";
import { freeSibling, putAway, removable } from "./put-away.ts";
import { removeListed } from "./remove-listed.ts";
import { clearWork, undoWithin } from "./within.ts";

/**
 * Brings a swap to an end that was interrupted: the old site is put back, or what is left of it removed where the new one was
 * in its place already. Touches only folders that the journal names, and of those only what it knows for the old site or
 * the new one. The caller holds the output's lock.
 *
 * @returns What there is to say.
 */
export async function recover(dir: string): Promise<string[]> {
  const journal = readJournal(dir);
  return journal ? settle(journal, undo(journal)) : [];
}

/** Undoes a swap in this process, or finds that it had come to its end. */
export function undo(journal: Journal): Undone {
  return journal.way === "within" ? undoWithin(journal) : undoBeside(journal);
}

/**
 * Does what is left to do once a swap has ended, and forgets it.
 *
 * @param known What is known of the old site's files.
 * @returns What there is to say.
 */
export async function settle(
  journal: Journal,
  ended: Undone,
  known?: ReadonlyMap<string, HashedFile>,
): Promise<string[]> {
  const { previous } = foldersOf(journal);
  const notes: string[] = [];
  if (ended === "taken" && !journal.setAside) {
    const kept = freeSibling(journal.dir);
    renameSync(previous, kept);
    notes.push(`A build was interrupted, and something else stands in the place of its old site, which is in ${kept}.`);
  }
  if (ended === "finished" && !journal.setAside) {
    const isThere = existsSync(previous);
    if (journal.way === "beside") notes.push(...(isThere ? await putAway(previous, journal.dir, known) : []));
    else {
      if (isThere) removeListed(previous, (await removable(previous)).listed);
      if (!clearWork(journal)) {
        notes.push(
          `Something changed in the old site while the new one was built. It was not removed; it is in ${previous}.`,
        );
      }
    }
  }
  removeJournal(journal.dir);
  return notes;
}
