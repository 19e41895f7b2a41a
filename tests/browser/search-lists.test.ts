import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { makeBundle } from "../../src/search/index/make-bundle.ts";
import type { BundleFile, Entry } from "../../src/search/pagefind/packed.ts";
import type { PagefindModule, PagefindResponse } from "../../src/search/pagefind/pagefind.ts";
import { RecordLists, type Filters } from "../../src/search/pagefind/record-lists.ts";
import { packFiles } from "../../src/search/pagefind/pack-files.ts";
import { unpackFiles } from "../../src/search/pagefind/unpack-files.ts";
import type { SearchRecord } from "../../src/search/types.ts";
import { ask } from "../support/search.ts";
import { Visitor } from "../support/visitor.ts";

const VALUES = { type: ["article", "claim", "event"], year: ["2018", "2019", "2020"], stance: ["asserts", "denies"] };

/** Some hold a filter twice, some not at all; one language holds no stance. */
const RECORDS: SearchRecord[] = Array.from({ length: 300 }, (_, i) => ({
  url: `articles/a${i}/`,
  language: i % 5 === 0 ? "en" : "fr",
  content: `port ${i % 3 === 0 ? "digue " : ""}${"marée ".repeat(i % 7)}${i}`,
  meta: { title: i % 6 === 0 ? `phare ${i}` : `quai ${i}` },
  filters: {
    type: [VALUES.type[i % 3]!],
    ...(i % 4 > 0 && { year: [VALUES.year[(i * 7) % 3]!, ...(i % 11 === 0 ? ["2031"] : [])] }),
    ...(i % 5 > 0 && i % 2 === 0 && { stance: [VALUES.stance[i % 4 === 0 ? 0 : 1]!] }),
  },
}));

interface Question {
  term: string | null;
  filters: Filters;
}

type Answer = [ids: string[], counts: PagefindResponse["filters"]];

const visitor = new Visitor();
let browser: Browser;
before(async () => void (browser = await visitor.browser()));
after(() => visitor.close());

/** Without the values that no record holds, in one order; so are hits of one score, which Pagefind tells in any. */
function plain({ results, filters }: PagefindResponse): Answer {
  const counts = Object.entries(filters).map(([filter, values]): [string, Record<string, number>] => [
    filter,
    Object.fromEntries(
      Object.entries(values)
        .filter(([, count]) => count > 0)
        .sort(),
    ),
  ]);
  const hits = results.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return [hits.map(({ id }) => id), Object.fromEntries(counts.filter(([, own]) => Object.keys(own).length).sort())];
}

/** What Pagefind's own module answers from a bundle, the French index first. */
async function byPagefind(
  page: Page,
  files: ReadonlyMap<string, Uint8Array>,
  asked: Question[],
): Promise<PagefindResponse[]> {
  await page.route("http://bundle.test/**", (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/(?:pagefind\/)?/, "");
    const body = name === "" ? Buffer.from("<!doctype html><html lang=fr><title>x</title>") : files.get(name);
    const contentType = name === "" ? "text/html" : name.endsWith(".js") ? "text/javascript" : "application/wasm";
    return body ? route.fulfill({ body: Buffer.from(body), contentType }) : route.fulfill({ status: 404 });
  });
  await page.goto("http://bundle.test/");
  return page.evaluate(async (questions) => {
    const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as PagefindModule;
    await pagefind.init();
    await pagefind.filters();
    // By another form of its address, since Pagefind passes over the bundle that it has.
    await pagefind.mergeIndex(`${location.origin}/pagefind/`, { language: "en" });
    await pagefind.filters();
    const all: PagefindResponse[] = [];
    for (const { term, filters } of questions) {
      const answer = await pagefind.search(term, { filters });
      all.push({
        ...answer,
        results: answer.results.map(({ id, score }) => ({ id, score })) as PagefindResponse["results"],
      });
    }
    return all;
  }, asked);
}

const unpacked = (bundle: readonly BundleFile[]): Map<string, Uint8Array> =>
  new Map(
    bundle.flatMap(({ path, content }) => (/\.pf_(?:meta|filter)$/.test(path) ? [[path, gunzipSync(content)]] : [])),
  );

