// Runs before every npm script, in whatever Node the machine has (18 or newer), with nothing installed yet.
// Installs the locked dependencies, Node 24 among them, where they are absent or older than the lock file.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = "node_modules/.package-lock.json";
const isStale = !existsSync(installed) || statSync(installed).mtimeMs < statSync("package-lock.json").mtimeMs;

if (isStale) {
  const npm = process.env.npm_execpath;
  if (!npm) {
    console.error("Run this through npm, for example: npm start");
    process.exit(1);
  }
  console.error("Installing what Accord needs; this happens once.");
  const { status } = spawnSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (status !== 0) {
    console.error("The installation failed. Check the connection to the package registry, then run the command again.");
    process.exit(status ?? 1);
  }
  const ended = new Date();
  (await import("node:fs")).utimesSync(installed, ended, ended);
}
