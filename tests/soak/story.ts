import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getWorkspace, PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";

const MAIN = path.join(PROJECT_ROOT, "src/cli/main.ts");

/** A copy of the smallest fixture that can be told two ways, and what the site of each is, file by file. */
export class Story extends SiteCopy {
  #way: "A" | "B" = "A";

  get way(): "A" | "B" {
    return this.#way;
  }

  /** Tells the story the other way: a raw file, a claim and an area differ. */
  turn(): void {
    const turns: [string, string, string][] = [
      ["raw/harbour-herald.txt", "nine years after", "ten years after"],
      ["claims/bridge.yaml", "Building it took", "To build it took"],
      ["areas/traffic.mdx", "Who crosses", "Who now crosses"],
    ];
    for (const [file, a, b] of turns) {
      if (this.#way === "A") this.replace(file, a, b);
      else this.replace(file, b, a);
    }
    this.#way = this.#way === "A" ? "B" : "A";
  }

  /** What lies beside the content folder, sorted. */
  get beside(): string[] {
    return readdirSync(path.join(this.dir, "..")).sort();
  }

  /** Folders of this story's builds inside the project that only a build at work has. */
  get staging(): string[] {
    const { workDir } = getWorkspace(this.dir);
    return existsSync(workDir) ? readdirSync(workDir).filter((name) => name.startsWith("staging")) : [];
  }
}

/** One digest of a folder's files and their names; null where there is no folder. */
export function fingerprint(dir: string): string | null {
  if (!existsSync(dir)) return null;
  const all = createHash("sha256");
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
    all.update(`${path.relative(dir, file)}\0${digest}\n`);
  }
  return all.digest("hex");
}

/** What a build left behind, and how long it took in milliseconds. */
export interface Built {
  status: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  milliseconds: number;
}

/** A build that is at work. */
export interface Building {
  kill(): void;
  ended: Promise<Built>;
}

/** Starts a build. `through`: a command, with its arguments, that is to run it. */
export function startBuild(content: string, out: string, through: readonly string[] = []): Building {
  const begun = performance.now();
  const [command = "", ...args] = [...through, process.execPath, MAIN, "build", "--content", content, "--out", out];
  const child = spawn(command, args, {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<Built>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ status, signal, output, milliseconds: performance.now() - begun }));
  });
  return { kill: () => child.kill("SIGKILL"), ended };
}

/** Builds a story both ways into folders of their own. */
export async function bothWays(story: Story): Promise<Record<"A" | "B", string> & { milliseconds: number }> {
  const prints = { A: "", B: "" };
  let milliseconds = 0;
  for (const _ of ["A", "B"]) {
    const out = path.join(story.dir, "..", `told-${story.way}`);
    const built = await startBuild(story.dir, out).ended;
    if (built.status !== 0) throw new Error(`the story does not build\n${built.output}`);
    milliseconds = Math.max(milliseconds, built.milliseconds);
    prints[story.way] = fingerprint(out) ?? "";
    story.turn();
  }
  if (prints.A === prints.B) throw new Error("told both ways, the site is the same");
  return { ...prints, milliseconds };
}

/** The frames of a stack trace, which no user is to see. */
export const hasStack = (output: string): boolean => /^\s+at .+[:(]\d*/m.test(output);
