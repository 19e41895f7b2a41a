import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { BundleFile } from "../../../../src/search/pagefind/packed.ts";
import { firstIndex, startFiles } from "../../../../src/search/pagefind/start-files.ts";
import { unpackFiles } from "../../../../src/search/pagefind/unpack-files.ts";

const file = (path: string, content: string): BundleFile => ({ path, content: new TextEncoder().encode(content) });
const languages = {
  en: { hash: "en_1", wasm: "en", page_count: 9 },
  fr: { hash: "fr_1", wasm: "fr", page_count: 3 },
  yi: { hash: "yi_1", wasm: null, page_count: 1 },
};
const bundle = [
  file("pagefind-entry.json", JSON.stringify({ version: "1.5.2", languages, include_characters: [] })),
  file("pagefind.en_1.pf_meta", "meta"),
  file("filter/en_1.pf_filter", "filter"),
  file("wasm.en.pagefind", "english"),
  file("wasm.fr.pagefind", "french"),
  file("fragment/en_1.pf_fragment", "record"),
];
const open = ({ content }: BundleFile): Map<string, string> => {
  const files = unpackFiles(content);
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
};

describe("startFiles", () => {
  test("makes one file for each index that a page begins with, and for no other", () => {
    assert.deepEqual(
      startFiles(bundle, ["fr-CA", "en", "ar"]).map(({ path }) => path),
      ["start.en.bin", "start.fr.bin"],
    );
    assert.deepEqual(
      ["fr-CA", "ar"].map((lang) => firstIndex(["en", "fr"], lang)),
      ["fr", "en"],
    );
  });

  test("each holds what Pagefind asks for, with its own stems, and begins with its own index", () => {
    const french = open(startFiles([...bundle, file("index/en_1.pf_index", "words")], ["fr"])[0] as BundleFile);
    assert.deepEqual([...french.keys()].sort(), [
      "filter/en_1.pf_filter",
      "index/en_1.pf_index",
      "pagefind-entry.json",
      "pagefind.en_1.pf_meta",
      "wasm.fr.pagefind",
    ]);
    assert.equal(french.get("wasm.fr.pagefind"), "french");
    const entry = JSON.parse(french.get("pagefind-entry.json") ?? "") as {
      languages: typeof languages & { unknown: object };
    };
    assert.deepEqual(entry.languages.unknown, languages.fr);
  });

  test("the words of a large index stay outside", () => {
    const large = file("index/en_1.pf_index", "x".repeat(100_000));
    const [start] = startFiles([...bundle, large], ["en"]);
    assert.ok(start && !open(start).has("index/en_1.pf_index"));
  });
});
