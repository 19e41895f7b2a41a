import { loadTarget } from "./registry.ts";
import { keepFound } from "./runner/found.ts";
import { HELP, readOptions, type FuzzOptions } from "./runner/options.ts";
import { firstOpen, nextCases, shareOut, type Share } from "./runner/plan.ts";
import { Progress, reportFailure, table } from "./runner/progress.ts";
import { readState, writeState } from "./runner/state.ts";
import { OwnWorker, WatchedWorker } from "./runner/watched-worker.ts";

/* npm run fuzz. See HELP, and docs/extending.md for what the targets are. */

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") {
    console.log(HELP);
    return 0;
  }
  const last = options.resume ? readState() : null;
  if (options.resume && !last) throw new Error("There is no run to go on with.");
  const seed = last?.seed ?? options.seed;
  const shares = await planShares(options, last?.next ?? {});
  console.log(`seed ${seed}; ${shares.length} targets, ${options.workers} workers`);
  return run(options, seed, shares, last?.next ?? {});
}

async function planShares(options: FuzzOptions, next: Record<string, number>): Promise<Share[]> {
  const targets = await Promise.all(options.targets.map(loadTarget));
  const quotas =
    options.only !== null
      ? [1]
      : shareOut(
          targets.map(({ weight }) => weight),
          options.count ?? 0,
        );
  return options.targets.map((name, i) => ({
    name,
    weight: targets[i]!.weight,
    chunk: targets[i]!.chunk ?? 250,
    next: options.only ?? next[name] ?? 0,
    given: 0,
    done: 0,
    out: new Set(),
    quota: options.count === null && options.only === null ? Number.POSITIVE_INFINITY : quotas[i]!,
    failed: false,
    spent: 0,
  }));
}

async function run(
  options: FuzzOptions,
  seed: number,
  shares: Share[],
  before: Record<string, number>,
): Promise<number> {
  const progress = new Progress(shares);
  const began = performance.now();
  const replays = options.only === null ? shares.values() : [].values();
  let failures = 0;
  const work = async (): Promise<void> => {
    const worker = options.workers === 0 ? new OwnWorker() : new WatchedWorker();
    for (const share of replays) {
      const done = await worker.run({ kind: "found", target: share.name });
      for (const failure of "failures" in done ? done.failures : []) {
        share.failed = true;
        failures++;
        progress.say(reportFailure(failure, seed, null));
      }
    }
    for (;;) {
      if (options.time !== null && performance.now() - began >= options.time) break;
      const job = nextCases(shares);
      if (!job) break;
      const { share, from, to } = job;
      const start = performance.now();
      const done = await worker.run({
        kind: "cases",
        target: share.name,
        seed,
        from,
        to,
        exact: options.only !== null,
        shrink: options.shrink,
      });
      share.spent += performance.now() - start;
      for (const failure of "failures" in done ? done.failures : []) {
        share.failed = true;
        failures++;
        progress.say(reportFailure(failure, seed, keepFound(failure)));
      }
      share.out.delete(from);
      share.done += to - from;
      if (options.only === null)
        writeState({
          seed,
          next: { ...before, ...Object.fromEntries(shares.map((each) => [each.name, firstOpen(each)])) },
        });
    }
    await worker.close();
  };
  await Promise.all(Array.from({ length: options.only === null ? Math.max(1, options.workers) : 1 }, work));
  progress.end();
  console.log(table(shares, performance.now() - began));
  console.log(failures === 0 ? "every promise held" : `${failures} broken`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});
