import assert from "node:assert/strict";
import { test } from "node:test";
import { matrixGroups, toldAs } from "../../../../src/components/matrix/rows.ts";
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
    claims: [],
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
    facts: 0,
    disputed: 1,
    stance: "asserts",
    read: true,
    passages: 1,
  });
  assert.deepEqual(matrixGroups({ areas: [], claims: [], matrix: { rows: [] } } as unknown as Digest), []);
});

test("matrixGroups should count which of a cell's claims its article tells as fact, and not what it only disputes", () => {
  const reports = (modality: string) => [
    { articleId: "a-1", modality },
    { articleId: "a-2", modality: "fact" },
  ];
  const digest = {
    areas: [area("cloud", "partnership")],
    claims: [
      { id: "c-1", reports: reports("fact") },
      { id: "c-2", reports: reports("fact") },
      { id: "c-3", reports: reports("plan") },
    ],
    matrix: {
      rows: [
        { ...row("cloud"), cells: [{ articleId: "a-1", claims: ["c-1", "c-3"], disputed: ["c-2"], passages: [] }] },
      ],
    },
  } as unknown as Digest;
  const [cell] = matrixGroups(digest)[0]!.rows[0]!.cells;
  assert.equal(cell?.facts, 1);
  assert.deepEqual(
    [0, 1, 2].map((facts) => toldAs({ claims: 2, facts })),
    ["none", "some", "all"],
  );
});
