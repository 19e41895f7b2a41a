import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { makeBundle } from "../../../../src/search/index/make-bundle.ts";
import { takeOverFetch } from "../../../../src/search/pagefind/bundle-fetch.ts";
import type { Entry } from "../../../../src/search/pagefind/packed.ts";
import { loadPagefind, type PagefindModule } from "../../../../src/search/pagefind/pagefind.ts";
import { RankedSearch } from "../../../../src/search/pagefind/ranked-search.ts";
import { withoutFilters } from "../../../../src/search/pagefind/without-filters.ts";
import type { SearchRecord } from "../../../../src/search/types.ts";

const SEED = Number(process.env.ACCORD_SEED ?? 20180223);
const BUNDLE = "/pagefind/";

/** Words that begin alike, some with accents, some of one stem. */
const WORDS = (
  "port porte porter ported harbour harbours harboured haven élan elan elans été etc quay quays tide tidal tides " +
  "a ab abc running runner runs happy happiness x-ray e-mail Zürich zurich naïve naive 2018 20 2"
).split(" ");

const RECORDS: SearchRecord[] = fc
  .sample(
    fc.record({
      language: fc.constantFrom("en", "en", "fr"),
      content: fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 40 }).map((all) => all.join(" ")),
      title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((all) => all.join(" ")),
    }),
    { seed: SEED, numRuns: 700 },
  )
  .map(({ language, content, title }, i) => ({
    url: `articles/a${i}/`,
    language,
    content,
    meta: { title, "title-fr": title },
    filters: { type: ["article"] },
  }));

describe("what very many records hold", () => {
  let folder: string;
  let pagefind: PagefindModule;
  let search: RankedSearch;
  let asked: (string | null)[] = [];
  const scope = { fetch: globalThis.fetch };

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "accord-ranked-"));
    const bundle = new Map((await makeBundle(RECORDS)).map(({ path, content }) => [path, content]));
    writeFileSync(path.join(folder, "pagefind.mjs"), bundle.get("pagefind.js")!);
    const entry = JSON.parse(new TextDecoder().decode(bundle.get("pagefind-entry.json"))) as Entry;
    const hashes = ["en", "fr"].map((language) => entry.languages[language]!.hash);
    const files = new Map(
      hashes.map((hash) => {
        const name = `pagefind.${hash}.pf_meta`;
        return [name, new Uint8Array(gunzipSync(bundle.get(name)!))] as const;
      }),
    );
    Object.assign(globalThis, { location: new URL("http://search.test/") });
    const served = {
      fetch: async (from: string | URL | Request) => {
        const name = new URL(from instanceof Request ? from.url : from, "http://search.test/").pathname.slice(
          BUNDLE.length,
        );
        const content = bundle.get(name);
        return new Response(content ? new Uint8Array(content) : null, { status: content ? 200 : 404 });
      },
    };
    const network = takeOverFetch(served as { fetch: typeof fetch }, BUNDLE);
    network.keep(withoutFilters(files));
    globalThis.fetch = served.fetch as typeof fetch;
    pagefind = (await import(pathToFileURL(path.join(folder, "pagefind.mjs")).href)) as PagefindModule;
    await loadPagefind(pagefind, BUNDLE, ["en", "fr"], {
      languages: { ...entry.languages, unknown: entry.languages["en"]! },
    });
    const watched: PagefindModule = {
      ...pagefind,
      search: (term, options) => {
        if (!options) asked.push(term);
        return pagefind.search(term, options);
      },
    };
    search = new RankedSearch(watched, files, hashes, network, ["en", "fr"], () =>
      Promise.reject(new Error("not read")),
    );
  });
  after(() => {
    globalThis.fetch = scope.fetch;
    Reflect.deleteProperty(globalThis, "location");
    rmSync(folder, { recursive: true });
  });

  it("should come from a Pagefind that counts no filters", async () => {
    const { results, filters } = await pagefind.search("port");
    assert.ok(results.length > 0);
    assert.deepEqual(filters, {});
  });

  for (const [term, ranked] of [
    ["p", true],
    ["po", true],
    ["port", true],
    ["h", true],
    ["har", true],
    ["t", true],
    ["tid", true],
    ["2", true],
    ["a", true],
    ["e", true],
    ["Elan", true],
    ["été", false],
    ["x", false],
    ["happiness", false],
    ["running", false],
    ["nowhere", false],
    ["port quay", false],
  ] as const)
    it(`should be ranked as Pagefind ranks it, ${ranked ? "without it" : "by it"}: ${term}`, async () => {
      asked = [];
      const { results } = await search.search(term);
      assert.equal(asked.length === 0, ranked);
      const expected = (await pagefind.search(term)).results;
      const scores = new Map(expected.map(({ id, score }) => [id, score]));
      assert.deepEqual(new Set(results.map(({ id }) => id)), new Set(scores.keys()));
      for (const { id, score } of results)
        assert.ok(Math.abs(score - scores.get(id)!) <= 1e-5 * score, `${id}: ${score}, Pagefind ${scores.get(id)}`);
      for (const [i, { score }] of results.entries()) assert.ok(i === 0 || score <= results[i - 1]!.score);
    });
});
