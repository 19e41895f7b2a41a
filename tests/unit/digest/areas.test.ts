import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import { area, article, claim, evidence, figure, input, passages } from "./make.ts";

describe("areas and matrix", () => {
  test("should put partnership before context, official before others, then the editor's order", () => {
    const areas = [
      area("z", { order: 1 }),
      area("c", { kind: "context", order: 0 }),
      area("b"),
      area("o", { official: true, order: 900 }),
    ];
    assert.deepEqual(
      buildDigest(input({ areas })).areas.map(({ id }) => id),
      ["o", "z", "b", "c"],
    );
  });

  test("should count reported claims, show the strongest stance, and not call a dispute silence", () => {
    const digest = buildDigest(
      input({
        articles: [
          article("x", { evidence: [evidence("c", { stance: "hedges" }), evidence("d", { stance: "attributes" })] }),
          article("y", { evidence: [evidence("c", { stance: "disputes" })] }),
          article("z"),
        ],
        areas: [area("a"), area("b")],
        claims: [claim("c"), claim("d", { areas: ["a", "b"] })],
      }),
    );
    const [row, second] = digest.matrix.rows;
    assert.deepEqual(row?.cells, [
      { articleId: "x", read: true, claims: ["c", "d"], disputed: [], stance: "attributes", passages: [], withheld: 0 },
      { articleId: "y", read: true, claims: [], disputed: ["c"], stance: "disputes", passages: [], withheld: 0 },
      { articleId: "z", read: true, claims: [], disputed: [], stance: null, passages: [], withheld: 0 },
    ]);
    assert.equal(row?.articles, 2);
    assert.deepEqual(
      second?.cells.map(({ claims }) => claims),
      [["d"], [], []],
    );
    assert.deepEqual(
      digest.areas.map(({ claimIds }) => claimIds),
      [["c", "d"], ["d"]],
    );
  });

  test("should assign unreviewed passages by words that begin with a term, accents and case folded, in the article's language", () => {
    const areas = [
      area("a", { terms: { en: ["licens", "cloud computing"], fr: ["téléphon"] } }),
      area("b", { terms: { en: ["sublicens"] } }),
    ];
    const articles = [
      article("x", {
        ingested: true,
        read: false,
        passages: passages("A LICENSING deal.", "Sublicensed goods.", "Téléphonie.", "Cloud  computing"),
      }),
      article("y", { ingested: true, read: false, lang: "fr-CA", passages: passages("La TELEPHONIE.", "licensing") }),
      article("z", { evidence: [evidence("c")], passages: passages("licensing") }),
    ];
    const digest = buildDigest(input({ articles, areas }));
    assert.deepEqual(
      digest.areas.map(({ passages: found }) =>
        found.map(({ articleId, anchor, terms }) => [articleId, anchor, terms]),
      ),
      [
        [
          ["x", "p1", ["licens"]],
          ["x", "p4", ["cloud computing"]],
          ["y", "p1", ["téléphon"]],
        ],
        [["x", "p2", ["sublicens"]]],
      ],
    );
    assert.deepEqual(
      digest.matrix.rows[0]?.cells.map(({ passages: anchors }) => anchors),
      [["p1", "p4"], ["p1"], []],
    );
    assert.equal(digest.matrix.rows[0]?.articles, 2);
  });

  test("should know of a withheld passage without showing it", () => {
    const articles = [
      article("x", {
        ingested: true,
        read: false,
        passages: passages("A word.", "The licensing."),
        rights: { mode: "excerpt", words: 2 },
      }),
    ];
    const digest = buildDigest(input({ articles, areas: [area("a", { terms: { en: ["licens"] } })] }));
    assert.deepEqual(
      [digest.areas[0]?.passages, digest.matrix.rows[0]?.cells[0]?.withheld, digest.matrix.rows[0]?.articles],
      [[], 1, 1],
    );
  });

  test("should give a figure the areas of the claims whose passages contain it", () => {
    const x = article("x", {
      evidence: [evidence("c", { at: "0-50" })],
      figures: [figure("f", { at: "10-20" }), figure("g", { at: "45-55", subject: "other" })],
    });
    const digest = buildDigest(input({ articles: [x], claims: [claim("c")], areas: [area("a")] }));
    assert.deepEqual(
      digest.figures.map(({ id, areaIds }) => [id, areaIds]),
      [
        ["f", ["a"]],
        ["g", []],
      ],
    );
    assert.deepEqual(digest.areas[0]?.figureIds, ["f"]);
  });
});
