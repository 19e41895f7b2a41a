import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";

const made: string[] = [];

/** A fresh folder under .astro/fuzz, removed when the process ends. */
export function fuzzFolder(): string {
  const root = path.join(PROJECT_ROOT, ".astro", "fuzz", "tmp");
  mkdirSync(root, { recursive: true });
  const dir = mkdtempSync(path.join(root, "f-"));
  if (made.length === 0)
    process.on("exit", () => made.forEach((each) => rmSync(each, { recursive: true, force: true })));
  made.push(dir);
  return dir;
}
