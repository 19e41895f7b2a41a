import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** The browser on this machine: CHROMIUM, one on the PATH, or the one Playwright has installed. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  for (const dir of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of NAMES) if (existsSync(path.join(dir, name))) return path.join(dir, name);
  }
  const macOs = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  if (existsSync(macOs)) return macOs;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/**
 * The browser's path; installs one where there is none: Playwright's own, else Debian's package where apt-get can run.
 *
 * @throws Error that says how to install one by hand.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.error("No Chromium on this machine; installing one for the browser tests.");
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const attempts: [string, string[]][] = [
    [process.execPath, [cli, "install", "chromium-headless-shell", "chromium"]],
    ["apt-get", ["update", "-qq"]],
    ["apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, {
      stdio: "ignore",
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium or Chrome. Install one, or name it: CHROMIUM=/path/to/chromium npm test",
  );
}
