import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pageOf } from "../../../src/ingest/belongs-to-page.ts";
import { ingestSource } from "../../../src/ingest/pipeline.ts";

const there = (...files: string[]) => {
  const set = new Set(files);
  return (file: string) => set.has(file);
};

describe("what a browser saved beside a page", () => {
  test("should belong to the page of its folder's name, however deep it lies", () => {
    assert.equal(pageOf("a/Pier_files/ads/frame.html", there("a/Pier.html")), "a/Pier.html");
    assert.equal(pageOf("Pier-Dateien/frame.html", there("Pier.htm")), "Pier.htm");
    assert.equal(pageOf("/home/Pier_files/frame.html", there("/home/Pier.html")), "/home/Pier.html");
  });
  test("should stand for itself where no page is beside the folder", () => {
    assert.equal(pageOf("my_files/frame.html", there("other.html")), null);
    assert.equal(pageOf("frame.html", there("frame.html")), null);
    assert.equal(pageOf("Pier_files/frame.html", there()), null);
  });
});

describe("a web page under the ending of a text", () => {
  const article =
    "<article><h1>A pier is mended</h1><p>The pier of Larn was mended on Friday by two carpenters, who had come over from the island for it.</p>" +
    "<p>Ships are to land there again from Monday on, the harbour master told the neighbours at the quay.</p></article>";
  const bodyOf = async (file: string, text: string) =>
    (await ingestSource({ file, bytes: new TextEncoder().encode(text), sidecar: {} })).mdx;

  test("should be read as a page", async () => {
    for (const start of ["<!doctype html>", "\n <!-- saved -->\n<HTML>", '<?xml version="1.0"?><html>']) {
      const mdx = await bodyOf("raw/a.txt", `${start}<head><title>Pier</title></head><body>${article}</body></html>`);
      assert.match(mdx, /^title: A pier is mended$/m);
      assert.doesNotMatch(mdx.split("\n---\n")[1] ?? "", /article|doctype/);
    }
  });
  test("should stay a text where it only speaks of tags", async () => {
    const text =
      "How pages begin\n\nA page begins with <html> and a head, the teacher of Larn said to the class of nine.\n";
    assert.match(await bodyOf("raw/a.txt", text), /begins with/);
  });
});
