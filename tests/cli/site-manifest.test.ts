import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { SiteCopy } from "../support/copy.ts";
import { accord, temporaryFolder } from "../support/site.ts";
import { writeTree } from "../support/tree.ts";

/** Two builds, between which one word of a claim has changed; a third of the first content in another folder. */
let one = "";
let two = "";
let again = "";

const contentOf = (dir: string) =>
  (JSON.parse(readFileSync(path.join(dir, "manifest.json"), "utf8")) as { content: string }).content;

before(() => {
  const site = new SiteCopy();
  const build = (dir: string, out: string) => {
    const { status, stderr } = accord(["build", "--content", dir, "--out", out, "--no-search"]);
    assert.equal(status, 0, stderr);
    return out;
  };
  one = build(site.dir, path.join(site.dir, "../one"));
  site.replace("claims/bridge.yaml", "Building it took", "To build it took");
  two = build(site.dir, path.join(site.dir, "../two"));
  again = build(new SiteCopy().dir, path.join(site.dir, "../again"));
});

/** A copy of the first site that a test may break. */
function deployed(): string {
  const dir = path.join(temporaryFolder(), "www");
  cpSync(one, dir, { recursive: true });
  return dir;
}

describe("the content's digest", () => {
  test("should be the same for the same files elsewhere, and another where one has changed", () => {
    assert.equal(contentOf(again), contentOf(one));
    assert.notEqual(contentOf(two), contentOf(one));
  });
});

describe("npm run diff", () => {
  test("should say that nothing differs, with status 0, from folders and from manifests", () => {
    for (const [a, b] of [
      [one, again],
      [path.join(one, "manifest.json"), again],
    ]) {
      const { status, stdout } = accord(["diff", a!, b!]);
      assert.equal(status, 0, stdout);
      assert.match(
        stdout,
        /^0 added, 0 changed, 0 removed, \d+ the same\.\nBoth by Accord [\d.]+\.\nFrom the same content\./,
      );
    }
  });

  test("should list what a deploy changes by kind of page, with status 1", () => {
    const { status, stdout } = accord(["diff", one, two]);
    assert.equal(status, 1);
    assert.match(stdout, /^0 added, \d+ changed, 0 removed/);
    assert.match(stdout, /From other content: [0-9a-f]{12}, then [0-9a-f]{12}\./);
    assert.match(stdout, /\nclaims +0 +[1-9]\d* +0\n/);
    assert.match(stdout, /\n {2}claims\n(?: {4}.*\n)* {4}\/claims\/c-nine-years\/\n/);
  });

  test("should say what a folder holds beside its manifest, and what was altered in it", () => {
    const dir = deployed();
    writeTree(dir, { "thesis.doc": "mine", "index.html": "changed" });
    rmSync(path.join(dir, "about/index.html"));
    const { status, stdout } = accord(["diff", one, dir]);
    assert.equal(status, 1);
    assert.match(stdout, /Changed\n {2}front and other pages\n {4}\/\n/);
    assert.match(stdout, /Removed\n {2}about\n {4}\/about\/\n/);
    assert.match(stdout, /not in its manifest:\n {2}thesis\.doc\n/);
    assert.match(stdout, /other than its manifest says:\n {2}about\/index\.html\n {2}index\.html/);
  });

  test("should take two built sites, with status 2 for anything else", () => {
    const empty = temporaryFolder();
    for (const names of [[], [one], [one, two, again], [one, empty], [one, "/nowhere"]]) {
      const { status, stderr } = accord(["diff", ...names]);
      assert.equal(status, 2, names.join());
      assert.match(stderr, /What to do/);
    }
  });
});

describe("npm run verify -- --site", () => {
  const verify = (dir: string, ...more: string[]) => accord(["verify", "--site", dir, ...more]);

  test("should prove a folder as it was built, whatever of the publisher's own is in it", () => {
    const dir = deployed();
    writeTree(dir, { ".git/HEAD": "ref", CNAME: "x", "about/Thumbs.db": "", "files/a.pdf": "a" });
    const { status, stdout } = verify(dir, "--keep", "files");
    assert.equal(status, 0, stdout);
    assert.match(
      stdout,
      /: 0 missing, 0 changed, 0 not of this build\.\n[^]*no build touches\n {2}\.git\n {2}CNAME\n {2}about\/Thumbs\.db\n {2}files\n/,
    );
  });

  test("should list what is missing, changed and of no build, with status 1", () => {
    const dir = deployed();
    rmSync(path.join(dir, "404.html"));
    writeTree(dir, { "index.html": "changed", "shell.php": "<?php" });
    rmSync(path.join(dir, "about"), { recursive: true });
    symlinkSync(path.join(one, "about"), path.join(dir, "about"));
    const { status, stdout } = verify(dir);
    assert.equal(status, 1);
    assert.match(stdout, /2 missing, 1 changed, 2 not of this build\./);
    assert.match(stdout, /\nMissing\n {2}404\.html\n {2}about\/index\.html\n/);
    assert.match(stdout, /\nChanged\n {2}index\.html\n/);
    assert.match(stdout, /\nNot of this build\n {2}about\n {2}shell\.php\n/);
  });

  test("should refuse a folder that no build made, with status 2", () => {
    const dir = temporaryFolder();
    assert.equal(verify(dir).status, 2);
    writeFileSync(path.join(dir, "manifest.json"), '{"name":"an app"}');
    assert.match(verify(dir).stderr, /has a manifest\.json that no build wrote/);
    mkdirSync(path.join(dir, "raw"));
    assert.match(verify(one, path.join(dir, "raw")).stderr, /not both/);
  });
});
