import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { accord, temporaryFolder } from "../support/site.ts";

/** What stands in for npm: it installs a Node of a version that no machine has, which is this one. */
const NPM = `
const fs = require("node:fs");
fs.appendFileSync("npm-was-called", process.argv.slice(2).join(" ") + "\\n");
if (fs.existsSync("npm-fails")) process.exit(7);
fs.mkdirSync("node_modules/node/bin", { recursive: true });
fs.writeFileSync("node_modules/.package-lock.json", "{}");
fs.writeFileSync("node_modules/node/package.json", '{ "version": "99.0.0" }');
fs.rmSync("node_modules/node/bin/node", { force: true });
fs.symlinkSync(process.execPath, "node_modules/node/bin/node");
`;

/** What stands in for the command line: it tells how it was called. */
const MAIN = `
const [first] = process.argv.slice(2);
if (first === "wait") setInterval(() => {}, 1000);
else if (first === "fail") process.exitCode = 3;
console.log(JSON.stringify({ args: process.argv.slice(2), at: process.cwd(), from: process.env.INIT_CWD, pid: process.pid, arenas: process.env.MALLOC_ARENA_MAX, flags: process.execArgv }));
`;

/** A project with nothing in it but the entry, as it is after a clone. */
class Project {
  readonly dir = temporaryFolder();
  constructor() {
    cpSync(path.join(PROJECT_ROOT, "bin"), path.join(this.dir, "bin"), { recursive: true });
    for (const folder of ["src/cli", "tests", "elsewhere"]) mkdirSync(path.join(this.dir, folder), { recursive: true });
    writeFileSync(path.join(this.dir, "package.json"), '{ "type": "module" }');
    writeFileSync(path.join(this.dir, "package-lock.json"), "{}");
    writeFileSync(path.join(this.dir, "npm-cli.cjs"), NPM);
    writeFileSync(path.join(this.dir, "src/cli/main.ts"), MAIN);
    writeFileSync(path.join(this.dir, "tests/run.ts"), `console.log("the tests");${MAIN}`);
  }
  env(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const npm = path.join(this.dir, "npm-cli.cjs");
    return { ...process.env, NODE_TEST_CONTEXT: undefined, INIT_CWD: undefined, npm_execpath: npm, ...more };
  }
  run(args: string[], more: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(this.dir, "bin/accord.mjs"), ...args], {
      cwd: path.join(this.dir, "elsewhere"),
      encoding: "utf8",
      env: this.env(more),
    });
    return { status, stdout, stderr };
  }
  /** How often npm was called, and with what. */
  get installs(): string[] {
    try {
      return readFileSync(path.join(this.dir, "npm-was-called"), "utf8").trim().split("\n");
    } catch {
      return [];
    }
  }
}

