import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { layoutOrigins, NODE_RADIUS, ORIGINS_WIDTH } from "../../../../src/components/front/origins-layout.ts";

describe("layoutOrigins", () => {
  it("should draw each article once, under its own origin, in order", () => {
    const { origins } = layoutOrigins([["a"], ["b", "c"]], false);
    assert.deepEqual(
      origins.map(({ articles }) => articles.map(({ id }) => id)),
      [["a"], ["b", "c"]],
    );
    assert.equal(origins[1]!.y, (origins[1]!.articles[0]!.y + origins[1]!.articles[1]!.y) / 2);
  });

  it("should mirror the picture for pages read from right to left", () => {
    const groups = [["a", "b"], ["c"]];
    const [ltr, rtl] = [layoutOrigins(groups, false), layoutOrigins(groups, true)];
    assert.equal(ltr.height, rtl.height);
    ltr.origins.forEach((origin, i) => {
      assert.equal(origin.x + rtl.origins[i]!.x, ORIGINS_WIDTH);
      assert.equal(origin.articles[0]!.nameX + rtl.origins[i]!.articles[0]!.nameX, ORIGINS_WIDTH);
    });
  });

  it("should keep names, and origins, from touching, inside the picture", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const groups = sizes.map((size, g) => Array.from({ length: size }, (_, i) => `${g}-${i}`));
        const { origins, height } = layoutOrigins(groups, false);
        const ys = origins.flatMap(({ articles }) => articles.map(({ y }) => y));
        ys.forEach((y, i) => assert.ok(i === 0 || y - ys[i - 1]! >= 20));
        origins.forEach(({ x, y }, i) => {
          assert.ok(x + NODE_RADIUS <= ORIGINS_WIDTH && y - NODE_RADIUS >= 0 && y + NODE_RADIUS <= height);
          assert.ok(i === 0 || y - origins[i - 1]!.y > 2 * NODE_RADIUS);
        });
      }),
      { seed: 20180223 },
    );
  });
});
