import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { editDistance } from "../../../src/lib/edit-distance.ts";
import { SEED } from "../digest/seed.ts";

describe("editDistance", () => {
  test("counts letters left out, put in, changed, and two that changed places", () => {
    assert.equal(editDistance("azure", "azure", 3), 0);
    assert.equal(editDistance("azre", "azure", 3), 1);
    assert.equal(editDistance("azzure", "azure", 3), 1);
    assert.equal(editDistance("asure", "azure", 3), 1);
    assert.equal(editDistance("xaiomi", "xiaomi", 3), 1);
    assert.equal(editDistance("cortana", "azure", 2), 3);
  });

  test("is the same both ways, and never more than the longer word", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const slips = editDistance(a, b, 99);
        assert.equal(slips, editDistance(b, a, 99));
        assert.ok(slips <= Math.max(a.length, b.length) && slips >= Math.abs(a.length - b.length));
        assert.equal(slips === 0, a === b);
      }),
      { seed: SEED },
    );
  });
});
