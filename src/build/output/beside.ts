import { manifestDigest } from "../manifest.ts";
import { existsSync, renameSync } from "node:fs";
import type { SiteState } from "../site-state.ts";
import { bring, takeAway, takeMode } from "./bring.ts";
import { carry, carryBack, copyCarried, planCarry } from "./carry.ts";
import { foldersOf, isOld, writeJournal, type Journal } from "./journal.ts";

/**
 * Puts a finished site in the output's place by renaming folders: the old one away, what is carried over into the new one,
 * the new one into its place. Readers see the old site or the new one, never a mixture of both.
 *
 * @param state The old site's; null where there is none.
 * @throws whatever stands in the way; undoBeside() undoes what was begun.
 */
export function swapBeside(staging: string, journal: Journal, state: SiteState | null): void {
  const { next, previous } = foldersOf(journal);
  const { dir, setAside } = journal;
  writeJournal(journal);
  bring(staging, next, journal);
  if (state) {
    takeMode(next, dir);
    const files = planCarry(dir, next, state);
    if (setAside) copyCarried(dir, next, files);
    else {
      journal.carried = files;
      writeJournal(journal);
    }
    renameSync(dir, previous);
    carry(previous, next, journal.carried);
  }
  renameSync(next, dir);
}

/** How an interrupted swap has ended: the new site is in place, or the old one again, or the place is somebody else's. */
export type Undone = "finished" | "undone" | "taken";

/** Undoes what a swap has begun, unless it has come to its end. May itself be interrupted and called again. */
export function undoBeside(journal: Journal): Undone {
  const { next, previous } = foldersOf(journal);
  const { dir } = journal;
  const hasOld = isOld(previous, journal);
  if (!existsSync(next) && existsSync(dir) && manifestDigest(dir) === journal.next) return "finished";
  if (hasOld) {
    carryBack(next, previous, journal.carried);
    if (!existsSync(dir)) renameSync(previous, dir);
  }
  takeAway(next, journal);
  return hasOld && existsSync(previous) ? "taken" : "undone";
}
