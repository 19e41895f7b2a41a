import assert from "node:assert/strict";
import { test } from "node:test";
import { matrixGroups } from "../../../../src/components/matrix/rows.ts";
import type { Digest } from "../../../../src/digest/types.ts";

const area = (id: string, kind: "partnership" | "context") => ({ id, kind, claimIds: ["c-1"], passages: [] });
const row = (areaId: string) => ({
  areaId,
  articles: 1,
  cells: [{ articleId: "a-1", claims: ["c-1"], disputed: ["c-2"], stance: "asserts", read: true, passages: ["p1"] }],
});

test("matrixGroups should keep context areas apart, leave out an empty kind, and count what is disputed apart", () => {
  const digest = {
    areas: [area("reaction", "context"), area("cloud", "partnership")],
    matrix: { rows: [row("reaction"), row("cloud"), row("unknown")] },
  } as unknown as Digest;
  const groups = matrixGroups(digest);
  assert.deepEqual(
    groups.map((group) => [group.kind, group.rows.map((each) => each.area.id)]),
    [
      ["partnership", ["cloud"]],
      ["context", ["reaction"]],
    ],
  );
  assert.deepEqual(groups[0]?.rows[0]?.cells[0], {
    articleId: "a-1",
    claims: 1,
    disputed: 1,
    stance: "asserts",
    read: true,
    passages: 1,
  });
  assert.deepEqual(matrixGroups({ areas: [], matrix: { rows: [] } } as unknown as Digest), []);
});
