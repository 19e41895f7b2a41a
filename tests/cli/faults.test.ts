import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";
import { accord, temporaryFolder, type Finished } from "../support/site.ts";

/** What a reader of the message must not be shown. */
function assertPlain({ status, stdout, stderr }: Finished): void {
  const all = stdout + stderr;
  assert.notEqual(status, 0, all);
  assert.match(all, /^ {2}(?:What to do: |fix {2})\S/m);
  assert.doesNotMatch(all, /^ +at /m, "a stack");
  assert.ok(!all.includes(PROJECT_ROOT), all);
  assert.doesNotMatch(all, /itself failed/);
}

const build = (site: SiteCopy, ...more: string[]) => [
  "build",
  "--no-search",
  "--content",
  site.dir,
  "--out",
  site.out,
  ...more,
];

interface Fault {
  name: string;
  breakIt(site: SiteCopy): void;
  args?(site: SiteCopy): string[];
  says: RegExp;
}

const FAULTS: Fault[] = [
  {
    name: "the output is a file",
    breakIt: (site) => writeFileSync(site.out, ""),
    says: /a file stands where a folder is needed: .*site$|file/m,
  },
  {
    name: "the output is below a file",
    breakIt: (site) => writeFileSync(site.out, ""),
    args: (site) => [...build(site).slice(0, -1), path.join(site.out, "deeper")],
    says: /site/,
  },
  {
    name: "digest.yaml is a folder",
    breakIt: (site) => {
      rmSync(path.join(site.dir, "digest.yaml"));
      mkdirSync(path.join(site.dir, "digest.yaml"));
    },
    says: /^digest\.yaml/m,
  },
  {
    name: "the content folder is a file",
    breakIt: (site) => writeFileSync(site.out, ""),
    args: (site) => ["check", "--content", site.out],
    says: /site/,
  },
  {
    name: "the content folder is a link to itself",
    breakIt: (site) => symlinkSync("site", site.out),
    args: (site) => ["check", "--content", site.out],
    says: /site/,
  },
  {
    name: "--content without a folder",
    breakIt: () => undefined,
    args: () => ["build", "--content"],
    says: /--content/,
  },
  {
    name: "a name that is too long",
    breakIt: () => undefined,
    args: (site) =>
      build(site)
        .slice(0, -1)
        .concat(path.join(site.out, "a".repeat(300))),
    says: /longer than this system allows/,
  },
  {
    name: "a page with a component that is not there",
    breakIt: (site) => page(site, "Words.\n\n<Unknown>x</Unknown>"),
    says: /^pages\/about\.mdx:7 +error .*`Unknown`/m,
  },
  {
    name: "a page with an import that leads nowhere",
    breakIt: (site) => page(site, 'import x from "./nowhere.ts"\n\nWords.'),
    says: /^pages\/about\.mdx:\d+ +error .*\.\/nowhere\.ts/m,
  },
];

function page(site: SiteCopy, body: string): void {
  mkdirSync(path.join(site.dir, "pages"), { recursive: true });
  site.write("pages/about.mdx", `---\ntitle: About\n---\n\n${body}\n`);
}

describe("a fault is one line and what to do", () => {
  for (const { name, breakIt, args = build, says } of FAULTS) {
    test(name, () => {
      const site = new SiteCopy();
      breakIt(site);
      const finished = accord(args(site));
      assertPlain(finished);
      assert.match(finished.stdout + finished.stderr, says);
    });
  }

  test("a page that throws, and the old site stays as it was", () => {
    const site = new SiteCopy();
    assert.equal(accord(build(site)).status, 0);
    const before = readFileSync(path.join(site.out, "index.html"), "utf8");
    page(site, 'Words.\n\n{(() => { throw new Error("boom") })()}');
    const finished = accord(build(site));
    assertPlain(finished);
    assert.match(finished.stderr, /^pages\/about\.mdx:7 +error .*boom/m);
    assert.match(accord([...build(site), "--debug"]).stderr, /^ +at /m, "a stack is for whoever asks for it");
    assert.equal(readFileSync(path.join(site.out, "index.html"), "utf8"), before);
    assert.deepEqual(readdirSync(path.dirname(site.out)).sort(), ["content", "site"]);
  });
});

/** A command run as nobody, who may read the project but not what a test forbids; undefined where that cannot be done. */
function asNobody(args: string[]): Finished | undefined {
  const drop = ["--reuid=65534", "--regid=65534", "--clear-groups"];
  if (process.getuid?.() !== 0 || spawnSync("setpriv", [...drop, "true"]).status !== 0) return undefined;
  const { status, stdout, stderr } = spawnSync(
    "setpriv",
    [...drop, process.execPath, path.join(PROJECT_ROOT, "src/cli/main.ts"), ...args],
    { encoding: "utf8", cwd: PROJECT_ROOT, env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" } },
  );
  return { status, stdout, stderr };
}

describe("rights that are not there", () => {
  for (const [name, args, says] of [
    [
      "a content folder that may not be read",
      (site: SiteCopy) => ["check", "--content", site.dir],
      /permission|denied|EACCES|read/i,
    ],
    ["a project folder that may not be written", (site: SiteCopy) => build(site), /permission is denied/],
  ] as const) {
    test(name, (t) => {
      const site = new SiteCopy();
      chmodSync(path.dirname(site.dir), 0o777);
      if (name.startsWith("a content")) chmodSync(site.dir, 0o700);
      const finished = asNobody(args(site));
      if (!finished) return t.skip("needs root and setpriv, to become somebody else");
      assertPlain(finished);
      assert.match(finished.stderr, says);
    });
  }
});

/** Runs shell words with a small disk of its own at $DISK; undefined where the system does not let us. */
function withSmallDisk(disk: string, script: string): Finished | undefined {
  const mount = `mount -t tmpfs -o size=200k tmpfs "$DISK"`;
  const run = (words: string) =>
    spawnSync("unshare", ["-m", "sh", "-c", words], {
      encoding: "utf8",
      cwd: PROJECT_ROOT,
      env: { ...process.env, DISK: disk, NODE: process.execPath, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
    });
  if (run(mount).status !== 0) return undefined;
  const { status, stdout, stderr } = run(`${mount} && ${script}`);
  return { status, stdout, stderr };
}

test("a full disk, and one that can only be read", (t) => {
  const site = new SiteCopy();
  const disk = path.join(temporaryFolder(), "disk");
  mkdirSync(disk);
  cpSync(site.dir, path.join(disk, "../content"), { recursive: true });
  const command = `"$NODE" src/cli/main.ts build --no-search --content "${site.dir}" --out "$DISK/site"`;
  const full = withSmallDisk(disk, command);
  if (!full) return t.skip("needs the right to mount a disk");
  assertPlain(full);
  assert.match(full.stderr, /disk\/site: the disk is full/);
  const readOnly = withSmallDisk(disk, `mount -o remount,ro "$DISK" && ${command}`)!;
  assertPlain(readOnly);
  assert.match(readOnly.stderr, /the disk can only be read/);
});
