import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LastVisit } from "../../../src/components/front/last-visit.ts";

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
}

describe("the last visit", () => {
  test("is none at first, and within a visit stays the one before it", () => {
    const kept = storage();
    const once = storage();
    const first = new LastVisit(
      "/",
      () => once,
      () => kept,
    );
    assert.equal(first.edition(), null);
    first.see(2);
    assert.equal(
      new LastVisit(
        "/",
        () => once,
        () => kept,
      ).edition(),
      2,
    );
    const again = storage();
    const second = new LastVisit(
      "/",
      () => again,
      () => kept,
    );
    assert.equal(second.edition(), 2);
    second.see(5);
    assert.equal(second.edition(), 2);
    assert.equal(new LastVisit("/", storage, () => kept).edition(), 5);
  });

  test("is each site's own", () => {
    const kept = storage();
    new LastVisit("/a/", storage, () => kept).see(3);
    assert.equal(new LastVisit("/b/", storage, () => kept).edition(), null);
  });

  test("is none where nothing can be kept, or something else is", () => {
    const refused = (): never => {
      throw new DOMException("refused", "SecurityError");
    };
    const visit = new LastVisit("/", refused, refused);
    visit.see(1);
    assert.equal(visit.edition(), null);
    const odd = storage();
    odd.setItem("accord:edition:/", "<b>7</b>");
    assert.equal(
      new LastVisit(
        "/",
        () => odd,
        () => odd,
      ).edition(),
      null,
    );
  });
});
