import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import {
  comparePages,
  comparePath,
  compareWith,
  MOST_IN_PAIRS,
  relationPath,
} from "../../../src/site/compare-pages.ts";
import * as make from "../digest/make.ts";

const digestOf = (articles: number, claims = 1) =>
  buildDigest(
    make.input({
      claims: Array.from({ length: claims }, (_, i) => make.claim(`c-${i}`)),
      articles: Array.from({ length: articles }, (_, i) =>
        make.article(`a-${i}`, {
          evidence: Array.from({ length: claims }, (__, n) => make.evidence(`c-${n}`, { n: n + 1 })),
        }),
      ),
    }),
  );

describe("pages that compare", () => {
  test("are one for each two articles, up to a number of them", () => {
    assert.equal(comparePages(digestOf(5)).length, 10);
    assert.equal(comparePages(digestOf(MOST_IN_PAIRS)).length, (MOST_IN_PAIRS * (MOST_IN_PAIRS - 1)) / 2);
    assert.deepEqual(comparePages(digestOf(MOST_IN_PAIRS + 1)), []);
    assert.deepEqual(comparePages(digestOf(1)), []);
    assert.deepEqual(comparePages(digestOf(3, 0)), []);
  });

  test("hold every claim once, over as many pages as it takes", () => {
    const pages = comparePages(digestOf(2, 45));
    assert.deepEqual(
      pages.map(({ page, pages: all, claims }) => [page, all, claims.length]),
      [
        [1, 3, 20],
        [2, 3, 20],
        [3, 3, 5],
      ],
    );
    assert.equal(new Set(pages.flatMap(({ claims }) => claims.map(({ claim }) => claim.id))).size, 45);
    assert.equal(comparePath("a-0", "a-1", 2), "compare/a-0/a-1/2");
  });

  test("lead to where a relation begins, on whichever page it stands", () => {
    const digest = buildDigest(
      make.input({
        claims: Array.from({ length: 45 }, (_, i) => make.claim(`c-${i}`)),
        articles: ["a-0", "a-1"].map((id, article) =>
          make.article(id, {
            // The first 25 in both, the others in the second alone.
            evidence: Array.from({ length: article === 0 ? 25 : 45 }, (_, n) => make.evidence(`c-${n}`, { n: n + 1 })),
          }),
        ),
      }),
    );
    const pages = comparePages(digest);
    for (const relation of ["agree", "second"] as const) {
      const [path, anchor] = relationPath(pages[0]!, relation).split("#");
      const first = pages.find(({ claims }) => claims.some((each) => each.relation === relation))!;
      assert.equal(path, comparePath("a-0", "a-1", first.page), relation);
      assert.equal(anchor, relation);
    }
    assert.equal(relationPath(pages[2]!, "second"), "compare/a-0/a-1/2#second");
  });

  test("are led to from an article, which is chosen then", () => {
    assert.equal(compareWith("a-1"), "compare?first=a-1");
  });
});
