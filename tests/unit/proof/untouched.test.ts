import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { loadArticles } from "../../../src/articles/index.ts";
import { ownIds } from "../../../src/editor/adopt.ts";
import { checkArticle } from "../../../src/editor/verify/check-article.ts";
import { decodeRaw, ingestFile } from "../../../src/ingest/index.ts";
import { promisesOf } from "../../../src/proof/index.ts";
import { makeDocx, paragraph, run } from "../../support/containers/docx.ts";
import { makeEpub } from "../../support/containers/epub.ts";
import { column, makePdf } from "../../support/containers/pdf.ts";
import { SHARED } from "../../support/shared.ts";

/* An article that was adopted and not touched shows what stands in its raw file: anything else would keep a digest from being built. */

const scratch = mkdtempSync(path.join(tmpdir(), "accord-proof-"));
after(() => rmSync(scratch, { recursive: true, force: true }));
let folders = 0;

/** What does not hold of the articles that a raw file becomes, in a sentence each. */
async function brokenOf(name: string, bytes: Uint8Array): Promise<{ articles: number; broken: string[] }> {
  const contentDir = path.join(scratch, String(++folders));
  const file = path.join(contentDir, "raw", name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const broken: string[] = [];
  let count = 0;
  for (const result of await ingestFile(file, { contentDir })) {
    if (result.status !== "article") {
      broken.push(result.problem.what);
      continue;
    }
    const { id } = result;
    const mdx = ownIds(result.mdx, id);
    const { articles, problems } = loadArticles([{ id, file: `articles/${id}.mdx`, mdx, ingested: false }]);
    const [article] = articles;
    assert.ok(article, problems[0]?.what);
    const raw = await decodeRaw(file, readFileSync(file), article.raw);
    assert.ok(raw);
    const report = checkArticle(article, promisesOf(article, []), { ...raw, name, changed: false });
    const spans = article.blocks.map(({ at }) => at);
    if (new Set(spans).size < spans.length) broken.push(`${id}: two blocks share a span`);
    if (article.passages.some(({ at }) => at === undefined)) broken.push(`${id}: a block has no span`);
    for (const { promise, why } of report.broken) broken.push(`${id}: ${promise.what} at ${promise.at}: ${why}`);
    for (const at of report.coverage?.missing ?? []) broken.push(`${id}: ${at} is unaccounted for`);
    count += 1;
  }
  return { articles: count, broken };
}

const PAIRS = path.join(import.meta.dirname, "../../corpora/ingest/pairs");
const LINES = ["The keeper of the lock said on Mon-", "day that the gates had been left", "open all night by nobody."];
const LONG =
  "The reading room of the old mill was full long before the doors were shut, and those who had come late stood along the windows, listening, with their coats over their arms.";
const PAGE =
  "<h1>The lock at Larn</h1><p>It is shut &amp; stays so, said the keeper, for 3<sup>1</sup> weeks.</p>" +
  "<table><tr><th>Lock</th><th>Gates</th></tr><tr><td>Upper</td><td></td></tr></table><p>First line.<br><br>Second line, of its own.</p>" +
  `<p>${LONG}</p><p>Nobody there disputed it. ${LONG}</p><p>At the end the caretaker locked the gate. ${LONG}</p>`;
const MAIL = `From: Ada <ada@example.org>
Subject: The lock
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<!doctype html>
<html lang="en"><body><article>${PAGE}</article></body></html>
`;
const FEED = `<rss version="2.0"><channel><title>Larn</title><item><guid>a1</guid><title>The lock</title>
<description><![CDATA[${PAGE}]]></description></item></channel></rss>`;

const FILES: Record<string, Uint8Array> = {
  ...Object.fromEntries(
    readdirSync(PAIRS)
      .filter((name) => !name.endsWith(".mdx"))
      .map((name) => [name, new Uint8Array(readFileSync(path.join(PAIRS, name)))]),
  ),
  "page-as-text.txt": Buffer.from(`<!doctype html><html lang="en"><body><article>${PAGE}</article></body></html>`),
  "mail.eml": Buffer.from(MAIL),
  "feed.rss": Buffer.from(FEED),
  "notes.md": Buffer.from(
    "# The lock\n\nThe mill lost ~~31~~ 28 slates.[^a]\n\n| Roof | Laid |\n| --- | --- |\n| North | |\n\n[^a]: The keeper's book.\n",
  ),
  "word.docx": makeDocx(
    paragraph(run("Lock gates left open"), "Titel") + paragraph(run("The keeper said nothing of it.")),
  ),
  "book.epub": makeEpub([{ file: "a.xhtml", label: "The lock", body: PAGE }]),
  "lock.pdf": makePdf([{ lines: column(72, 700, LINES) }]),
};

for (const [name, bytes] of Object.entries(FILES)) {
  test(`${name}, adopted untouched, should show what stands in it`, async () => {
    const { articles, broken } = await brokenOf(name, bytes);
    assert.deepEqual(broken, []);
    assert.ok(articles > 0);
  });
}

const PAGES = path.join(SHARED, "corpora/html/pages");
test(
  "none of a hundred real pages, adopted untouched, should fail",
  { skip: existsSync(PAGES) ? false : "skipped: no ../shared" },
  async () => {
    const broken: string[] = [];
    const pages = readdirSync(PAGES).filter((name) => name.endsWith(".html.gz"));
    for (const name of pages) {
      const found = await brokenOf(`${name.slice(0, 12)}.html`, gunzipSync(readFileSync(path.join(PAGES, name))));
      broken.push(...found.broken);
    }
    assert.ok(pages.length > 60);
    assert.deepEqual(broken, []);
  },
);
