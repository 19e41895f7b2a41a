import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import type { ClaimView } from "../../../src/digest/types.ts";
import type { Article } from "../../../src/articles/types.ts";
import type { Claim } from "../../../src/schemas/claim.ts";
import { article, area, claim, derived, evidence, input, source } from "./make.ts";

const only = (articles: Article[], over: Partial<Claim> = {}, sources = [source("s"), source("t")]): ClaimView => {
  const view = buildDigest(input({ articles, claims: [claim("c", over)], areas: [area("a")], sources })).claims[0];
  assert.ok(view);
  return view;
};
const says = (id: string, ...marks: Partial<ReturnType<typeof evidence>>[]): Article =>
  article(id, {
    evidence: marks.map((mark, i) => evidence("c", { n: i + 1, anchor: `m${i + 1}`, at: `${i}-${i + 9}`, ...mark })),
  });

describe("corroboration", () => {
  test("should call a claim of one article single-source and count the silent", () => {
    const view = only([says("x", {}), article("y"), article("z")]);
    assert.equal(view.status, "single-source");
    assert.deepEqual(view.reportedBy, ["x"]);
    assert.deepEqual(view.silent, ["y", "z"]);
    assert.equal(view.origins, 1);
  });

  test("should call silent only what somebody has read, and tell the others apart", () => {
    const unread = { read: false };
    const view = only([says("x", {}), { ...says("w", {}), ...unread }, article("y"), article("z", unread)]);
    assert.deepEqual([view.reportedBy, view.silent, view.unread], [["w", "x"], ["y"], ["z"]]);
    const { matrix } = buildDigest(input({ articles: [article("y"), article("z", unread)], areas: [area("a")] }));
    assert.deepEqual(
      matrix.rows[0]?.cells.map(({ stance, read }) => [stance, read]),
      [
        [null, true],
        [null, false],
      ],
    );
  });

  test("should call two articles without a shared upstream corroboration", () => {
    const view = only([says("x", {}), says("y", {})]);
    assert.equal(view.status, "corroborated");
    assert.equal(view.origins, 2);
  });

  test("should call two articles with a shared upstream repetition", () => {
    const both = [says("x", {}), says("y", {})].map((each) => ({ ...each, derivedFrom: derived("s") }));
    const view = only(both);
    assert.equal(view.status, "repeated");
    assert.equal(view.origins, 1);
  });

  test("should call a claim contested only when a different article disputes it", () => {
    assert.equal(only([says("x", {}), says("y", { stance: "disputes" })]).status, "contested");
    const alone = only([says("x", {}, { stance: "disputes" })]);
    assert.equal(alone.status, "single-source");
    assert.deepEqual([alone.reportedBy, alone.disputedBy, alone.silent], [["x"], ["x"], []]);
  });

  test("should call a claim that is only disputed unsupported, and its disputer not silent", () => {
    const view = only([says("x", { stance: "disputes" }), article("y")]);
    assert.equal(view.status, "unsupported");
    assert.deepEqual([view.reportedBy, view.disputedBy, view.silent], [[], ["x"], ["y"]]);
    assert.equal(view.origins, 0);
  });

  test("should let the editor's override come before everything", () => {
    const override = { status: "refuted", reason: { en: "A record says so." } } as const;
    assert.equal(only([says("x", {}), says("y", { stance: "disputes" })], { override }).status, "overridden");
  });

  test("should take an article's strongest stance with that passage's modality, and hedgedBy only where nothing is firmer", () => {
    const view = only([
      says("x", { stance: "hedges", modality: "talks" }, { stance: "attributes", modality: "plan" }),
      says("y", { stance: "hedges" }),
    ]);
    assert.deepEqual(
      view.reports.map(({ articleId, stance, modality }) => [articleId, stance, modality]),
      [
        ["x", "attributes", "plan"],
        ["y", "hedges", "fact"],
      ],
    );
    assert.deepEqual(view.hedgedBy, ["y"]);
    assert.equal(view.reports[0]?.passages.length, 2);
  });

  test("should count the pieces of one passage once", () => {
    const piece = { at: "3-40", sum: "aaaaaaaaaaaa" };
    const view = only([says("x", { ...piece, part: "1/2" }, { ...piece, part: "2/2" }, { at: "50-60" })]);
    assert.equal(view.reports[0]?.passages.length, 2);
  });

  test("should count one passage for each of its claims", () => {
    const both = article("x", { evidence: [evidence(["c", "d"])] });
    const { claims } = buildDigest(input({ articles: [both], claims: [claim("c"), claim("d")], areas: [area("a")] }));
    assert.deepEqual(
      claims.map(({ reportedBy }) => reportedBy),
      [["x"], ["x"]],
    );
  });
});

describe("origins of one claim", () => {
  test("should narrow an article to the sources its passages name with via", () => {
    const x = { ...says("x", { via: "s" }), derivedFrom: derived("s", "t") };
    const y = { ...says("y", { via: "t" }), derivedFrom: derived("s", "t") };
    assert.equal(only([x, y]).origins, 2);
    const digest = buildDigest(input({ articles: [x, y], sources: [source("s"), source("t")] }));
    assert.equal(digest.origins.count, 1);
  });

  test("should fall back to everything the article derives from when one passage has no via", () => {
    const x = { ...says("x", { via: "s" }, {}), derivedFrom: derived("s", "t") };
    const y = { ...says("y", { via: "t" }) };
    assert.equal(only([x, y]).origins, 1);
  });

  test("should see that the sources named with via share an upstream", () => {
    const sources = [
      source("s", { derivedFrom: derived("u") }),
      source("t", { derivedFrom: derived("u") }),
      source("u"),
    ];
    assert.equal(only([says("x", { via: "s" }), says("y", { via: "t" })], {}, sources).origins, 1);
  });

  test("should not count where a disputing passage comes from", () => {
    const x = says("x", { via: "s" }, { stance: "disputes", via: "t" });
    assert.equal(only([x, says("y", { via: "t" })]).origins, 2);
  });
});
