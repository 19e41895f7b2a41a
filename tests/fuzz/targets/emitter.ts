import assert from "node:assert/strict";
import { writeMdx } from "../../../src/ingest/emit/mdx.ts";
import { readBlock } from "../../../src/ingest/assemble.ts";
import { checkEmitted } from "../emit-property.ts";
import { hostileBlocks } from "../hostile.ts";
import { letters, renderSound } from "../oracles/article.ts";
import { closeBrowser, nothingCompiles, nothingRuns } from "../oracles/executions.ts";
import { defineTarget } from "../target.ts";

/** One body in so many is compiled and run. */
const COMPILED = 10;

export const target = defineTarget({
  feeds: "blocks with hostile text to the writer of MDX, and its MDX to the renderer",
  weight: 60,
  chunk: 500,
  inputs: hostileBlocks,
  check(blocks) {
    checkEmitted(blocks);
    const body = writeMdx(blocks);
    if (body === "") return null;
    const { html, passages } = renderSound(body, "en");
    const meant = blocks.map(readBlock).filter(({ text }) => text !== "");
    assert.equal(letters(passages.map(({ text }) => text).join("")), letters(meant.map(({ text }) => text).join("")));
    return { body, html };
  },
  async together(results) {
    const written = results.filter((result) => result !== null);
    for (const { body } of written.filter((_, i) => i % COMPILED === 0)) nothingCompiles(body);
    await nothingRuns(
      written.map(({ html }) => html),
      8,
    );
  },
  close: closeBrowser,
});
