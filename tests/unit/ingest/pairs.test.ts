import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { coverage } from "../../../src/ingest/coverage.ts";
import { decode, declaredEncoding } from "../../../src/ingest/decode.ts";
import { splitFile } from "../../../src/ingest/emit/front-matter.ts";
import { readInert } from "../../../src/ingest/emit/verify.ts";
import { ingestSource } from "../../../src/ingest/pipeline.ts";
import { spanDigest } from "../../../src/lib/span.ts";
import { readNative } from "../../fuzz/native.ts";

const FOLDER = join(import.meta.dirname, "../../corpora/ingest/pairs");
const inputs = readdirSync(FOLDER)
  .filter((name) => !name.endsWith(".mdx"))
  .sort();

/* Each input has the MDX it must become beside it. ACCORD_UPDATE=1 writes them anew: read the difference before committing. */
describe("raw files and what becomes of them", () => {
  for (const name of inputs) {
    const golden = join(FOLDER, `${name}.mdx`);
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));

    test(`${name} should become its pair`, async () => {
      const { mdx } = await ingestSource({ file: `raw/${name}`, bytes, sidecar: {} });
      if (process.env["ACCORD_UPDATE"]) writeFileSync(golden, mdx);
      assert.equal(mdx, readFileSync(golden, "utf8"));
    });

    test(`${name} should be inert, exact and accounted for`, async () => {
      const { mdx, frontMatter } = await ingestSource({ file: `raw/${name}`, bytes, sidecar: {} });
      const { body } = splitFile(mdx)!;
      const squeeze = (block: { kind: string; text: string }) => `${block.kind} ${block.text.trim()}`;
      assert.deepEqual(readNative(body).map(squeeze), readInert(body).map(squeeze));
      const raw = decode(bytes, { declared: name.endsWith(".html") ? declaredEncoding(bytes) : undefined }).text;
      for (const entry of [...frontMatter.cleaning, ...frontMatter.dates])
        assert.equal(entry.sum, spanDigest(raw, entry.at));
      for (const [, at, sum] of mdx.matchAll(/at="(\d+-\d+)" sum="([0-9a-f]{12})"/g))
        assert.equal(sum, spanDigest(raw, at!));
      const { missing, twice } = coverage(raw, frontMatter);
      assert.deepEqual(twice, []);
      if (name.endsWith(".txt")) assert.deepEqual(missing, []);
    });
  }
});
