import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { buildDigest } from "../../../src/digest/index.ts";
import type { DigestInput } from "../../../src/digest/types.ts";
import {
  area,
  article,
  claim,
  derived,
  event,
  evidence,
  figure,
  input,
  name,
  passages,
  quote,
  source,
} from "./make.ts";
import { SEED, shuffled } from "./seed.ts";

describe("order", () => {
  test("should put articles by date of publication, undated ones last, then by id", () => {
    const articles = [
      ["d", null],
      ["c", "2018-02-24"],
      ["b", "2018-02"],
      ["a", null],
      ["e", "2018-02-24"],
    ] as const;
    const digest = buildDigest(input({ articles: articles.map(([id, published]) => article(id, { published })) }));
    assert.deepEqual(
      digest.articles.map(({ id }) => id),
      ["b", "c", "e", "a", "d"],
    );
  });

  test("should put claims by home area, importance and id", () => {
    const areas = [area("b", { order: 1 }), area("a", { order: 2 })];
    const claims = [
      claim("z", { areas: ["b"] }),
      claim("y", { areas: ["a", "b"] }),
      claim("x", { areas: ["a"], importance: 1 }),
      claim("w", { areas: ["nowhere"] }),
    ];
    assert.deepEqual(
      buildDigest(input({ areas, claims })).claims.map(({ id }) => id),
      ["z", "x", "y", "w"],
    );
  });

  test("should put languages by frequency, corrections newest first, disagreements by kind", () => {
    const digest = buildDigest(
      input({
        articles: [
          article("a", { lang: "fr" }),
          article("b", { lang: "en" }),
          article("c", { lang: "fr" }),
          article("d", { lang: "de" }),
        ],
        corrections: ["2018-01", "2018-03"].map((date, i) => ({
          id: `k${i}`,
          date,
          target: "claims/c",
          was: "a",
          now: "b",
          why: "c",
        })),
        disagreements: (["framing", "conflict"] as const).map((kind) => ({
          id: `d-${kind}`,
          topic: "?",
          kind,
          claims: [],
          quotes: [],
          positions: [],
        })),
      }),
    );
    assert.deepEqual(digest.articleLanguages, ["fr", "de", "en"]);
    assert.deepEqual(
      digest.corrections.map(({ id }) => id),
      ["k1", "k0"],
    );
    assert.deepEqual(
      digest.disagreements.map(({ kind }) => kind),
      ["conflict", "framing"],
    );
  });

  test("should give the same digest whatever the order in which files were read", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const stance = fc.constantFrom("asserts", "hedges", "disputes", "partial" as const);
    const articles = fc.uniqueArray(
      fc.record({
        id,
        published: fc.constantFrom(null, "2018", "2018-02", "2018-02~", "[2018-01..2018-03]"),
        ingested: fc.boolean(),
        read: fc.boolean(),
        derivedFrom: fc.uniqueArray(fc.constantFrom("s0", "s1", "s2"), { maxLength: 2 }).map((ids) => derived(...ids)),
        marks: fc.array(
          fc.record({ claim: fc.constantFrom("c0", "c1", "c2"), stance, via: fc.constantFrom(undefined, "s0", "s2") }),
          { maxLength: 4 },
        ),
        lang: fc.constantFrom("en", "fr"),
      }),
      { selector: (each) => each.id, maxLength: 6 },
    );
    const made = articles.map((list): DigestInput => {
      const text = passages("The cloud deal of May 2016 by Xiaomi.", "Le téléphone de Xiaomi.");
      return input({
        articles: list.map(({ marks, ...rest }) =>
          article(rest.id, {
            ...rest,
            passages: text,
            evidence: marks.map(({ claim: each, stance: its, via }, n) =>
              evidence(each, { n: n + 1, stance: its, ...(via === undefined ? {} : { via }) }),
            ),
            quotes: [quote("q", { speaker: "Xiaomi" })],
            figures: [figure("f", { value: String(rest.id.length) })],
            dates: [
              {
                edtf: "2016-05",
                basis: "explicit",
                at: "18-26",
                sum: "0123456789ab",
                words: "May 2016",
                sentence: "0-37",
              },
            ],
            names: [
              { text: rest.id < "c" ? "Mi Cloud" : "MI Cloud", type: rest.id < "b" ? "product" : "place", at: ["0-3"] },
            ],
          }),
        ),
        areas: ["x", "y"].map((each) => area(each, { terms: { en: ["cloud"], fr: ["telephon"] } })),
        claims: ["c0", "c1", "c2"].map((each) => claim(each, { areas: ["y", "x"] })),
        events: ["e0", "e1"].map((each) => event(each, { claims: ["c0", "c2"] })),
        sources: [source("s0", { derivedFrom: derived("s1") }), source("s1"), source("s2", { name: "s1" })],
        names: [name("xiaomi", { name: "Xiaomi" }), name("xi", { name: "XIAOMI" })],
        config: { rights: { mode: "excerpt", words: 8 } },
      });
    });
    fc.assert(
      fc.property(made, fc.integer(), (whole, seed) => {
        const again = Object.fromEntries(
          Object.entries(whole).map(([key, value]) => [
            key,
            Array.isArray(value) ? shuffled<unknown>(value, seed) : value,
          ]),
        ) as unknown as DigestInput;
        assert.equal(JSON.stringify(buildDigest(again)), JSON.stringify(buildDigest(whole)));
      }),
      { seed: SEED },
    );
  });

  test("should not change its input", () => {
    const whole = input({
      articles: [article("b", { passages: passages("x y z") }), article("a")],
      config: { rights: { mode: "link" } },
    });
    const before = structuredClone(whole);
    buildDigest(whole);
    assert.deepEqual(whole, before);
  });
});
