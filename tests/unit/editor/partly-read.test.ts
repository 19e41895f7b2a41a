import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { loadContent } from "../../../src/content/index.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { adviseOn } from "../../../src/editor/advice.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "accord-partly-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

const TEXT =
  "The crews of the pilot boats argued over charts and tide tables until two in the morning, and nobody thought of going home.";
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Light goes out</title></head><body><main>${body}</main></body></html>`;

async function adviceOn(html: string, sidecar?: string): Promise<string[]> {
  const contentDir = mkdtempSync(path.join(scratch, "c-"));
  mkdirSync(path.join(contentDir, "raw"));
  writeFileSync(path.join(contentDir, "raw/light.html"), html);
  if (sidecar) writeFileSync(path.join(contentDir, "raw/light.html.yaml"), sidecar);
  const { input } = await loadContent({ contentDir, workDir: path.join(contentDir, ".work") });
  assert.equal(input.articles.length, 1);
  return adviseOn(input, buildDigest(input)).map(({ code, file }) => `${code} ${file}`);
}

const OFFER = `<div class="paywall"><p>Already a subscriber? Log in to continue reading.</p></div>`;

test("check says that a page offered the rest for money, unless an editor knows better", async () => {
  const html = page(`<article><h1>Light goes out</h1><p>${TEXT}</p>${OFFER}</article>`);
  assert.deepEqual(await adviceOn(html), ["article-beginning raw/light.html"]);
  assert.deepEqual(await adviceOn(html, "extent: whole"), []);
});

test("an offer above a text, or below a long one, says nothing of the text", async () => {
  assert.deepEqual(await adviceOn(page(`${OFFER}<article><h1>Light goes out</h1><p>${TEXT}</p></article>`)), []);
  const long = `<p>${TEXT}</p>`.repeat(30);
  assert.deepEqual(await adviceOn(page(`<article><h1>Light goes out</h1>${long}${OFFER}</article>`)), []);
});

test("check says that another article stood on the page", async () => {
  const other = `<article><h1>Harbour dog retires</h1><p>The harbour dog retires after nine years. ${TEXT}</p></article>`;
  assert.deepEqual(await adviceOn(page(`<article><h1>Light goes out</h1><p>${TEXT}</p></article>${other}`)), [
    "article-beside raw/light.html",
  ]);
});
