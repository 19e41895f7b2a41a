import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { makeBundle } from "../../src/search/index/make-bundle.ts";
import { mergeBundles } from "../../src/search/pagefind/merge-bundles.ts";
import type { BundleFile } from "../../src/search/pagefind/packed.ts";
import type { SearchRecord } from "../../src/search/types.ts";
import { launch } from "../support/browser.ts";

const WORDS = (
  "été ete l’été port ports porteur digue marée maree phare pêcheur quai bac pont navire ancre voile naïve café cafe " +
  "IA haut-parleur 92,4 œuvre équipage"
).split(" ");
const QUERIES = [...WORDS, "port digue", "l’ete port", "pecheurs café", "po", "nulle", '"port digue"'];

/** How often a word stands in a text differs from text to text, so that ranks do. */
const RECORDS: SearchRecord[] = Array.from({ length: 240 }, (_, i) => ({
  url: `articles/a${i}/`,
  language: i % 7 === 0 ? "en" : "fr",
  content: Array.from({ length: 12 + (i % 31) }, (_, n) => WORDS[(i * i + n * (1 + (i % 5))) % WORDS.length]).join(" "),
  meta: { title: `${WORDS[(i * 5) % 11]} ${WORDS[(i * 3) % 19]}`, ...(i > 90 && { also: "café = cafe" }) },
  filters: { type: [i % 3 === 0 ? "article" : "event"], year: [String(2000 + (i % 9))] },
}));

interface Pagefind {
  init(): Promise<void>;
  search(
    query: string,
    options?: object,
  ): Promise<{ results: { id: string; score: number; words: number[] }[]; filters: object; totalFilters: object }>;
}

let browser: Browser;
before(async () => void (browser = await launch()));
after(() => browser.close());

/** What Pagefind's own module answers from a bundle. */
async function answers(bundle: readonly BundleFile[]): Promise<unknown[]> {
  const page = await browser.newPage();
  const files = new Map(bundle.map(({ path, content }) => [path, content]));
  await page.route("http://bundle.test/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = name === "" ? Buffer.from("<!doctype html><html lang=fr><title>x</title>") : files.get(name);
    const contentType =
      name === "" ? "text/html" : name.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return body ? route.fulfill({ body: Buffer.from(body), contentType }) : route.fulfill({ status: 404 });
  });
  await page.goto("http://bundle.test/");
  const found = await page.evaluate(async (queries) => {
    const pagefind = (await import(`${location.origin}/pagefind.js`)) as Pagefind;
    await pagefind.init();
    const all: unknown[] = [];
    for (const query of queries) {
      for (const options of [{}, { filters: { type: "event" } }]) {
        const { results, filters, totalFilters } = await pagefind.search(query, options);
        all.push([query, results.map(({ id, score, words }) => [id, score, words]), filters, totalFilters]);
      }
    }
    return all;
  }, QUERIES);
  await page.close();
  return found;
}

test("an index merged of parts ranks, scores and counts as one that was made whole", async () => {
  const parts = [];
  for (let at = 0; at < RECORDS.length; at += 50) {
    const part = await makeBundle(RECORDS.slice(at, at + 50));
    parts.push(new Map(part.map(({ path, content }) => [path, content])));
  }
  const whole = await answers(await makeBundle(RECORDS));
  assert.ok(whole.filter((each) => (each as [string, unknown[]])[1].length > 20).length > QUERIES.length / 2);
  assert.deepEqual(await answers(mergeBundles(parts)), whole);
});
