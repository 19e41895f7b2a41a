import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { layoutLineage, NODE_HEIGHT, NODE_WIDTH } from "../../../../src/components/register/lineage-layout.ts";

const SEED = Number(process.env.ACCORD_SEED ?? 20180223);

describe("the picture of the origins", () => {
  test("stands what lies upstream to the left of what derives from it", () => {
    const { nodes, edges } = layoutLineage([
      { id: "article", upstream: ["report", "release"] },
      { id: "other", upstream: ["report"] },
      { id: "report", upstream: ["release"] },
      { id: "release", upstream: [] },
    ]);
    const column = Object.fromEntries(nodes.map((node) => [node.id, node.column]));
    assert.deepEqual(column, { release: 0, report: 1, article: 2, other: 2 });
    assert.deepEqual(edges.map(({ from, to }) => `${from}>${to}`).sort(), [
      "release>article",
      "release>report",
      "report>article",
      "report>other",
    ]);
  });

  test("puts a text that nothing derives from in the last column, however near its origin", () => {
    const { nodes } = layoutLineage([
      { id: "near", upstream: ["a"] },
      { id: "far", upstream: ["b"] },
      { id: "b", upstream: ["a"] },
      { id: "a", upstream: [] },
    ]);
    assert.equal(nodes.find(({ id }) => id === "near")?.column, 2);
  });

  test("cuts a circle, leaves out strangers and itself, and draws nothing for nothing", () => {
    const { nodes, edges } = layoutLineage([
      { id: "a", upstream: ["b", "a", "stranger"] },
      { id: "b", upstream: ["a"] },
    ]);
    assert.equal(nodes.length, 2);
    assert.equal(edges.length, 1);
    assert.deepEqual(layoutLineage([]).nodes, []);
  });

  test("survives a chain of ten thousand", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => ({
      id: `n${i}`,
      upstream: i === 0 ? [] : [`n${i - 1}`],
    })).reverse();
    assert.equal(layoutLineage(chain).nodes.find(({ id }) => id === "n9999")?.column, 9999);
  });

  test("never lets two boxes overlap or a line run backwards, and is the same each time", () => {
    const graphs = fc.integer({ min: 1, max: 14 }).chain((count) =>
      fc
        .array(fc.array(fc.integer({ min: 0, max: count - 1 }), { maxLength: 4 }), {
          minLength: count,
          maxLength: count,
        })
        .map((list) => list.map((upstream, i) => ({ id: `n${i}`, upstream: upstream.map((each) => `n${each}`) }))),
    );
    console.log(`seed ${SEED}`);
    fc.assert(
      fc.property(graphs, (graph) => {
        const layout = layoutLineage(graph);
        assert.deepEqual(layoutLineage(graph), layout);
        for (const a of layout.nodes) {
          assert.ok(a.x >= 0 && a.y >= 0 && a.x + NODE_WIDTH <= layout.width && a.y + NODE_HEIGHT <= layout.height);
          for (const b of layout.nodes) {
            if (a !== b) assert.ok(a.x !== b.x || Math.abs(a.y - b.y) >= NODE_HEIGHT, `${a.id} and ${b.id} overlap`);
          }
        }
        const column = new Map(layout.nodes.map((node) => [node.id, node.column]));
        for (const { from, to } of layout.edges) assert.ok(column.get(from)! < column.get(to)!);
      }),
      { seed: SEED },
    );
  });
});
