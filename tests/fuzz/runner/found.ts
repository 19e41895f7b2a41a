import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import type { Failure } from "./cases.ts";

/* The corpus of what was found: one small file an input. Every run, and npm test, begins with them. */

const FOUND = path.join(PROJECT_ROOT, "tests", "fuzz", "found");

/** An input that once broke a promise. */
export interface FoundInput {
  /** Path relative to the project. */
  file: string;
  input: unknown;
}

/** The inputs found for a target, in the order of their names. */
export function readFound(target: string): FoundInput[] {
  const dir = path.join(FOUND, target);
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { input } = JSON.parse(readFileSync(path.join(dir, name), "utf8")) as { input: unknown };
      return { file: `tests/fuzz/found/${target}/${name}`, input };
    });
}

/** Keeps a failure's input; returns the file's path relative to the project. */
export function keepFound({ target, message, input }: Failure): string {
  const text = JSON.stringify(input);
  const name = `${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
  const dir = path.join(FOUND, target);
  mkdirSync(dir, { recursive: true });
  const broke = message.split("\n", 1)[0]!.slice(0, 200).replaceAll(PROJECT_ROOT, "");
  writeFileSync(path.join(dir, name), `${JSON.stringify({ broke, input }, null, 2)}\n`);
  return `tests/fuzz/found/${target}/${name}`;
}
