import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { canonicalFiles } from "../../../../src/search/pagefind/canonical-files.ts";
import { decodeCbor, encodeCbor, type CborValue } from "../../../../src/search/pagefind/cbor.ts";
import { makeBundle } from "../../../../src/search/index/make-bundle.ts";
import type { SearchRecord } from "../../../../src/search/types.ts";

const AREAS = ["cloud", "ai", "phones", "laptops", "research", "market", "licensing", "brands"];

const records: SearchRecord[] = Array.from({ length: 24 }, (_, i) => ({
  url: `articles/a${i}`,
  language: i % 3 === 0 ? "fr" : "en",
  content: `Text number ${i} of the corpus`,
  meta: { title: `Title ${i}`, also: "l’IA" },
  filters: {
    type: ["article"],
    area: [AREAS[i % 8] ?? "", AREAS[(i * 3 + 1) % 8] ?? ""],
    year: [String(2000 + (i % 9))],
  },
}));

describe("makeBundle", () => {
  test("gives the same bytes each time", async () => {
    const runs = [await makeBundle(records), await makeBundle(records), await makeBundle(records)];
    const written = runs.map((files) =>
      files.map(({ path, content }) => `${path} ${Buffer.from(content).toString("base64")}`),
    );
    assert.deepEqual(written[1], written[0]);
    assert.deepEqual(written[2], written[0]);
  });

  test("leaves out the interfaces that nobody uses", async () => {
    const paths = (await makeBundle(records)).map((file) => file.path);
    assert.ok(paths.includes("pagefind.js") && paths.includes("pagefind-worker.js"));
    assert.deepEqual(
      paths.filter((path) => /ui|highlight|wasm\.unknown/.test(path)),
      [],
    );
  });

  test("every file the entry and the meta files name is there", async () => {
    const files = await makeBundle(records);
    const entry = files.find((file) => file.path === "pagefind-entry.json");
    const { languages } = JSON.parse(Buffer.from(entry!.content).toString()) as {
      languages: Record<string, { hash: string }>;
    };
    assert.deepEqual(Object.keys(languages), ["en", "fr"]);
    for (const { hash } of Object.values(languages))
      assert.ok(files.some((file) => file.path === `pagefind.${hash}.pf_meta`));
  });
});

describe("canonicalFiles", () => {
  test("refuses a bundle without an entry", () => assert.throws(() => canonicalFiles([]), /entry/));
});

describe("CBOR", () => {
  const values: CborValue[] = [
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    4_294_967_295,
    -1,
    -25,
    -300,
    "",
    "é".repeat(300),
    [[], [1, ["x"]]],
    Array(300).fill(7),
  ];
  test("reads what it writes", () => {
    for (const value of values) assert.deepEqual(decodeCbor(encodeCbor(value)), value);
  });
  test("refuses what Pagefind does not write", () => {
    for (const bytes of [
      [0x40],
      [0x19, 0x01],
      [],
      [0xf5],
      [0x9f],
      [0x00, 0x00],
      [0x61],
      [0x7a, 255, 255, 255, 255],
      Array(64).fill(0x81),
    ]) {
      assert.throws(() => decodeCbor(Uint8Array.from(bytes)), RangeError);
    }
  });
});
