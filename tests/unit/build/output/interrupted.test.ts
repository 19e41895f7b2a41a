import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { putSite, type PutSite } from "../../../support/put-site.ts";
import { temporaryFolder } from "../../../support/site.ts";
import { pagesOnly, writeTree } from "../../../support/tree.ts";

const ONE = { "index.html": "one", "a/index.html": "page a" };
const TWO = { "index.html": "two", "b/index.html": "page b" };
const OWN = { ".git/HEAD": "ref", CNAME: "news.example", "a/Thumbs.db": "litter", ".well-known/a": "mine" };
/** Of another person, named like what a swap makes. */
const THEIRS = {
  ".accord-next-0123456789abcdef/x": "theirs",
  "site.previous-7/x": "theirs",
  "site.next-7/x": "theirs",
};

const SCRIPT = path.resolve("tests/support/put-site.ts");
const inNamespace = (command: string) => spawnSync("unshare", ["-m", "sh", "-c", command], { encoding: "utf8" });
const mountable = inNamespace("mount -t tmpfs tmpfs /mnt").status === 0;

describe("a build killed before any of its changes", () => {
  test("should leave the old site or the new one, each with what is the publisher's own", async (t) => {
    let killed = 0;
    for (let dieAt = 0; ; dieAt++) {
      const dir = temporaryFolder();
      const site = path.join(dir, "site");
      mkdirSync(path.join(dir, "content"));
      await putSite({ dir, files: ONE });
      writeTree(site, OWN);
      writeTree(dir, THEIRS);
      const asked: PutSite = { dir, files: { ...TWO, ".well-known/b": "theirs" }, dieAt };
      const { signal, status, stderr } = spawnSync(process.execPath, [SCRIPT, JSON.stringify(asked)], {
        encoding: "utf8",
      });
      // The next build brings it to an end, even one that stops before it has made anything.
      await putSite({ dir, files: { "manifest.json": "in the way" } }).catch(() => {});
      const now = pagesOnly(site);
      const isNew = now["index.html"] === "two";
      assert.deepEqual(now, isNew ? { ...TWO, ".well-known/b": "theirs", ...OWN } : { ...ONE, ...OWN }, `at ${dieAt}`);
      const beside = [".accord-next-0123456789abcdef", "content", "site", "site.next-7", "site.previous-7", "work"];
      assert.deepEqual(readdirSync(dir).sort(), beside, `at ${dieAt}`);
      for (const file of Object.keys(THEIRS)) assert.ok(existsSync(path.join(dir, file)));
      if (signal !== "SIGKILL") {
        assert.equal(status, 0, stderr);
        assert.ok(isNew);
        break;
      }
      killed++;
    }
    assert.ok(killed > 10, `killed ${killed} times only`);
    t.diagnostic(`killed ${killed} times`);
  });
});

describe("a folder that is a mount point", { skip: mountable ? false : "nothing can be mounted here" }, () => {
  test("should be swapped from within, and survive a kill before any change", async (t) => {
    const dir = temporaryFolder();
    mkdirSync(path.join(dir, "content"));
    mkdirSync(path.join(dir, "site"));
    const old = temporaryFolder();
    mkdirSync(path.join(old, "content"));
    await putSite({ dir: old, files: ONE });
    writeTree(path.join(old, "site"), OWN);
    const put = (more: Partial<PutSite>) =>
      `'${process.execPath}' '${SCRIPT}' '${JSON.stringify({ dir, files: ONE, ...more })}'`;
    let killed = 0;
    for (let dieAt = Number(process.env.ACCORD_KILL_FROM ?? 1); ; dieAt += Number(process.env.ACCORD_KILL_STEP ?? 4)) {
      const shots = ["after", "kill"].map((name) => path.join(dir, name));
      for (const shot of shots) rmSync(shot, { recursive: true, force: true });
      const { stderr } = inNamespace(
        [
          `mount -t tmpfs tmpfs '${dir}/site' || exit 9`,
          `cp -r '${old}/site/.' '${dir}/site/'`,
          put({ files: { ...TWO, ".well-known/b": "theirs" }, dieAt }),
          `echo "ended $?" >&2`,
          put({ files: { "manifest.json": "in the way" } }),
          `cp -r '${dir}/site' '${dir}/after'`,
        ].join("\n"),
      );
      const now = pagesOnly(path.join(dir, "after"));
      const isNew = now["index.html"] === "two";
      assert.deepEqual(
        now,
        isNew ? { ...TWO, ".well-known/b": "theirs", ...OWN } : { ...ONE, ...OWN },
        `at ${dieAt}: ${stderr}`,
      );
      if (stderr.includes("ended 0")) {
        assert.ok(isNew);
        break;
      }
      assert.match(stderr, /ended 137/);
      killed++;
    }
    assert.ok(killed > 8, `killed ${killed} times only`);
    t.diagnostic(`killed ${killed} times`);
  });

  test("should not be set aside", () => {
    const dir = temporaryFolder();
    mkdirSync(path.join(dir, "content"));
    mkdirSync(path.join(dir, "site"));
    const { stderr } = inNamespace(
      `mount -t tmpfs tmpfs '${dir}/site' && echo t > '${dir}/site/thesis.doc' &&
      '${process.execPath}' '${SCRIPT}' '${JSON.stringify({ dir, files: ONE, setAside: true })}'; cat '${dir}/site/thesis.doc' >&2`,
    );
    assert.match(stderr, /a mount point cannot be set aside[^]*\nt\n/);
  });
});

test("a site goes to another disk, and a kill while it is copied leaves the old one", { skip: !mountable }, () => {
  const dir = temporaryFolder();
  mkdirSync(path.join(dir, "content"));
  mkdirSync(path.join(dir, "disk"));
  const put = (files: Record<string, string>, dieAt?: number) =>
    `'${process.execPath}' '${SCRIPT}' '${JSON.stringify({ dir, out: "disk/site", files, dieAt })}'`;
  const { stderr } = inNamespace(
    [
      `mount -t tmpfs tmpfs '${dir}/disk' || exit 9`,
      put(ONE),
      // Before the mark is taken off: what was copied has no manifest that anybody could know it by.
      ...Array.from({ length: 9 }, (_, dieAt) => `${put(TWO, dieAt)}; echo "ended $?" >&2`),
      `cp -r '${dir}/disk/site' '${dir}/before'`,
      put(TWO),
      `cp -r '${dir}/disk/.' '${dir}/after'`,
    ].join("\n"),
  );
  assert.match(stderr, /ended 137/);
  assert.equal(pagesOnly(path.join(dir, "before"))["index.html"], "one");
  assert.deepEqual(pagesOnly(path.join(dir, "after/site")), TWO);
  assert.deepEqual(readdirSync(path.join(dir, "after")), ["site"]);
});

test("builds of one output at a time end in the site of one of them, with what is the publisher's own", async () => {
  const dir = temporaryFolder();
  mkdirSync(path.join(dir, "content"));
  await putSite({ dir, files: ONE });
  writeTree(path.join(dir, "site"), OWN);
  const sites = Array.from({ length: 5 }, (_, i) => ({ "index.html": `site ${i}`, [`p${i}/index.html`]: "page" }));
  await Promise.all(sites.map((files) => putSite({ dir, files })));
  const now = pagesOnly(path.join(dir, "site"));
  const winner = sites.find((files) => files["index.html"] === now["index.html"]);
  assert.deepEqual(now, { ...winner, ...OWN });
  assert.deepEqual(readdirSync(dir).sort(), ["content", "site", "work"]);
});
