import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { getWorkspace, PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { makeCorpus } from "../bench/corpus.ts";
import { accord as accordCorpus } from "../bench/generators/accord.ts";
import { writeCrowded } from "../sites/crowded/write.ts";
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
    process.on("exit", () => {
      for (const dir of temporary) {
        rmSync(dir, { recursive: true, force: true });
        // What a build of it kept inside the project.
        rmSync(getWorkspace(path.join(dir, "content")).workDir, { recursive: true, force: true });
      }
    });
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

/** The founding digest with an interface in every language there is, and in the one that proves them. */
function tonguesFolder(): string {
  const dir = path.join(sitesFolder(), "tongues-content");
  cpSync(path.join(PROJECT_ROOT, "content"), dir, { recursive: true });
  const file = path.join(dir, "digest.yaml");
  const config = readFileSync(file, "utf8");
  const changed = config.replace(/^languages: .*$/m, "languages: [en, fr, ar, en-XA]\ncards: none");
  if (changed === config) throw new Error("digest.yaml names no languages");
  writeFileSync(file, changed);
  return dir;
}

/** A generated digest of a thousand articles. */
async function thousandFolder(): Promise<string> {
  const dir = path.join(sitesFolder(), "thousand-corpus");
  await accordCorpus(false).prepare(dir, makeCorpus(1000));
  return path.join(dir, "content");
}

const fixture = (name: string): string => path.join(PROJECT_ROOT, "tests/sites", name);

function sitesFolder(): string {
  process.env.ACCORD_TEST_SITES ??= mkdtempSync(path.join(os.tmpdir(), "accord-sites-"));
  return process.env.ACCORD_TEST_SITES;
}

/** Sites that several tests look at. */
const SITES = {
  founding: () => ["--base", "/"],
  "founding-sub": () => ["--base", "/sub/path/"],
  "zero-touch": () => ["--content", zeroTouchFolder()],
  tongues: () => ["--content", tonguesFolder()],
  tiny: () => ["--content", fixture("tiny")],
  languages: () => ["--content", fixture("languages")],
  "languages-sub": () => ["--content", fixture("languages"), "--base", "/sub/path/"],
  hostile: () => ["--content", fixture("hostile")],
  bare: () => ["--content", fixture("bare"), "--no-search"],
  crowded: () => ["--content", writeCrowded(path.join(sitesFolder(), "crowded-content")), "--no-search"],
  thousand: async () => ["--content", await thousandFolder(), "--no-search"],
} as const satisfies Record<string, () => string[] | Promise<string[]>>;
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
    const { status, stdout, stderr } = accord(["build", "--out", out, ...(await SITES[name]())]);
    if (status !== 0) throw new Error(`building ${name} failed\n${stdout}\n${stderr}`);
    return out;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds the shared sites before the tests start, two at a time, so that no test waits for another's build. */
export async function buildSharedSites(): Promise<void> {
  const folder = sitesFolder();
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const names = Object.keys(SITES).filter((name) => name !== "zero-touch" || existsSync(SEEDS));
  const half = Math.ceil(names.length / 2);
  const script = path.join(PROJECT_ROOT, "tests/support/build-sites.ts");
  await Promise.all(
    [names.slice(0, half), names.slice(half)].map(async (some) => {
      const [status] = (await once(spawn(process.execPath, [script, ...some], { stdio: "inherit" }), "exit")) as [
        number,
      ];
      if (status !== 0) throw new Error(`not all of these sites could be built: ${some.join(", ")}`);
    }),
  );
}
