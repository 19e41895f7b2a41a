import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadContent } from "../../../src/content/index.ts";
import { buildDigest } from "../../../src/digest/index.ts";

const FILE = new URL("../../../../shared/truth/seeds-truth.json", import.meta.url);
const CONTENT = fileURLToPath(new URL("../../../content", import.meta.url));

/** The founding articles' ids here, by their ids in the reading they are compared with. */
const SLUGS: Record<string, string> = {
  a000: "naija-roko",
  a001: "games-world-italia",
  a002: "mnr-daily",
  a003: "sanvada",
  a004: "le-blog-domotique",
};
const slugs = (ids: readonly string[]): string[] => ids.map((id) => SLUGS[id] ?? id).sort();

interface Truth {
  claims: { id: string; reportedBy: string[]; disputedBy: string[]; silent: string[] }[];
  coverageMatrix: Record<string, Record<string, number>>;
}

describe("the founding digest", { skip: existsSync(FILE) ? false : "skipped: no ../shared" }, () => {
  const read = async () => {
    const truth = JSON.parse(readFileSync(FILE, "utf8")) as Truth;
    const { input } = await loadContent(CONTENT);
    return { truth, digest: buildDigest(input) };
  };

  test("should report, dispute and pass over each claim as a careful reading of the articles does", async () => {
    const { truth, digest } = await read();
    assert.deepEqual(digest.claims.map(({ id }) => id).sort(), truth.claims.map(({ id }) => id).sort());
    for (const expected of truth.claims) {
      const view = digest.claims.find(({ id }) => id === expected.id);
      assert.ok(view, expected.id);
      assert.deepEqual(
        [[...view.reportedBy].sort(), [...view.disputedBy].sort(), [...view.silent].sort()],
        [slugs(expected.reportedBy), slugs(expected.disputedBy), slugs(expected.silent)],
        expected.id,
      );
    }
  });

  test("should count in the matrix what a careful reading counts", async () => {
    const { truth, digest } = await read();
    const expected = Object.fromEntries(
      Object.entries(truth.coverageMatrix).map(([area, row]) => [
        area,
        Object.fromEntries(Object.entries(row).map(([id, count]) => [SLUGS[id] ?? id, count])),
      ]),
    );
    const counted = Object.fromEntries(
      digest.matrix.rows.map(({ areaId, cells }) => [
        areaId,
        Object.fromEntries(cells.map(({ articleId, claims }) => [articleId, claims.length])),
      ]),
    );
    assert.deepEqual(counted, expected);
  });

  test("should show no more of an article's own words than its rights allow", async () => {
    const { digest } = await read();
    for (const { id } of digest.articles) {
      const allowance = digest.allowances[id];
      assert.ok(allowance && allowance.over === 0, id);
      assert.ok(allowance.budget === null || allowance.used <= allowance.budget, id);
    }
  });
});
