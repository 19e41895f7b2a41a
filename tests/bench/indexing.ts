import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { text } from "node:stream/consumers";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { median, memoryOfAll, type Cost } from "./measure.ts";

/**
 * Measures what the search index costs by itself: made whole, in parts from nothing, in parts after one article has changed,
 * and with everything that a build does for the search. Memory is that of all processes together, the digest included.
 *
 * @param folder Receives the parts that are kept.
 */
export async function indexing(folder: string, sizes: readonly number[], rounds: number): Promise<void> {
  for (const size of sizes) {
    const costs: Record<string, Cost[]> = {};
    for (let round = 0; round < rounds; round++) {
      const cache = path.join(folder, `index-${size}-${round}`);
      const add = async (name: string, ...options: string[]): Promise<void> => {
        const cost = await run(["--articles", String(size), "--cache", cache, ...options]);
        (costs[name] ??= []).push(cost);
      };
      await add("whole", "--make", "whole");
      await add("parts, from nothing", "--make", "parts");
      await add("parts, one article changed", "--make", "parts", "--change", `Round ${round} changed this article.`);
      await add("all, another article text", "--make", "all", "--change", `Round ${round} changed it again.`);
    }
    const { cpu: base, wall } = middle(costs.whole!);
    console.log(
      `| index of ${size} articles | clock | to whole | processor | to whole | MB in all |\n| --- | --- | --- | --- | --- | --- |`,
    );
    for (const [name, list] of Object.entries(costs)) {
      const cost = middle(list);
      console.log(
        `| ${name} | ${cost.wall.toFixed(1)} s | ${(cost.wall / wall).toFixed(2)} | ${cost.cpu.toFixed(1)} s | ${(cost.cpu / base).toFixed(2)} | ${Math.round(cost.memory)} |`,
      );
    }
    console.log();
  }
}

const middle = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
  memory: median(costs.map(({ memory }) => memory)),
});

async function run(options: readonly string[]): Promise<Cost> {
  const child = spawn(process.execPath, [path.join(PROJECT_ROOT, "tests/bench/index-run.ts"), ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, memoryOfAll(child.pid!))), 100);
  const [printed, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
  clearInterval(timer);
  if (status !== 0) throw new Error(`indexing ended with ${String(status)}`);
  return { ...(JSON.parse(printed) as { wall: number; cpu: number }), memory };
}
