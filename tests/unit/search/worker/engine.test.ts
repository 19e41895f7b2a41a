import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MANY } from "../../../../src/search/worker/engine.ts";
import { Engine, type Query } from "../../../../src/search/worker/engine.ts";
import type { FoundRecord, PagefindModule } from "../../../../src/search/pagefind/pagefind.ts";

const TYPES = ["article", "claim", "event"] as const;

interface Thing {
  id: string;
  type: string;
  text: string;
  modality?: string[];
}

/** Pagefind as far as it matters here: a word finds what holds it or begins it, filters narrow, each file comes once. */
function standIn(things: readonly Thing[]) {
  /** Requests, each with how many came one after the other before it. */
  const rounds: { file: string; round: number }[] = [];
  let now = 0;
  const files = new Map<string, Promise<void>>();
  const fetched = (file: string): Promise<void> => {
    const coming =
      files.get(file) ??
      (async () => {
        const round = now + 1;
        rounds.push({ file, round });
        await new Promise((resolve) => setTimeout(resolve, 10 * round));
        now = Math.max(now, round);
      })();
    files.set(file, coming);
    return coming;
  };
  const record = ({ id, type, text, modality }: Thing): FoundRecord => ({
    url: `/${id}`,
    content: text,
    meta: {},
    filters: { type: [type], index: [id.split("_")[0] ?? ""], ...(modality && { modality }) },
  });
  const module: PagefindModule = {
    options: async () => undefined,
    init: async () => undefined,
    mergeIndex: async () => undefined,
    filters: async () => ({}),
    async search(term, options = {}) {
      const filters = ((options as { filters?: object }).filters ?? {}) as Record<string, string[] | { any: string[] }>;
      if (term !== null) await Promise.all(term.split(" ").map((word) => fetched(`index ${word}`)));
      const found = things.filter((thing) => {
        const words = (term ?? "").split(" ").filter((word) => word !== "");
        const said = thing.text.toLowerCase().split(" ");
        const holds = words.every((word) => said.some((each) => each.startsWith(word) || word.startsWith(each)));
        const passes = Object.entries(filters).every(([facet, asked]) => {
          const values = Array.isArray(asked) ? asked : asked.any;
          return record(thing).filters[facet as "type"]?.some((value) => values.includes(value));
        });
        return holds && passes;
      });
      const results = found.map((thing) => ({
        id: thing.id,
        score: 1,
        data: async () => {
          await fetched(`record ${thing.id}`);
          return record(thing);
        },
      }));
      const counts = (facet: "type" | "modality"): Record<string, number> => {
        const values = found.flatMap((thing) => record(thing).filters[facet] ?? []);
        return Object.fromEntries(
          Object.entries(Object.groupBy(values, (each) => each)).map(([k, v]) => [k, v!.length]),
        );
      };
      return { results, filters: { type: counts("type"), modality: counts("modality") } };
    },
  };
  return { module, rounds };
}

const THINGS: Thing[] = [
  ...Array.from({ length: 9 }, (_, i) => ({ id: `en_a${i}`, type: "article", text: "azure cloud" })),
  { id: "fr_b", type: "article", text: "azure nuage" },
  { id: "en_c", type: "claim", text: "azure pass" },
];
const facets = {};

describe("Engine", () => {
  test("answers in two rounds over the network: parts of the index, and records", async () => {
    const { module, rounds } = standIn(THINGS);
    const engine = new Engine(module, TYPES);
    assert.deepEqual(rounds, []);
    const answer = await engine.search({ text: "azure cloud", facets });
    assert.deepEqual(
      answer?.groups.map(({ type, count, results }) => [type, count, results.length]),
      [["article", 9, 5]],
    );
    assert.deepEqual([...new Set(rounds.map(({ round }) => round))], [1, 2]);
  });

  test("groups by type in their order, and shows more of one that is asked for by itself", async () => {
    const engine = new Engine(standIn(THINGS).module, TYPES);
    const all = await engine.search({ text: "azure", facets });
    assert.deepEqual(
      all?.groups.map(({ type, count }) => [type, count]),
      [
        ["article", 10],
        ["claim", 1],
      ],
    );
    const one = await engine.search({ text: "azure", facets: { type: ["article"] } });
    assert.equal(one?.groups[0]?.results.length, 10);
    assert.deepEqual(one?.facets.type, { article: 10, claim: 1 });
  });

  test("shows claims that somebody reports as a fact first, in Pagefind's order among themselves", async () => {
    const claims = [
      { id: "en_plan", modality: ["plan"] },
      { id: "en_fact", modality: ["fact"] },
      { id: "fr_opinion", modality: ["opinion"] },
      { id: "fr_both", modality: ["fact", "plan"] },
    ].map((each) => ({ ...each, type: "claim", text: "azure" }));
    const articles = [
      { id: "en_a", type: "article", text: "azure", modality: ["plan"] },
      { id: "en_b", type: "article", text: "azure", modality: ["fact"] },
    ];
    const engine = new Engine(standIn([...articles, ...claims]).module, TYPES);
    const shown = ["/en_a", "/en_b", "/en_fact", "/fr_both", "/en_plan", "/fr_opinion"];
    for (const text of ["azure", "azure -nuage"]) {
      const answer = await engine.search({ text, facets });
      assert.deepEqual(
        answer?.groups.flatMap(({ results }) => results.map(({ url }) => url)),
        shown,
        text,
      );
    }
  });

  test("names the words that nothing holds, though Pagefind finds what they begin with", async () => {
    const engine = new Engine(standIn(THINGS).module, TYPES);
    const answer = await engine.search({ text: "azure password", facets });
    assert.deepEqual([answer?.total, answer?.unknown], [0, ["password"]]);
    assert.equal(await engine.search({ text: " ", facets }), null);
  });

  test("suggests only what finds something", async () => {
    const engine = new Engine(standIn(THINGS).module, TYPES);
    assert.deepEqual(await engine.suggest({ text: "clout", facets }, ["clout"], ["klout", "cloud"]), {
      way: "near",
      suggestions: [{ query: { text: "cloud", facets }, count: 9 }],
    });
    const { way, suggestions } = await engine.suggest({ text: "nuage cloud", facets }, [], []);
    assert.equal(way, "fewer");
    assert.deepEqual(
      suggestions.map(({ query }) => query.text),
      ["nuage", "cloud"],
    );
  });

  test("suggests to leave out the filter that leaves nothing, and all of them where none alone is to blame", async () => {
    const engine = new Engine(standIn(THINGS).module, TYPES);
    assert.deepEqual(await engine.suggest({ text: "nuage", facets: { type: ["claim"] } }, [], []), {
      way: "widen",
      suggestions: [{ query: { text: "nuage", facets }, count: 1 }],
    });
    const two = { text: "nuage", facets: { type: ["claim"], index: ["en"] } as Query["facets"] };
    assert.equal((await engine.search(two))?.total, 0);
    assert.deepEqual(await engine.suggest({ text: "nuage", facets: { type: ["claim"], area: ["none"] } }, [], []), {
      way: "widen",
      suggestions: [{ query: { text: "nuage", facets }, count: 1 }],
    });
  });

  test("gives more of a type that is asked for by itself, page by page", async () => {
    const many = Array.from({ length: MANY + 1 }, (_, i) => ({ id: `en_m${i}`, type: "article", text: "azure" }));
    const engine = new Engine(standIn(many).module, TYPES);
    const query = { text: "azure", facets: { type: ["article"] } };
    assert.equal((await engine.search(query))?.groups[0]?.results.length, MANY);
    assert.equal((await engine.search(query, 2))?.groups[0]?.results.length, MANY + 1);
  });
});
