import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RecentQueries } from "../../../../src/search/client/recent.ts";

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}

describe("RecentQueries", () => {
  test("keeps the latest first, each once whatever its case, eight at most", () => {
    const storage = memory();
    const recent = new RecentQueries("/a/", () => storage);
    for (const query of ["Azure", " cloud ", "AZURE", "", "  "]) recent.add(query);
    assert.deepEqual(recent.list(), ["AZURE", "cloud"]);
    for (let i = 0; i < 20; i++) recent.add(`query ${i}`);
    assert.equal(recent.list().length, 8);
    recent.add("x".repeat(5_000));
    assert.ok((recent.list()[0]?.length ?? 0) <= 120);
    assert.deepEqual(new RecentQueries("/b/", () => storage).list(), []);
    recent.clear();
    assert.deepEqual(recent.list(), []);
  });

  test("does without, where the browser keeps nothing or something else is kept", () => {
    const refused = new RecentQueries("/", () => {
      throw new Error("denied");
    });
    refused.add("azure");
    assert.deepEqual(refused.list(), []);
    const storage = memory();
    for (const strange of ["{", "{}", "[1, null]"]) {
      storage.setItem("accord:searches:/", strange);
      assert.deepEqual(new RecentQueries("/", () => storage).list(), []);
    }
  });
});
