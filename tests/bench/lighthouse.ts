import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { serve } from "../../src/cli/serve.ts";
import { findChromium } from "../support/chromium.ts";
import { median } from "./measure.ts";

const VERSION = "13.5.0";
const HOME = path.join(os.tmpdir(), `accord-bench-lighthouse-${VERSION}`);
const CLI = path.join(HOME, "node_modules/lighthouse/cli/index.js");
const FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking";

const PAGES = ["", "articles/sanvada/", "areas/", "timeline/", "search/"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
] as const;

/** What is read of Lighthouse's report. Scores are parts of one; metrics are in milliseconds, but for the shift's. */
interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue: number }>;
  environment: { benchmarkIndex: number };
}

/** Whether the machine has Chromium and Lighthouse, which is installed from npm into the system's temporary folder. */
export function hasLighthouse(): boolean {
  if (!findChromium()) return false;
  if (existsSync(CLI)) return true;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(path.join(HOME, "package.json"), "{}");
  return spawnSync("npm", ["install", "--silent", `lighthouse@${VERSION}`], { cwd: HOME }).status === 0;
}

/** What the browser and this machine take for themselves: blocking time is read from the clock. */
const CONTROL = "a page of one sentence";
const SENTENCE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="description" content="One sentence."><title>One sentence</title><main><h1>One sentence.</h1></main></html>`;

/**
 * Looks at five pages of the founding digest, and at a page of one sentence, with Lighthouse as it comes (a phone, its network
 * and processor simulated), served as `npm run preview` serves them, and prints the medians.
 */
export async function lighthouse(site: string, rounds: number): Promise<void> {
  const server = await serve({ outDir: site, host: "127.0.0.1", port: 0 });
  const control = createServer((_, res) => res.writeHead(200, { "content-type": "text/html" }).end(SENTENCE));
  await new Promise<void>((resolve) => control.listen(0, "127.0.0.1", resolve));
  const addresses = new Map(PAGES.map((page) => [`/${page}`, new URL(page, server.address).href]));
  addresses.set(CONTROL, `http://127.0.0.1:${(control.address() as AddressInfo).port}/`);
  const reports = new Map<string, Report[]>([...addresses.keys()].map((page) => [page, []]));
  try {
    for (let round = 0; round < rounds; round++)
      for (const [page, found] of reports) found.push(await look(addresses.get(page)!));
  } finally {
    await server.close();
    control.close();
  }

  const all = [...reports.values()].flat();
  const own = [...reports].flatMap(([page, found]) => (page === CONTROL ? [] : found));
  const speed = median(all.map(({ environment }) => environment.benchmarkIndex));
  console.log(
    `\nLighthouse ${VERSION}, mobile, medians of ${rounds}; its measure of this machine's speed: ${speed}.\n`,
  );
  console.log(
    "| page | performance | accessibility | best practices | SEO | FCP, s | LCP, s | blocking, ms | shift |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const [page, found] of reports) {
    const scores = CATEGORIES.map((name) => median(found.map(({ categories }) => 100 * categories[name]!.score)));
    const [fcp, lcp, blocking, shift] = METRICS.map((name) =>
      median(found.map(({ audits }) => audits[name]!.numericValue)),
    ) as [number, number, number, number];
    const cells = [
      ...scores.map((score) => score.toFixed(0)),
      ...[fcp, lcp].map((milliseconds) => (milliseconds / 1000).toFixed(2)),
      blocking.toFixed(0),
      shift.toFixed(3),
    ];
    console.log(`| ${page} | ${cells.join(" | ")} |`);
  }
  const lost = new Set(own.flatMap(shortfalls));
  console.log(`\nAudits that cost points in some run: ${[...lost].sort().join(", ") || "none"}.\n`);
}

/** The audits that count and are not perfect. */
function shortfalls({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((name) =>
    categories[name]!.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(
      ({ id }) => id,
    ),
  );
}

/** A busy machine sometimes records nothing of a page. */
const ATTEMPTS = 3;

/**
 * One run.
 *
 * @throws Error with what Lighthouse printed, where it made no report.
 */
async function look(url: string, attempt = 1): Promise<Report> {
  const file = path.join(HOME, "report.json");
  const options = ["--quiet", "--output=json", `--output-path=${file}`, `--only-categories=${CATEGORIES.join(",")}`];
  const child = spawn(process.execPath, [CLI, url, ...options, `--chrome-flags=${FLAGS}`], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000)));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (status !== 0 && attempt < ATTEMPTS) return look(url, attempt + 1);
  if (status !== 0) throw new Error(`Lighthouse ended with ${status} at ${url}\n${output}`);
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}
