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
  content: `port digue ${i}`,
  meta: { title: `quai ${i}` },
  filters: {
    type: [VALUES.type[i % 3]!],
    ...(i % 4 > 0 && { year: [VALUES.year[(i * 7) % 3]!, ...(i % 11 === 0 ? ["2031"] : [])] }),
    ...(i % 5 > 0 && i % 2 === 0 && { stance: [VALUES.stance[i % 4 === 0 ? 0 : 1]!] }),
  },
}));

type Answer = [ids: string[], counts: PagefindResponse["filters"]];

const visitor = new Visitor();
let browser: Browser;
before(async () => void (browser = await visitor.browser()));
after(() => visitor.close());

/** Without the values that no record holds, in one order. */
function plain({ results, filters }: PagefindResponse): Answer {
  const counts = Object.entries(filters).map(([filter, values]): [string, Record<string, number>] => [
    filter,
    Object.fromEntries(
      Object.entries(values)
        .filter(([, count]) => count > 0)
        .sort(),
    ),
  ]);
  return [results.map(({ id }) => id), Object.fromEntries(counts.filter(([, own]) => Object.keys(own).length).sort())];
}

/** What Pagefind's own module answers from a bundle, the French index first. */
async function byPagefind(page: Page, files: ReadonlyMap<string, Uint8Array>, asked: Filters[]): Promise<Answer[]> {
  await page.route("http://bundle.test/**", (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^\/(?:pagefind\/)?/, "");
    const body = name === "" ? Buffer.from("<!doctype html><html lang=fr><title>x</title>") : files.get(name);
    const contentType = name === "" ? "text/html" : name.endsWith(".js") ? "text/javascript" : "application/wasm";
    return body ? route.fulfill({ body: Buffer.from(body), contentType }) : route.fulfill({ status: 404 });
  });
  await page.goto("http://bundle.test/");
  const found = await page.evaluate(async (questions) => {
    const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as PagefindModule;
    await pagefind.init();
    await pagefind.filters();
    // By another form of its address, since Pagefind passes over the bundle that it has.
    await pagefind.mergeIndex(`${location.origin}/pagefind/`, { language: "en" });
    await pagefind.filters();
    const all: PagefindResponse[] = [];
    for (const filters of questions) {
      const answer = await pagefind.search(null, { filters });
      all.push({ ...answer, results: answer.results.map(({ id }) => ({ id })) as PagefindResponse["results"] });
    }
    return all;
  }, asked);
  return found.map(plain);
}

const unpacked = (bundle: readonly BundleFile[]): Map<string, Uint8Array> =>
  new Map(
    bundle.flatMap(({ path, content }) => (/\.pf_(?:meta|filter)$/.test(path) ? [[path, gunzipSync(content)]] : [])),
  );

describe("a filter without a word", () => {
  test("finds and counts what Pagefind finds and counts", async () => {
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
    const asked = fc.sample(filters, { seed: 20180301, numRuns: 150 }) as Filters[];
    const page = await browser.newPage();
    const expected = await byPagefind(page, files, asked);
    await page.close();
    assert.ok(expected.filter(([ids]) => ids.length > 5).length > 40, "most questions find something");
    for (const [i, question] of asked.entries())
      assert.deepEqual(plain(lists.search(question)), expected[i], JSON.stringify(question));
  });

  test("is answered without any part of the words", async () => {
    const { dir, url } = await visitor.site("founding");
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    // As the file to start with is where the words are too many to come with it.
    await page.route(url("pagefind/start.en.bin"), (route) => {
      const files = [...unpackFiles(new Uint8Array(readFileSync(path.join(dir, "pagefind/start.en.bin"))))];
      const few = files
        .filter(([name]) => !name.endsWith(".pf_index"))
        .map(([name, content]) => ({ path: name, content }));
      assert.ok(few.length < files.length);
      return route.fulfill({ body: packFiles(few), contentType: "application/octet-stream" });
    });
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
