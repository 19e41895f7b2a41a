import assert from "node:assert/strict";
import { test } from "node:test";
import { Budget } from "../../../../../src/ingest/read/container/budget.ts";
import { Zip } from "../../../../../src/ingest/read/container/zip.ts";
import { LIMITS } from "../../../../../src/ingest/limits.ts";
import { Quarantine } from "../../../../../src/ingest/quarantine.ts";
import { makeZip } from "../../../../support/containers/zip.ts";

const refused = (code: string) => (error: unknown) => error instanceof Quarantine && error.code === code;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("should read packed and stored entries by the directory", () => {
  const zip = new Zip(
    makeZip([
      { name: "a.txt", data: "the heron" },
      { name: "folder/", data: "", plain: true },
      { name: "folder/é.txt", data: "the ferry", plain: true },
    ]),
    "book",
  );
  assert.deepEqual(
    zip.entries.map(({ name }) => name),
    ["a.txt", "folder/é.txt"],
  );
  assert.equal(text(zip.read("a.txt")), "the heron");
  assert.equal(text(zip.read("folder/é.txt")), "the ferry");
  assert.equal(zip.read("b.txt"), undefined);
  assert.equal(zip.read("folder/"), undefined);
});

test("should count what really comes out, whatever the headers say", () => {
  const bomb = makeZip([{ name: "a.txt", data: new Uint8Array(300_000), saidSize: 10 }]);
  assert.ok(bomb.length < 1000);
  assert.throws(() => new Zip(bomb, "book", new Budget(200_000)).read("a.txt"), refused("raw-too-much"));
  assert.equal(new Zip(bomb, "book", new Budget(300_000)).read("a.txt")?.length, 300_000);
});

test("should count all entries together, stored ones as well", () => {
  const parts = ["a", "b", "c"].map((name) => ({ name, data: new Uint8Array(100_000), plain: name === "c" }));
  const zip = new Zip(makeZip(parts), "book", new Budget(250_000));
  zip.read("a");
  zip.read("b");
  assert.throws(() => zip.read("c"), refused("raw-too-much"));
});

test("should refuse what is cut short, damaged, ambiguous or locked, each with its reason", () => {
  const whole = makeZip([{ name: "a.txt", data: "the heron stands in the reeds, and the ferry does not run" }]);
  for (let length = 0; length < whole.length; length += 7)
    assert.throws(() => new Zip(whole.subarray(0, length), "book"), refused("raw-damaged"), `cut at ${length}`);
  const flipped = whole.slice();
  flipped[40]! ^= 0xff;
  assert.throws(() => new Zip(flipped, "book").read("a.txt"), refused("raw-damaged"));
  const twice = ["one", "two"].map((data) => ({ name: "a.txt", data }));
  assert.throws(() => new Zip(makeZip(twice), "book"), refused("raw-damaged"));
  const locked = new Zip(makeZip([{ name: "a.txt", data: "x", encrypted: true }]), "book");
  assert.throws(() => locked.read("a.txt"), refused("raw-encrypted"));
});

test("should refuse a directory of more entries than a container has", () => {
  const many = makeZip(
    Array.from({ length: LIMITS.entries + 1 }, (_, i) => ({ name: String(i), data: "", plain: true })),
  );
  assert.throws(() => new Zip(many, "book"), refused("raw-too-much"));
});

test("should throw nothing but its own reasons for a directory with any byte changed", () => {
  const whole = makeZip([{ name: "a.txt", data: "the heron" }]);
  for (let at = 0; at < whole.length; at++) {
    for (const value of [0, 1, 0x7f, 0xff]) {
      const changed = whole.slice();
      changed[at] = value;
      try {
        new Zip(changed, "book").read("a.txt");
      } catch (error) {
        assert.ok(error instanceof Quarantine, String(error));
      }
    }
  }
});
