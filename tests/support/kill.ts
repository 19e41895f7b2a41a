import { spawn } from "node:child_process";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";

/** Random numbers from 0 to 1 that a seed repeats. Set ACCORD_SEED to try others. */
export function seeded(seed = Number(process.env.ACCORD_SEED ?? 20180223)): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Runs a command and kills it outright: so many milliseconds after it began, or after its first words. Tells whether it was killed. */
export async function runAndKill(args: string[], milliseconds: number, afterFirstWords = false): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, "src/cli/main.ts"), ...args], {
    cwd: PROJECT_ROOT,
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("exit", (_, signal) => resolve(signal)));
  if (afterFirstWords) await Promise.race([new Promise((resolve) => child.stdout.once("data", resolve)), ended]);
  else child.stdout.resume();
  await Promise.race([wait(milliseconds), ended]);
  child.kill("SIGKILL");
  return (await ended) === "SIGKILL";
}
