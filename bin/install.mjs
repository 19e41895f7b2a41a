// Node 18 reads this with nothing installed: no dependency, no type.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

/**
 * Installs the locked dependencies, Node 24 among them, where they are absent or older than the lock file.
 *
 * @param {string} root Absolute path of the project.
 * @returns {number} 0, or the status to end with; why has been said.
 */
export function install(root) {
  const installed = path.join(root, "node_modules/.package-lock.json");
  const lock = path.join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return 0;
  // npm would empty the folder that a link leads to, which is another project's.
  if (lstatSync(path.join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error("node_modules is a link, and what it leads to does not fit package-lock.json.");
    console.error("Remove the link and run this again, or run npm ci in the folder that the link leads to.");
    return 1;
  }
  const npm = npmScript();
  if (!npm) {
    console.error("Run this through npm, for example: npm start");
    return 1;
  }
  console.error("Installing what Accord needs; this happens once.");
  const { status } = spawnSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NODE_ENV: "development" },
  });
  if (status !== 0) {
    console.error("The installation failed. Check the connection to the package registry, then run the command again.");
    return status ?? 1;
  }
  const ended = new Date();
  utimesSync(installed, ended, ended);
  return 0;
}

/** npm's own script, of which npx is a sister. */
function npmScript() {
  const called = process.env.npm_execpath;
  return called && path.join(path.dirname(called), path.basename(called).replace(/^npx-/, "npm-"));
}
