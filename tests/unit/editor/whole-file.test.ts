import assert from "node:assert/strict";
import { test } from "node:test";
import { wholeFile } from "../../../src/editor/verify/whole-file.ts";

const RAW = "A 🌉 kept line\n\nremoved";
const whole = {
  blocks: [{ kind: "p" as const, at: "0-13" }],
  cleaning: [{ op: "remove" as const, at: "15-22", sum: "0".repeat(12), reason: "x" }],
};

test("kept and removed parts with white space between are the whole file", () => {
  assert.deepEqual(wholeFile({ text: RAW, as: "text" }, whole), { missing: [], twice: [] });
});

test("should name what nothing accounts for", () => {
  assert.deepEqual(wholeFile({ text: RAW, as: "text" }, { ...whole, cleaning: [] }), { missing: ["13-22"], twice: [] });
});

test("should name what is accounted for twice", () => {
  const blocks = [...whole.blocks, { kind: "p" as const, at: "4-13" }];
  assert.deepEqual(wholeFile({ text: RAW, as: "text" }, { ...whole, blocks }), { missing: [], twice: ["4-13"] });
});

test("markup between the parts of a page counts for nothing, visible words do", () => {
  const html = "<head><title>T</title></head><p>kept</p><script>var a = 1</script><p>lost</p>";
  const at = (words: string) => `${html.indexOf(words)}-${html.indexOf(words) + words.length}`;
  const blocks = [{ kind: "p" as const, at: at("kept") }];
  assert.equal(wholeFile({ text: html, as: "html" }, { blocks, cleaning: [] }).missing.length, 1);
  assert.deepEqual(
    wholeFile({ text: html, as: "html" }, { blocks: [...blocks, { kind: "p", at: at("lost") }], cleaning: [] }).missing,
    [],
  );
});
