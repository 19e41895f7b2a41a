import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { SEEDS } from "./shared.ts";

const MAIN = path.join(PROJECT_ROOT, "src/cli/main.ts");

/** What a finished command left behind. */
export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of the command line as a user would, without colours and without a terminal. */
export function accord(args: string[], env: NodeJS.ProcessEnv = {}): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1", ...env },
  });
  return { status, stdout, stderr };
}

/** A fresh folder under the system's temporary one; removed when the process ends. */
export function temporaryFolder(): string {
  if (temporary.length === 0) {
    process.on("exit", () => temporary.forEach((dir) => rmSync(dir, { recursive: true, force: true })));
  }
  const dir = mkdtempSync(path.join(os.tmpdir(), "accord-test-"));
  temporary.push(dir);
  return dir;
}

const temporary: string[] = [];

/** A content folder of nothing but raw/, with the founding articles. */
export function zeroTouchFolder(): string {
  const dir = path.join(sitesFolder(), "zero-touch-content");
  mkdirSync(path.join(dir, "raw"), { recursive: true });
  cpSync(SEEDS, path.join(dir, "raw"), { recursive: true });
  return dir;
}

function sitesFolder(): string {
  process.env.ACCORD_TEST_SITES ??= mkdtempSync(path.join(os.tmpdir(), "accord-sites-"));
  return process.env.ACCORD_TEST_SITES;
}

/** Sites that several tests look at. */
const SITES = {
  founding: () => ["--base", "/"],
  "founding-sub": () => ["--base", "/sub/path/"],
  "zero-touch": () => ["--content", zeroTouchFolder()],
} as const;
export type SiteName = keyof typeof SITES;

/**
 * The folder of a built site; built at first asking and kept for the whole run of the tests.
 *
 * @throws Error with what the build printed, where it failed.
 */
export async function builtSite(name: SiteName): Promise<string> {
  const out = path.join(sitesFolder(), name);
  const lock = `${out}.lock`;
  for (;;) {
    if (existsSync(path.join(out, "accord.json"))) return out;
    try {
      mkdirSync(lock);
      break;
    } catch {
      if (Date.now() - statSync(lock).mtimeMs > 300_000) throw new Error(`nobody finished building ${name}`);
      await wait(250);
    }
  }
  try {
    const { status, stdout, stderr } = accord(["build", "--out", out, ...SITES[name]()]);
    if (status !== 0) throw new Error(`building ${name} failed\n${stdout}\n${stderr}`);
    return out;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds the shared sites before the tests start, so that no test waits for another's build. */
export async function buildSharedSites(): Promise<void> {
  const folder = sitesFolder();
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const name of Object.keys(SITES) as SiteName[]) {
    if (name === "zero-touch" && !existsSync(SEEDS)) continue;
    console.log(`Building the site "${name}" …`);
    await builtSite(name);
  }
}
