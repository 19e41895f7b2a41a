#!/usr/bin/env node
// Node 18 reads this with nothing installed: no dependency, no type.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { install } from "./install.mjs";

/*
 * The one way in: installs what is missing, then runs the command on the Node that the lock file names, so that every
 * machine builds the same bytes. A command that is not in the list is for the command line of the product.
 */

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The commands of those who change the engine, and the scripts that are these commands. */
const WORKSHOP = {
  test: "tests/run.ts",
  bench: "tests/bench/run.ts",
  fuzz: "tests/fuzz/run.ts",
  soak: "tests/soak/run.ts",
  lint: "scripts/lint.ts",
  docs: "scripts/generate-docs.ts",
  pictures: "scripts/pictures.ts",
  kit: "scripts/kit.ts",
};

const [name = "", ...rest] = process.argv.slice(2);
// A kit has no workshop.
const isWorkshop = Object.hasOwn(WORKSHOP, name) && existsSync(path.join(ROOT, WORKSHOP[name]));
const script = path.join(ROOT, isWorkshop ? WORKSHOP[name] : "src/cli/main.ts");
const args = isWorkshop ? rest : process.argv.slice(2);

const status = install(ROOT);
if (status !== 0) process.exit(status);
// A person's relative paths start where npm was called; those of the scripts start at the project.
process.env.INIT_CWD ??= process.cwd();
process.chdir(ROOT);

/*
 * The C library of Linux gives each thread memory of its own, of which little is given back, to a server that builds again and
 * again as to a single build with its bundler's threads. It reads this when a process starts; others do not know it. V8's space
 * for what is new grows to 16 MB for each half, where a build of many articles needs no more than 8.
 */
const FRUGAL = { arenas: "1", flags: ["--max-semi-space-size=8"] };
const MEMORY = { dev: { arenas: "2", flags: [] }, build: FRUGAL, start: FRUGAL };

const node = pinnedNode();
const memory = Object.hasOwn(MEMORY, name) && process.env.MALLOC_ARENA_MAX === undefined ? MEMORY[name] : null;
if (node === process.execPath && memory === null) {
  process.argv = [node, script, ...args];
  await import(pathToFileURL(script).href);
} else {
  const env = memory === null ? process.env : { ...process.env, MALLOC_ARENA_MAX: memory.arenas };
  const child = spawn(node, [...(memory?.flags ?? []), script, ...args], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** The Node that was installed with the project; this one where it is of the same version. */
function pinnedNode() {
  const folder = path.join(ROOT, "node_modules/node");
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (process.version === `v${version}`) return process.execPath;
  const found = ["bin/node", "bin/node.exe"].map((file) => path.join(folder, file)).find((file) => existsSync(file));
  if (found) return found;
  console.error(
    `Node ${version}, on which Accord runs, is not in node_modules.\n` +
      '  What to do: allow the install script of the package "node", then remove node_modules and run the command again.',
  );
  process.exit(1);
}
