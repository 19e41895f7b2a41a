import assert from "node:assert/strict";
import fs, { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { describe, test, type TestContext } from "node:test";
import { adopt, compareAdopted } from "../../../src/editor/adopt.ts";
import { readRecord, writeRecord } from "../../../src/editor/adopted-record.ts";
import { formatDrift } from "../../../src/editor/drift-report.ts";
import { getWorkspace } from "../../../src/lib/workspace.ts";
import { REPORT } from "../../support/editor-folder.ts";
import { temporaryFolder } from "../../support/site.ts";

/** A folder in which articles were adopted from so many raw files. */
async function adopted(count: number) {
  const workspace = getWorkspace(path.join(temporaryFolder(), "content"));
  const raw = path.join(workspace.contentDir, "raw");
  mkdirSync(raw, { recursive: true });
  const ids = Array.from({ length: count }, (_, i) => `report-${i}`);
  for (const id of ids) writeFileSync(path.join(raw, `${id}.txt`), REPORT);
  for (const id of ids) assert.equal((await adopt(workspace, id)).status, "adopted");
  return { workspace, raw };
}

/** How often folders are listed meanwhile. */
async function listings(t: TestContext, work: () => Promise<unknown>): Promise<number> {
  const spied = t.mock.method(fs, "readdirSync");
  syncBuiltinESMExports();
  await work();
  const count = spied.mock.callCount();
  spied.mock.restore();
  syncBuiltinESMExports();
  return count;
}

describe("comparing adopted articles with their raw files", () => {
  test("should list the raw files once, however many articles there are", async (t) => {
    const [few, many] = [await adopted(1), await adopted(4)];
    await compareAdopted(few.workspace);
    await compareAdopted(many.workspace);
    const once = await listings(t, () => compareAdopted(few.workspace));
    assert.ok(once > 0);
    assert.equal(await listings(t, () => compareAdopted(many.workspace)), once);
  });

  /** Gives a record another text than the raw file yields, as if the engine had read it otherwise when it was adopted. */
  async function readOtherwise(contentDir: string, reading?: string): Promise<void> {
    const { lines, sha256: _, ...record } = (await readRecord(contentDir, "report-0"))!;
    const mdx = lines.join("\n").replace("swing bridge", "bridge that swings");
    await writeRecord(contentDir, { ...record, ...(reading === undefined ? {} : { reading }), mdx });
    writeFileSync(path.join(contentDir, "articles/report-0.mdx"), mdx);
  }

  test("should read a raw file again where the engine may read it otherwise, or nobody knows", async () => {
    for (const reading of ["0".repeat(64), undefined]) {
      const { workspace } = await adopted(1);
      const { contentDir } = workspace;
      await readOtherwise(contentDir, reading ?? "1".repeat(64));
      if (reading === undefined) {
        const file = path.join(contentDir, ".adopted/report-0.json");
        writeFileSync(file, readFileSync(file, "utf8").replace(/ *"reading": .*\n/, ""));
      }
      const [drift] = await compareAdopted(workspace);
      assert.equal(drift?.status, "changed");
      assert.equal(drift.rawChanged, false);
    }
  });

  test("should name the sidecar, its line and the remedy where it is why the raw file is left out", async () => {
    const { workspace, raw } = await adopted(1);
    writeFileSync(path.join(raw, "report-0.txt.yaml"), "lang: en\npublishd: 2019\n");
    const [drift] = await compareAdopted(workspace);
    assert.equal(drift?.status, "unread");
    assert.match(formatDrift(drift), /raw\/report-0\.txt\.yaml:2:1, .*"publishd"\. Did you mean "published"\?$/);
  });

  test("should not read a raw file again of which all is as it was", async () => {
    const { workspace } = await adopted(1);
    await readOtherwise(workspace.contentDir);
    assert.deepEqual(
      (await compareAdopted(workspace)).map(({ status }) => status),
      ["same"],
    );
  });

  test("should notice a changed raw file, a changed sidecar and one that is gone", async () => {
    for (const [change, status] of [
      [
        (raw: string) => writeFileSync(path.join(raw, "report-0.txt"), REPORT.replace("12 million", "15 million")),
        "changed",
      ],
      [(raw: string) => writeFileSync(path.join(raw, "report-0.txt.yaml"), "byline: A. Reporter\n"), "changed"],
      [(raw: string) => fs.rmSync(path.join(raw, "report-0.txt")), "gone"],
    ] as const) {
      const { workspace, raw } = await adopted(1);
      change(raw);
      assert.equal((await compareAdopted(workspace))[0]?.status, status);
    }
  });
});
