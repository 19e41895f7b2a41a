import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { DISCARDED } from "../../src/build/output/discard.ts";
import { getWorkspace } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";
import { accord } from "../support/site.ts";
import { treeOf, writeTree } from "../support/tree.ts";

/** A number that no process has: they end before it. */
const NOBODY = `${2 ** 30}:1`;
const TOKEN = "0123456789abcdef";

describe("what a build leaves", () => {
  test("should be the site alone, whatever builds before it were killed, and what only looks like theirs", async () => {
    const site = new SiteCopy();
    const build = () => accord(["build", "--content", site.dir, "--out", site.out, "--no-search"]);
    assert.equal(build().status, 0);
    const { workDir } = getWorkspace(site.dir);
    const killed = path.join(workDir, "builds", TOKEN);
    writeTree(killed, { "owner.json": JSON.stringify({ token: TOKEN, process: NOBODY }), "site/index.html": "half" });
    const alike = path.join(workDir, "builds", "mine");
    writeTree(alike, { "owner.json": JSON.stringify({ token: TOKEN, process: NOBODY }), "site/index.html": "mine" });
    const replaced = path.join(DISCARDED, TOKEN);
    writeTree(replaced, { "list.json": "[]" });
    const theirs = [`${site.out}.next-${2 ** 30}`, `${site.out}.previous-backup`];
    for (const dir of theirs) writeTree(dir, { "index.html": "somebody else's" });
    assert.equal(build().status, 0);
    assert.deepEqual(
      readdirSync(path.dirname(site.out)).sort(),
      ["content", "site", ...theirs.map((dir) => path.basename(dir))].sort(),
    );
    for (const dir of theirs) assert.deepEqual(treeOf(dir), { "index.html": "somebody else's" });
    assert.equal(existsSync(killed), false);
    assert.ok(existsSync(alike));
    rmSync(replaced, { recursive: true, force: true });
    for (let i = 0; i < 100 && readdirSync(DISCARDED).length > 0; i++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.deepEqual(readdirSync(DISCARDED), [], "the replaced site is removed in the end");
  });
});
