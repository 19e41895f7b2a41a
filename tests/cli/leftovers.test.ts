import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { DISCARDED } from "../../src/cli/steps/discard.ts";
import { getWorkspace } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";
import { accord } from "../support/site.ts";

/** A number that no process has: they end before it. */
const NOBODY = 2 ** 30;

describe("what a build leaves", () => {
  test("should be the site alone, whatever builds before it were killed", async () => {
    const site = new SiteCopy();
    const build = () => accord(["build", "--content", site.dir, "--out", site.out, "--no-search"]);
    assert.equal(build().status, 0);
    const staging = path.join(getWorkspace(site.dir).workDir, `staging-${NOBODY}`);
    const replaced = path.join(DISCARDED, `site-${NOBODY}`);
    for (const folder of [`${site.out}.next-${NOBODY}`, staging, replaced]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, "index.html"), "half a page");
    }
    assert.equal(build().status, 0);
    assert.deepEqual(readdirSync(path.dirname(site.out)).sort(), ["content", "site"]);
    assert.equal(existsSync(staging), false);
    for (let i = 0; i < 100 && existsSync(replaced); i++) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(existsSync(replaced), false);
  });
});
