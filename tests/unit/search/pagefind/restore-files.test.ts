import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fromCompact, toCompact } from "../../../../src/search/pagefind/compact.ts";
import { pack, type BundleFile } from "../../../../src/search/pagefind/packed.ts";
import { restoreFiles } from "../../../../src/search/pagefind/restore-files.ts";
import { startFiles } from "../../../../src/search/pagefind/start-files.ts";
import { unpackFiles } from "../../../../src/search/pagefind/unpack-files.ts";

const ENTRY = {
  version: "1.5.2",
  languages: { en: { hash: "en_1", wasm: "en", page_count: 9 } },
  include_characters: [],
};

/** A bundle with a filter and a meta file, as Pagefind would write them. */
const bundleOf = (filter: BundleFile["content"], meta: BundleFile["content"]): BundleFile[] => [
  { path: "pagefind-entry.json", content: new TextEncoder().encode(JSON.stringify(ENTRY)) },
  { path: "wasm.en.pagefind", content: new Uint8Array([1, 2, 3]) },
  { path: "filter/en_1.pf_filter", content: filter },
  { path: "pagefind.en_1.pf_meta", content: meta },
];

describe("a start file", () => {
  test("gives Pagefind the very bytes that its own files hold", async () => {
    const pages = fc.array(fc.nat({ max: 0xffffffff }), { maxLength: 30 });
    const filter = fc.tuple(fc.string(), fc.array(fc.tuple(fc.string(), pages), { maxLength: 5 }));
    const page = fc.tuple(fc.stringMatching(/^en_[0-9a-f]{7,9}$/), fc.nat({ max: 100_000 }));
    const meta = fc.tuple(
      fc.constant("1.5.2"),
      fc.array(page, { maxLength: 30 }),
      fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), { maxLength: 3 }),
      fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 3 }),
      fc.constant<string[]>([]),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(filter, meta, async (one, other) => {
        const own = bundleOf(pack(one), pack(other));
        const [start] = startFiles(own, ["en"]);
        const files = await restoreFiles(unpackFiles(new Uint8Array(start!.content)));
        for (const { path, content } of own.slice(2))
          assert.deepEqual(Buffer.from(files.get(path)!), Buffer.from(gunzipSync(content)), path);
      }),
      { seed: 20180223, numRuns: 200 },
    );
  });

  test("is a fraction of Pagefind's files where a page has one value of a few", () => {
    const values = ["claims", "events", "articles", "names"];
    const pages = values.map((value, i) => [
      value,
      Array.from({ length: 20_000 }, (_, page) => page).filter((page) => (page >> 5) % values.length === i),
    ]);
    const filter = pack(["type", pages]);
    const [start] = startFiles(bundleOf(filter, pack(["1.5.2", [], [], [], [], []])), ["en"]);
    assert.ok(start!.content.length < filter.length / 10, `${start!.content.length} of ${filter.length} bytes`);
  });

  test("leaves to the network what a browser without decompression cannot have", async () => {
    const files = new Map([
      ["filter/en_1.pf_filter.compact", new Uint8Array([1])],
      ["index/en_1.pf_index", new Uint8Array([2])],
    ]);
    const own = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    try {
      assert.deepEqual([...(await restoreFiles(files)).keys()], ["index/en_1.pf_index"]);
    } finally {
      globalThis.DecompressionStream = own;
    }
  });

  test("refuses what Pagefind does not write", () => {
    assert.throws(() => toCompact("x.pf_filter", "text"), /not built as expected/);
    assert.throws(() => fromCompact("x.pf_meta", 3), /not built as expected/);
  });
});