describe("filters", () => {
  test("leave and count what Pagefind leaves and counts, with a word and without", async () => {
    const bundle = await makeBundle(RECORDS);
    const files = new Map(bundle.map(({ path, content }) => [path, content]));
    const { languages } = JSON.parse(new TextDecoder().decode(files.get("pagefind-entry.json"))) as Entry;
    const hashes = [languages["fr"]!.hash, languages["en"]!.hash];
    const lists = new RecordLists(unpacked(bundle), hashes, () => Promise.reject(new Error("not asked")));
    const any = (values: string[]) =>
      fc.record({ any: fc.uniqueArray(fc.constantFrom(...values, "nowhere"), { minLength: 1, maxLength: 3 }) });
    const filters = fc.record(
      { type: any(VALUES.type), year: any([...VALUES.year, "2031"]), stance: any(VALUES.stance) },
      { requiredKeys: [] },
    );
    const question = fc.record({ term: fc.constantFrom(null, "port", "digue", "marée", "p", "phare quai"), filters });
    const asked = fc.sample(question, { seed: 20180301, numRuns: 200 }) as Question[];
    const page = await browser.newPage();
    const all = asked.map(({ term }) => ({ term, filters: {} }));
    const answers = await byPagefind(page, files, [...asked, ...all]);
    await page.close();
    const expected = answers.slice(0, asked.length).map(plain);
    assert.ok(expected.filter(([ids]) => ids.length > 5).length > 40, "most questions find something");
    for (const [i, { term, filters }] of asked.entries()) {
      const hits = term === null ? null : answers[asked.length + i]!.results;
      const narrowed = lists.narrow(hits, filters);
      assert.deepEqual(plain(narrowed), expected[i], JSON.stringify(asked[i]));
      const scores = narrowed.results.map(({ score }) => score);
      assert.deepEqual(
        scores,
        scores.toSorted((x, y) => y - x),
        "the best stay first",
      );
    }
  });

  test("without a word ask for no part of the words", async () => {
    const { dir, url } = await visitor.site("founding");
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await withoutWords(page, dir, url);
    const found = await ask(page, url("search/?type=claim&language=fr"));
    const words = asked.filter((name) => name.endsWith(".pf_index"));
    await ask(page, url("search/?q=cloud"));
    const more = asked.filter((name) => name.endsWith(".pf_index"));
    await page.close();
    assert.ok(found.length > 3 && found.every(({ type }) => type === "claim"), JSON.stringify(found));
    assert.deepEqual(words, []);
    assert.ok(more.length > 0, "a word is looked up");
  });
});

test("the part of the words that a query is in is asked for while the engine comes, and once", async () => {
  const { dir, url } = await visitor.site("founding");
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await withoutWords(page, dir, url);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(url("pagefind/engine.en.bin"), async (route) => {
    await released;
    await route.continue();
  });
  const part = page.waitForRequest(/\.pf_index$/);
  await page.goto(url("search/?q=cloud"));
  await part;
  assert.equal(await page.locator("[role=option]").count(), 0);
  release();
  await page.waitForSelector("[role=option]");
  const parts = asked.filter((name) => name.endsWith(".pf_index"));
  await page.close();
  assert.equal(new Set(parts).size, parts.length, `each part once: ${parts.join(" ")}`);
});

/** Takes the words out of the file to start with, as where they are too many to come with it. */
async function withoutWords(page: Page, dir: string, url: (path: string) => string): Promise<void> {
  const start = "pagefind/start.en.bin";
  await page.route(url(start), (route) => {
    const files = [...unpackFiles(new Uint8Array(readFileSync(path.join(dir, start))))];
    const few = files
      .filter(([name]) => !name.endsWith(".pf_index"))
      .map(([name, content]) => ({ path: name, content }));
    assert.ok(few.length < files.length);
    return route.fulfill({ body: packFiles(few), contentType: "application/octet-stream" });
  });
}
