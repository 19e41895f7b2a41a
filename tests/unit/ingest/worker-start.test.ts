import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { PROJECT_ROOT } from "../../../src/lib/workspace.ts";
import { temporaryFolder } from "../../support/site.ts";

/** Reads a file in a process that is killed before it keeps anything of its own. */
const SCRIPT = `
import { enableCompileCache } from "node:module";
if (process.argv[2]) enableCompileCache(process.argv[2]);
const { sharedIsolation } = await import(${JSON.stringify(path.join(PROJECT_ROOT, "src/ingest/isolate.ts"))});
const bytes = new TextEncoder().encode("The bridge is shut\\n\\nThe mayor of Orrin closed the bridge on Tuesday after a night of rain.\\n");
const { articles } = await sharedIsolation().ingest({ file: "raw/a.txt", bytes, sidecar: {} });
console.log(articles.length);
await new Promise((resolve) => setTimeout(resolve, 1500));
process.kill(process.pid, "SIGKILL");
`;

describe("the reader's worker", () => {
  test("should keep what V8 compiled where the process does, and read as well where it does not", () => {
    const script = path.join(temporaryFolder(), "read.mjs");
    writeFileSync(script, SCRIPT);
    const read = (...folder: string[]): string =>
      spawnSync(process.execPath, [script, ...folder], {
        encoding: "utf8",
        env: { PATH: process.env.PATH },
      }).stdout.trim();
    const folder = temporaryFolder();
    assert.equal(read(folder), "1");
    assert.ok(readdirSync(folder, { recursive: true }).length > 100);
    assert.equal(read(), "1");
  });
});
