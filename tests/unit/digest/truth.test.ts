import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import type { Modality, Stance } from "../../../src/schemas/claim.ts";
import { area, article, claim, evidence, input } from "./make.ts";

const FILE = new URL("../../../../shared/truth/seeds-truth.json", import.meta.url);
const present = existsSync(FILE);

interface Truth {
  articles: { id: string; lang: string }[];
  areas: { id: string; claims: string[] }[];
  claims: {
    id: string;
    areas: string[];
    statement: string;
    stances: {
      article: string;
      stance: Stance | "overstates";
      modality: Modality;
      evidence: { start: number; end: number; sha256_12: string }[];
    }[];
    reportedBy: string[];
    disputedBy: string[];
    silent: string[];
  }[];
  coverageMatrix: Record<string, Record<string, number>>;
}

describe("a careful reading of the founding articles", { skip: present ? false : "skipped: no ../shared" }, () => {
  const truth = (
    present ? JSON.parse(readFileSync(FILE, "utf8")) : { articles: [], areas: [], claims: [], coverageMatrix: {} }
  ) as Truth;
  const digest = buildDigest(
    input({
      articles: truth.articles.map(({ id, lang }) =>
        article(id, {
          lang,
          evidence: truth.claims.flatMap((each) =>
            each.stances
              .filter((one) => one.article === id)
              .flatMap(({ stance, modality, evidence: spans }) =>
                spans.map(({ start, end, sha256_12: sum }) =>
                  evidence(each.id, {
                    stance: stance === "overstates" ? "goes-further" : stance,
                    modality,
                    at: `${start}-${end}`,
                    sum,
                  }),
                ),
              ),
          ),
        }),
      ),
      areas: truth.areas.map(({ id }) => area(id)),
      claims: truth.claims.map(({ id, areas, statement }) => claim(id, { areas, statement })),
    }),
  );

  test("should agree on who reports, disputes and passes over each of the claims", () => {
    assert.equal(digest.claims.length, 57);
    for (const expected of truth.claims) {
      const view = digest.claims.find(({ id }) => id === expected.id);
      assert.deepEqual(
        [view?.reportedBy, view?.disputedBy, view?.silent],
        [[...expected.reportedBy].sort(), [...expected.disputedBy].sort(), [...expected.silent].sort()],
        expected.id,
      );
    }
  });

  test("should agree on the matrix of areas and articles", () => {
    const counted = Object.fromEntries(
      digest.matrix.rows.map(({ areaId, cells }) => [
        areaId,
        Object.fromEntries(cells.map(({ articleId, claims }) => [articleId, claims.length])),
      ]),
    );
    assert.equal(Object.keys(counted).length, 11);
    assert.deepEqual(counted, truth.coverageMatrix);
  });

  test("should agree on what belongs to each area", () => {
    for (const { id, claims } of truth.areas) {
      assert.deepEqual(
        [...(digest.areas.find((each) => each.id === id)?.claimIds ?? [])].sort(),
        [...claims].sort(),
        id,
      );
    }
  });
});
