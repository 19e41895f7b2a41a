import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import type { Finished } from "./site.ts";

/** Pass to a test's options: Windows has neither pipes among files nor names of any bytes. */
export const withoutOddFiles: string | false =
  process.platform === "win32" ? "skipped: files of this kind are Unix" : false;

/** A pipe: reading it waits until somebody writes. */
export function makePipe(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const { status, stderr } = spawnSync("mkfifo", [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`mkfifo: ${stderr}`);
}

/** A path whose last name holds a byte that is no UTF-8. */
export function latin1Name(folder: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(folder + path.sep), Buffer.from(name, "latin1")]);
}

/** Writes files of a folder by their names, which are data: "/" alone parts folders. */
export function writeFiles(dir: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), data);
  }
}

/** Runs a command that must not hang. A status of null says that it did. */
export function accordWithin(seconds: number, args: string[], before: string[] = []): Finished {
  const [command = "", ...rest] = [...before, process.execPath, path.join(PROJECT_ROOT, "src/cli/main.ts"), ...args];
  const { status, stdout, stderr } = spawnSync(command, rest, {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}
