import { existsSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";

/** The founding articles and their careful reading lie beside the project, and in no public clone of it. */
export const SHARED = path.join(PROJECT_ROOT, "..", "shared");

export const SEEDS = path.join(SHARED, "seeds");

/** Pass to a test's options: `{ skip: withoutShared }`. */
export const withoutShared: string | false = existsSync(SEEDS) ? false : "skipped: no ../shared";
