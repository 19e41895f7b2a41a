import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { restoreFiles } from "../../../../src/search/pagefind/restore-files.ts";
import { pack, type BundleFile } from "../../../../src/search/pagefind/packed.ts";
import { startFiles } from "../../../../src/search/pagefind/start-files.ts";
import { firstIndex } from "../../../../src/search/pagefind/start-path.ts";
import { unpackFiles } from "../../../../src/search/pagefind/unpack-files.ts";

const file = (path: string, content: string): BundleFile => ({ path, content: new TextEncoder().encode(content) });
const languages = {
  en: { hash: "en_1", wasm: "en", page_count: 9 },
  fr: { hash: "fr_1", wasm: "fr", page_count: 3 },
  yi: { hash: "yi_1", wasm: null, page_count: 1 },
};
const bundle = [
  file("pagefind-entry.json", JSON.stringify({ version: "1.5.2", languages, include_characters: [] })),
  { path: "pagefind.en_1.pf_meta", content: pack(["1.5.2", [["en_1a", 7]], [], [["type", "en_1"]], [], ["title"]]) },
  { path: "filter/en_1.pf_filter", content: pack(["type", [["claims", [0, 3, 4]]]]) },
  file("wasm.en.pagefind", "english"),
  file("wasm.fr.pagefind", "french"),
  file("fragment/en_1.pf_fragment", "record"),
];
const open = async ({ content }: BundleFile): Promise<Map<string, string>> => {
  const files = await restoreFiles(unpackFiles(new Uint8Array(content)));
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
};

describe("startFiles", () => {
  test("makes two files for each index that a page begins with, and for no other", () => {
    assert.deepEqual(
      startFiles(bundle, ["fr-CA", "en", "ar"]).map(({ path }) => path),
      ["start.en.bin", "engine.en.bin", "start.fr.bin", "engine.fr.bin"],
    );
    assert.deepEqual(
      ["fr-CA", "ar"].map((lang) => firstIndex(["en", "fr"], lang)),
      ["fr", "en"],
    );
  });

  test("each holds what Pagefind asks for, with its own stems, and begins with its own index", async () => {
    const [start, engine] = startFiles([...bundle, file("index/en_1.pf_index", "words")], ["fr"]);
    const french = await open(start!);
    assert.deepEqual([...french.keys()].sort(), [
      "filter/en_1.pf_filter",
      "index/en_1.pf_index",
      "pagefind-entry.json",
      "pagefind.en_1.pf_meta",
    ]);
    assert.equal(new TextDecoder().decode(engine!.content), "french");
    const entry = JSON.parse(french.get("pagefind-entry.json") ?? "") as {
      languages: typeof languages & { unknown: object };
    };
    assert.deepEqual(entry.languages.unknown, languages.fr);
  });

  test("the words of a large index stay outside", async () => {
    const large = file("index/en_1.pf_index", "x".repeat(100_000));
    const [start] = startFiles([...bundle, large], ["en"]);
    assert.ok(start && !(await open(start)).has("index/en_1.pf_index"));
  });
});
