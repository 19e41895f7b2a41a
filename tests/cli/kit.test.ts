import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, test } from "node:test";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { writeKit } from "../../scripts/kit/write-kit.ts";
import { temporaryFolder, type Finished } from "../support/site.ts";
import { treeOf } from "../support/tree.ts";

const ARTICLE = `The ferry is back

The ferry between Larn and the island is back, its owner said on Monday. It had been in the yard for nine weeks, and earlier
boats had been late.
`;

/** Runs a kit's own command line, on packages that were installed before. */
function run(kit: string, args: string[]): Finished {
  if (!existsSync(path.join(kit, "node_modules")))
    symlinkSync(path.join(PROJECT_ROOT, "node_modules"), path.join(kit, "node_modules"), "junction");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/cli/main.ts", ...args], {
    cwd: kit,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: kit, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

async function freshKit(name = "my-digest"): Promise<string> {
  const kit = path.join(temporaryFolder(), name);
  await writeKit(kit);
  return kit;
}

describe("the kit", () => {
  test("is the engine with an empty story, and packages that fit its lock file", async () => {
    const kit = await freshKit();
    const files = Object.keys(treeOf(kit));
    for (const file of ["README.md", "content/digest.yaml", "content/raw/.gitkeep", "docs/upgrading.md"])
      assert.ok(files.includes(file), file);
    for (const file of files) assert.doesNotMatch(file, /^(tests|scripts|\.ci)\/|^content\/articles\//);
    for (const [file, text] of Object.entries(treeOf(path.join(kit, "content"))))
      assert.doesNotMatch(text, /Xiaomi/, file);
    assert.match(
      readFileSync(path.join(kit, "content/digest.yaml"), "utf8"),
      /schema=\.\.\/docs\/schemas\/digest\.json/,
    );
    const links = Array.from(
      readFileSync(path.join(kit, "README.md"), "utf8").matchAll(/\]\(([^)]+)\)/g),
      ([, link]) => link!,
    );
    assert.ok(links.length > 2);
    for (const link of links) assert.ok(existsSync(path.join(kit, link)), link);
    const { status, stderr } = spawnSync("npm", ["ci", "--dry-run", "--offline", "--ignore-scripts"], {
      cwd: kit,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    assert.equal(status, 0, stderr);
  });

  test("builds once there is an article, and says what to do before", async () => {
    const kit = await freshKit();
    const empty = run(kit, ["build"]);
    assert.equal(empty.status, 1);
    assert.match(empty.stderr, /no article/);
    writeFileSync(path.join(kit, "content/raw/ferry.txt"), ARTICLE);
    const built = run(kit, ["build", "--no-search"]);
    assert.equal(built.status, 0, built.stderr);
    assert.match(built.stdout, /Built \d+ pages from 1 article into dist\//);
    assert.match(readFileSync(path.join(kit, "dist/index.html"), "utf8"), /<title>[^<]*My story/);
    assert.ok(existsSync(path.join(kit, "dist/favicon.svg")), "the engine's icon");
  });

  test("an icon in public/ takes the place of the engine's", async () => {
    const kit = await freshKit();
    writeFileSync(path.join(kit, "content/raw/ferry.txt"), ARTICLE);
    const own = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n';
    mkdirSync(path.join(kit, "public"));
    writeFileSync(path.join(kit, "public/favicon.svg"), own);
    const built = run(kit, ["build", "--no-search"]);
    assert.equal(built.status, 0, built.stderr);
    assert.equal(readFileSync(path.join(kit, "dist/favicon.svg"), "utf8"), own);
    assert.ok(existsSync(path.join(kit, "dist/favicon.ico")));
  });

  test("is what create-astro makes a project of", async () => {
    const kit = await freshKit();
    const dir = path.dirname(kit);
    const packed = spawnSync("tar", ["-czf", path.join(dir, "kit.tar.gz"), "-C", dir, path.basename(kit)]);
    assert.equal(packed.status, 0, String(packed.stderr));
    const archive = readFileSync(path.join(dir, "kit.tar.gz"));
    const server = createServer((_, response) => response.end(archive)).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    try {
      const template = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kit.tar.gz`;
      // It asks for the address of its own templates' host first, and gives up where nobody answers.
      const online =
        "import dns from 'node:dns/promises'; dns.lookup = async () => ({ address: '127.0.0.1', family: 4 })";
      const made = path.join(dir, "made");
      const create = path.join(PROJECT_ROOT, "node_modules/create-astro/create-astro.mjs");
      const args = [made, "--template", template, "--no-install", "--no-git", "--no-ai", "--skip-houston", "--yes"];
      const child = spawn(process.execPath, ["--import", `data:text/javascript,${online}`, create, ...args], {
        cwd: dir,
        env: { ...process.env, XDG_CACHE_HOME: path.join(dir, "cache"), NODE_TEST_CONTEXT: undefined },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
      const status = await new Promise((resolve) => child.on("exit", resolve));
      assert.equal(status, 0, said);
      const [before, after] = [treeOf(kit), treeOf(made)];
      assert.deepEqual(Object.keys(after).sort(), Object.keys(before).sort());
      // It writes the project's name into these, and speaks of the package manager in the first.
      const rewritten = new Set(["README.md", "package.json"]);
      for (const [file, text] of Object.entries(before))
        if (!rewritten.has(file)) assert.ok(after[file] === text, file);
      writeFileSync(path.join(made, "content/raw/ferry.txt"), ARTICLE);
      const checked = run(made, ["check"]);
      assert.equal(checked.status, 0, checked.stderr);
    } finally {
      server.close();
    }
  });
});

describe("docs/upgrading.md", () => {
  test("brings a new engine to the same content, and changes nothing of it", async () => {
    const [old, fresh] = [await freshKit("old"), await freshKit("new")];
    const [before, after] = [path.join(path.dirname(old), "before"), path.join(path.dirname(old), "after")];
    // The old engine has a file and a word that the new one has not.
    writeFileSync(path.join(old, "src/lib/gone.ts"), "export {};\n");
    const words = path.join(old, "src/i18n/en.json");
    writeFileSync(words, readFileSync(words, "utf8").replace('"Skip to the content"', '"Skip all this"'));
    rmSync(path.join(old, "content"), { recursive: true });
    cpSync(path.join(PROJECT_ROOT, "tests/sites/tiny"), path.join(old, "content"), { recursive: true });
    mkdirSync(path.join(old, "public"));
    writeFileSync(path.join(old, "public/map.pdf"), "mine");
    const story = treeOf(path.join(old, "content"));

    assert.equal(run(old, ["build", "--no-search", "--out", before]).status, 0);
    for (const name of ["content", "public"]) {
      rmSync(path.join(fresh, name), { recursive: true, force: true });
      cpSync(path.join(old, name), path.join(fresh, name), { recursive: true });
    }
    assert.equal(run(fresh, ["check"]).status, 0);
    const built = run(fresh, ["build", "--no-search", "--out", after]);
    assert.equal(built.status, 0, built.stderr);
    assert.deepEqual(treeOf(path.join(fresh, "content")), story);
    assert.equal(readFileSync(path.join(after, "map.pdf"), "utf8"), "mine");
    assert.match(readFileSync(path.join(after, "index.html"), "utf8"), /Skip to the content/);
    assert.match(run(fresh, ["diff", before, after]).stdout, /^0 added, \d+ changed, 0 removed/);

    // The new engine goes on with the output of the old one as with its own.
    renameSync(before, path.join(fresh, "dist"));
    const again = run(fresh, ["build", "--no-search"]);
    assert.equal(again.status, 0, again.stderr);
  });

  test("names every command it uses as there is one", () => {
    const page = readFileSync(path.join(PROJECT_ROOT, "docs/upgrading.md"), "utf8");
    const { scripts } = JSON.parse(readFileSync(path.join(PROJECT_ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = Array.from(page.matchAll(/npm run ([a-z]+)/g), ([, name]) => name!);
    assert.ok(named.length > 3);
    for (const name of named) assert.ok(scripts[name], name);
  });
});