describe("the one way in", () => {
  test("should have what builds, and nothing else, take memory in few places, unless told how", () => {
    const project = new Project();
    const memoryOf = (args: string[], env?: NodeJS.ProcessEnv): unknown => {
      const told = JSON.parse(project.run(args, { MALLOC_ARENA_MAX: undefined, ...env }).stdout) as Record<
        string,
        unknown
      >;
      return [told.arenas, told.flags];
    };
    assert.deepEqual(memoryOf(["dev"]), ["2", []]);
    for (const name of ["build", "start"]) assert.deepEqual(memoryOf([name]), ["1", ["--max-semi-space-size=8"]]);
    assert.deepEqual(memoryOf(["build"], { MALLOC_ARENA_MAX: "7" }), ["7", []]);
    assert.deepEqual(memoryOf(["check"]), [undefined, []]);
  });

  test("should install once, and again when the lock file is newer", () => {
    const project = new Project();
    const { status, stdout, stderr } = project.run(["check", "--strict"]);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /this happens once/);
    const { args, at, from } = JSON.parse(stdout) as { args: string[]; at: string; from: string };
    assert.deepEqual(args, ["check", "--strict"]);
    assert.deepEqual([at, from], [project.dir, path.join(project.dir, "elsewhere")]);
    assert.equal(project.run(["check"]).stderr, "");
    assert.deepEqual(project.installs, ["ci --no-audit --no-fund --loglevel=error"]);
    const later = new Date(Date.now() + 5000);
    utimesSync(path.join(project.dir, "package-lock.json"), later, later);
    assert.match(project.run(["check"]).stderr, /this happens once/);
    assert.equal(project.installs.length, 2);
  });

  test("should install nothing into another project's folder, which a link leads to", () => {
    const project = new Project();
    const other = temporaryFolder();
    writeFileSync(path.join(other, "theirs"), "");
    symlinkSync(other, path.join(project.dir, "node_modules"));
    const refused = project.run(["build"]);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /node_modules is a link/);
    assert.deepEqual(project.installs, []);
    assert.deepEqual(readdirSync(other), ["theirs"]);
  });

  test("should install through npm where npx called it", () => {
    const project = new Project();
    assert.equal(project.run(["check"], { npm_execpath: path.join(project.dir, "npx-cli.cjs") }).status, 0);
    assert.equal(project.installs.length, 1);
  });

  test("should hand a workshop's command to its script, without the command's name", () => {
    const { stdout } = new Project().run(["test", "one.test.ts"]);
    assert.match(stdout, /^the tests\n/);
    assert.match(stdout, /"args":\["one\.test\.ts"\]/);
  });

  test("should end as the command ends: with its status, or by the signal that ended it", async () => {
    const project = new Project();
    assert.equal(project.run(["fail"]).status, 3);
    const waiting = spawn(process.execPath, [path.join(project.dir, "bin/accord.mjs"), "wait"], {
      cwd: project.dir,
      env: project.env(),
    });
    const [told] = (await once(waiting.stdout, "data")) as [Buffer];
    const { pid } = JSON.parse(told.toString()) as { pid: number };
    assert.notEqual(pid, waiting.pid);
    waiting.kill("SIGTERM");
    assert.deepEqual(await once(waiting, "exit"), [null, "SIGTERM"]);
    let outlived = true;
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      outlived = false;
    }
    assert.equal(outlived, false, "the command ends before its starter");
  });

  test("should say what to do where nothing can be installed, and end with a status", () => {
    const project = new Project();
    assert.match(project.run(["check"], { npm_execpath: undefined }).stderr, /^Run this through npm/);
    writeFileSync(path.join(project.dir, "npm-fails"), "");
    const failed = project.run(["check"]);
    assert.equal(failed.status, 7);
    assert.match(failed.stderr, /The installation failed\. Check the connection/);
  });

  test("should say what to do where the Node of the lock file is missing", () => {
    const project = new Project();
    project.run(["check"]);
    rmSync(path.join(project.dir, "node_modules/node/bin"), { recursive: true });
    const { status, stderr } = project.run(["check"]);
    assert.equal(status, 1);
    assert.match(stderr, /^Node 99\.0\.0.*is not in node_modules\.\n {2}What to do: /);
  });

  test("should need nothing that is installed, and no type", () => {
    for (const file of ["accord.mjs", "install.mjs"]) {
      const text = readFileSync(path.join(PROJECT_ROOT, "bin", file), "utf8");
      const wanted = Array.from(text.matchAll(/(?:from|import\() ?"([^"]+)"/g), (match) => match[1]!);
      assert.ok(wanted.length > 0);
      assert.deepEqual(
        wanted.filter((name) => !/^(?:node:|\.\/[a-z-]+\.mjs$)/.test(name)),
        [],
      );
    }
  });
});

test("a command's old name tells the new one", () => {
  const { status, stdout, stderr } = accord(["publish"]);
  assert.equal(status, 2);
  assert.equal(stdout, "");
  assert.match(stderr, /"publish" is called "edition" now\.\n {2}What to do: Run: npm run edition/);
});

test("every script of the project goes this way, but for the formatter", () => {
  const { scripts, bin } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
    bin: Record<string, string>;
  };
  assert.deepEqual(bin, { accord: "bin/accord.mjs" });
  for (const [name, script] of Object.entries(scripts)) {
    if (name !== "format") assert.equal(script, `node bin/accord.mjs ${name}`);
  }
});
