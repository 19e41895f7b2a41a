import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../src/digest/index.ts";
import type { ClaimView } from "../../../src/digest/types.ts";
import type { Article } from "../../../src/articles/types.ts";
import { MODALITIES, type Claim } from "../../../src/schemas/claim.ts";
import { article, area, claim, derived, evidence, input, source } from "./make.ts";

const only = (articles: Article[], over: Partial<Claim> = {}, sources = [source("s"), source("t")]): ClaimView => {
  const view = buildDigest(input({ articles, claims: [claim("c", over)], areas: [area("a")], sources })).claims[0];
  assert.ok(view);
  return view;
};
type Mark = Partial<ReturnType<typeof evidence>>;
const says = (id: string, ...marks: Mark[]): Article =>
  article(id, {
    evidence: marks.map((mark, i) => evidence("c", { n: i + 1, anchor: `m${i + 1}`, at: `${i}-${i + 9}`, ...mark })),
  });

/** Two articles of two origins. */
const two = (...marks: [Mark, Mark]): Article[] =>
  marks.map((mark, i) => ({ ...says(i === 0 ? "x" : "y", mark), derivedFrom: derived(i === 0 ? "s" : "t") }));

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

  test("should call two articles of two origins that assert it as fact corroboration", () => {
    const view = only(two({}, {}));
    assert.equal(view.status, "corroborated");
    assert.equal(view.origins, 2);
  });

  test("should call what nobody traced repetition, since one origin may stand behind it", () => {
    const view = only([says("x", {}), says("y", {})]);
    assert.equal(view.status, "repeated");
    assert.equal(view.origins, 2);
  });

  test("should call agreed what two origins assert, yet not both of them as fact", () => {
    for (const modality of MODALITIES.slice(1)) {
      assert.equal(only(two({ modality }, { modality })).status, "agreed", modality);
      assert.equal(only(two({}, { modality })).status, "agreed", modality);
    }
    // The fact that two of one origin tell is one origin's.
    const third = { ...says("z", { modality: "plan" }), derivedFrom: derived("t") };
    const view = only(
      [says("x", {}), says("y", {})].map((each) => ({ ...each, derivedFrom: derived("s") })).concat(third),
    );
    assert.equal(view.status, "agreed");
  });

  test("should corroborate nothing by hedging, attributing or saying less", () => {
    for (const stance of ["hedges", "attributes", "partial"] as const) {
      assert.equal(only(two({ stance }, { stance })).status, "with-reserve", stance);
      assert.equal(only(two({}, { stance })).status, "with-reserve", stance);
      assert.equal(only([says("x", { stance })]).status, "with-reserve", stance);
      const view = only([...two({}, {}), says("z", { stance })]);
      assert.equal(view.status, "corroborated", stance);
    }
    assert.equal(only(two({}, { stance: "goes-further" })).status, "corroborated");
  });

  test("should count no origin that hedges among those that assert", () => {
    const [x, y] = [says("x", {}), says("y", {})].map((each) => ({ ...each, derivedFrom: derived("s") }));
    const z = { ...says("z", { stance: "hedges" }), derivedFrom: derived("t") };
    const view = only([x!, y!, z]);
    assert.deepEqual([view.status, view.origins], ["repeated", 2]);
  });

  test("should count who takes which stance, and as what those that report it tell it", () => {
    const view = only([
      says("w", { stance: "disputes", modality: "opinion" }),
      says("x", {}),
      says("y", { stance: "hedges", modality: "talks" }),
      says("z", { stance: "goes-further", modality: "plan" }, { modality: "fact" }),
    ]);
    assert.deepEqual(view.stances, [
      { is: "asserts", count: 1 },
      { is: "hedges", count: 1 },
      { is: "goes-further", count: 1 },
      { is: "disputes", count: 1 },
    ]);
    assert.deepEqual(view.modalities, [
      { is: "fact", count: 2 },
      { is: "talks", count: 1 },
    ]);
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
