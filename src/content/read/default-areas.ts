import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../lib/workspace.ts";
import { areaSchema, type Area } from "../../schemas/area.ts";
import type { Problem } from "../../problems/problem.ts";
import { parseEntries, type Located } from "./entries.ts";

/** Folder of the areas that serve where a content folder has none of its own. */
const DEFAULT_AREAS_DIR = path.join(PROJECT_ROOT, "src", "content", "default-areas");

/** The engine's areas, one list a file. They are data that anybody can read and replace. */
export function readDefaultAreas(problems: Problem[]): Located<Area>[] {
  return readdirSync(DEFAULT_AREAS_DIR)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(path.join(DEFAULT_AREAS_DIR, name), "utf8");
      return parseEntries(text, `default-areas/${name}`, areaSchema, problems).entries;
    });
}
