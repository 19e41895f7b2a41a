import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { seal } from "../../../../src/lib/sealed.ts";
import { buildBundle } from "../../../../src/search/index/build-bundle.ts";
import { makeBundle } from "../../../../src/search/index/make-bundle.ts";
import type { BundleFile } from "../../../../src/search/pagefind/packed.ts";
import type { SearchRecord } from "../../../../src/search/types.ts";
import { temporaryFolder } from "../../../support/site.ts";

const WORDS = "été port digue marée phare pêcheur quai bac pont navire ancre voile".split(" ");
/** Enough for several parts. */
const RECORDS: SearchRecord[] = Array.from({ length: 1_700 }, (_, i) => ({
  url: `articles/a${i}/`,
  language: i % 5 === 0 ? "en" : "fr",
  content: `${WORDS[i % 12]} ${WORDS[(i * 7) % 11]} ${i}`,
  meta: { [i % 2 === 0 ? "title" : "also"]: `café ${WORDS[i % 9]}` },
  filters: { type: ["article"], year: [String(2000 + (i % 9))] },
}));
const CHANGED = RECORDS.with(800, { ...RECORDS[800]!, content: "tout autre chose" });

const bytes = (bundle: readonly BundleFile[]): string[] =>
  bundle.map(({ path, content }) => `${path} ${Buffer.from(content).toString("base64")}`);
const unpacked = (bundle: readonly BundleFile[]): string[] =>
  bytes(bundle.map((file) => (file.path.includes(".pf_") ? { ...file, content: gunzipSync(file.content) } : file)));
const entries = (cache: string): string[] =>
  readdirSync(path.join(cache, "search"))
    .sort()
    .map((name) => path.join(cache, "search", name));

describe("buildBundle", () => {
  const cache = temporaryFolder();
  let clean: string[] = [];
  before(async () => {
    clean = bytes(await buildBundle(RECORDS, cache));
  });

  test("of many records gives what Pagefind makes of them at once", async () => {
    assert.deepEqual(unpacked(await buildBundle(RECORDS, cache)), unpacked(await makeBundle(RECORDS)));
  });

  test("makes what has changed, keeps what has not, and forgets what nobody needs", async () => {
    const had = new Map(entries(cache).map((file) => [file, statSync(file).mtimeMs]));
    assert.ok(had.size > 2);
    const bundle = await buildBundle(CHANGED, cache);
    assert.deepEqual(unpacked(bundle), unpacked(await makeBundle(CHANGED)));
    const has = entries(cache);
    assert.equal(has.length, had.size);
    assert.equal(has.filter((file) => had.get(file) === statSync(file).mtimeMs).length, had.size - 1);
    assert.deepEqual(bytes(await buildBundle(RECORDS, cache)), clean);
  });

  test("makes a part again that is damaged, cut short, another's, sealed and wrong, or gone", async () => {
    const spoil: ((file: string, other: string) => void)[] = [
      (file) => writeFileSync(file, readFileSync(file).fill(0, 5_000, 5_100)),
      (file) => truncateSync(file, 3_000),
      (file, other) => writeFileSync(file, readFileSync(other)),
      (file) => writeFileSync(file, seal(path.basename(file, ".sealed"), "no files at all")),
      (file) => writeFileSync(file, seal(path.basename(file, ".sealed"), `\0\0\0\x02[]`)),
      (file) => rmSync(file),
    ];
    for (const [i, way] of spoil.entries()) {
      const [file, other] = entries(cache) as [string, string];
      way(file, other);
      assert.deepEqual(bytes(await buildBundle(RECORDS, cache)), clean, `way ${i}`);
    }
  });

  test("needs no cache that can be written", async () => {
    const file = path.join(temporaryFolder(), "file");
    writeFileSync(file, "");
    assert.deepEqual(bytes(await buildBundle(RECORDS, file)), clean);
  });

  test("two at once in one cache do not disturb each other", async () => {
    const both = temporaryFolder();
    const [one, other] = await Promise.all([buildBundle(RECORDS, both), buildBundle(CHANGED, both)]);
    assert.deepEqual(bytes(one), clean);
    assert.deepEqual(unpacked(other), unpacked(await makeBundle(CHANGED)));
  });

  test("of few records is what Pagefind gives, and nothing is kept, nor what a killed build left", async () => {
    const few = RECORDS.slice(0, 40);
    writeFileSync(path.join(cache, "search", ".part.1-0.partial"), "half a part");
    assert.deepEqual(bytes(await buildBundle(few, cache)), bytes(await makeBundle(few)));
    assert.deepEqual(entries(cache), []);
  });

  test("says what Pagefind refuses", async () => {
    const wrong = RECORDS.with(3, { ...RECORDS[3]!, content: null as unknown as string });
    await assert.rejects(buildBundle(wrong, temporaryFolder()), /Pagefind/i);
  });
});
