import { loadTarget } from "../registry.ts";
import type { Target } from "../target.ts";
import { makeInput, replay, runCases, type Failure } from "./cases.ts";
import { readFound } from "./found.ts";

/** What the parent asks for. */
export type Job =
  | { kind: "cases"; target: string; seed: number; from: number; to: number; exact: boolean; shrink: number }
  | { kind: "found"; target: string }
  | { kind: "input"; target: string; seed: number; index: number };

/** What it is told. `at` comes while a job runs, one of the others ends it. */
export type Report = { at: number } | { failures: Failure[]; count: number } | { input: unknown };

/** How often the case at work is told, in milliseconds. */
const TOLD_EVERY = 25;

const loaded = new Map<string, Promise<Target>>();
/**
 * Does one job.
 *
 * @param tell Called while it runs and once at its end.
 */
export async function doJob(job: Job, tell: (report: Report) => void): Promise<void> {
  if (!loaded.has(job.target)) loaded.set(job.target, loadTarget(job.target));
  const target = await loaded.get(job.target)!;
  if (job.kind === "input") {
    tell({ input: makeInput(job.target, target, job.seed, job.index) });
  } else if (job.kind === "found") {
    const failures: Failure[] = [];
    const found = readFound(job.target);
    for (const { file, input } of found) {
      const failure = await replay(job.target, target, input);
      if (failure) failures.push({ ...failure, message: `${file}: ${failure.message}` });
    }
    tell({ failures, count: found.length });
  } else {
    let told = 0;
    const failure = await runCases(job, target, (index) => {
      const now = performance.now();
      if (!job.exact && now - told < TOLD_EVERY) return;
      told = now;
      tell({ at: index });
    });
    tell({ failures: failure ? [failure] : [], count: job.to - job.from });
  }
}

/** Ends what the targets have started. */
export async function endTargets(): Promise<void> {
  await Promise.all([...loaded.values()].map(async (target) => (await target).close?.()));
}
