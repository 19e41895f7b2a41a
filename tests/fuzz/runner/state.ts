import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";

/** How far a run has come: its seed, and for each target the number of the first case that was not run. */
export interface RunState {
  seed: number;
  next: Record<string, number>;
}

const FILE = path.join(PROJECT_ROOT, ".astro", "fuzz", "state.json");

/** The state of the last run; null where there is none. */
export function readState(): RunState | null {
  try {
    return JSON.parse(readFileSync(FILE, "utf8")) as RunState;
  } catch {
    return null;
  }
}

export function writeState(state: RunState): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(`${FILE}.partial`, JSON.stringify(state));
  renameSync(`${FILE}.partial`, FILE);
}
