import assert from "node:assert/strict";
import { readBlock } from "../../src/ingest/assemble.ts";
import type { OutBlock } from "../../src/ingest/emit/blocks.ts";
import { writeMdx } from "../../src/ingest/emit/mdx.ts";
import { verifyBody } from "../../src/ingest/emit/verify.ts";
import { readNative } from "./native.ts";

/** Whatever the blocks hold: both parsers find the same kinds of blocks with the same text, and nothing else. */
export function checkEmitted(blocks: readonly OutBlock[]): void {
  const mdx = writeMdx(blocks);
  const meant = blocks.map(readBlock).filter((block) => block.text !== "");
  verifyBody(mdx, meant);
  const squeeze = (block: { kind: string; text: string }) =>
    `${block.kind} ${block.kind === "pre" ? block.text : block.text.replace(/ +/g, " ").trim()}`;
  assert.deepEqual(readNative(mdx).map(squeeze), meant.map(squeeze), mdx);
}
