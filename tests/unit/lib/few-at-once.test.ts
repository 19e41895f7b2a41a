import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fewAtOnce } from "../../../src/lib/few-at-once.ts";

describe("fewAtOnce", () => {
  test("does all the work, and never more than a few pieces at a time", async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await fewAtOnce(Array.from({ length: 500 }, (_, i) => i).values(), async (i) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      done.push(i);
    });
    assert.deepEqual(
      done.sort((a, b) => a - b),
      Array.from({ length: 500 }, (_, i) => i),
    );
    assert.ok(most > 1 && most < 100, String(most));
  });

  test("passes an error on", async () => {
    await assert.rejects(
      fewAtOnce([1, 2], () => Promise.reject(new Error("full"))),
      /full/,
    );
  });
});
