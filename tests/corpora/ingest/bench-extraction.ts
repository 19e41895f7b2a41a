/*
 * Measures the extraction of articles from real pages against their marked text, with the metric of the public
 * article-extraction-benchmark: 4-token shingles as multisets, means of precision and recall over the pages.
 * Usage: node tests/corpora/ingest/bench-extraction.ts [folder with ground-truth.json and pages/*.html.gz]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ingestSource } from "../../../src/ingest/pipeline.ts";

const folder = process.argv[2] ?? join(import.meta.dirname, "../../../../shared/corpora/html");
if (!existsSync(join(folder, "ground-truth.json"))) {
  console.log("skipped: no ../shared");
  process.exit(0);
}

function shingles(text: string): { tokens: string[]; counts: Map<string, number> } {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, tokens.length - 3);
  for (let i = 0; i < last; i++) {
    const shingle = tokens.slice(i, i + 4).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return { tokens, counts };
}

const truth = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Record<string, { articleBody: string }>;
const rows: { id: string; precision: number | null; recall: number | null; exact: boolean; failed: string; ms: number }[] = [];
for (const [id, { articleBody }] of Object.entries(truth)) {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, "pages", `${id}.html.gz`))));
  let text = "";
  let failed = "";
  const start = performance.now();
  try {
    const { mdx } = await ingestSource({ file: `raw/${id}.html`, bytes, sidecar: {} });
    const { readInert } = await import("../../../src/ingest/emit/verify.ts");
    text = readInert(mdx.slice(mdx.indexOf("\n---\n", 4) + 5)).map((block) => block.text).join("\n");
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  const [a, b] = [shingles(articleBody), shingles(text)];
  let tp = 0;
  for (const [shingle, count] of b.counts) tp += Math.min(count, a.counts.get(shingle) ?? 0);
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [fp, fn] = [total(b.counts) - tp, total(a.counts) - tp];
  rows.push({
    id,
    precision: tp + fp === 0 ? (fn === 0 ? 1 : null) : tp / (tp + fp),
    recall: tp + fn === 0 ? (fp === 0 ? 1 : null) : tp / (tp + fn),
    exact: a.tokens.join(" ") === b.tokens.join(" "),
    failed,
    ms: performance.now() - start,
  });
}
const mean = (values: (number | null)[]) => {
  const given = values.filter((value): value is number => value !== null);
  return given.reduce((sum, value) => sum + value, 0) / given.length;
};
const [precision, recall] = [mean(rows.map((row) => row.precision)), mean(rows.map((row) => row.recall))];
for (const row of rows.filter((r) => r.failed || (r.precision ?? 0) < 0.9 || (r.recall ?? 0) < 0.9)) {
  console.log(row.id.slice(0, 16), row.precision?.toFixed(3), row.recall?.toFixed(3), Math.round(row.ms), row.failed);
}
console.log(`pages ${rows.length}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`);
console.log(`exact ${(rows.filter((r) => r.exact).length / rows.length).toFixed(3)}, ms a page ${mean(rows.map((r) => r.ms)).toFixed(0)}, slowest ${Math.max(...rows.map((r) => r.ms)).toFixed(0)}`);
