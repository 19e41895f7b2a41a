import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest, lineageTree } from "../../../src/digest/index.ts";
import { article, derived, evidence, input, source } from "./make.ts";

const origins = (articles: ReturnType<typeof article>[], sources: ReturnType<typeof source>[]) =>
  buildDigest(input({ articles, sources })).origins;

describe("origins", () => {
  test("should count each article without lineage as its own origin", () => {
    assert.deepEqual(origins([article("x"), article("y")], []).groups, [["x"], ["y"]]);
  });

  test("should join articles over sources' own upstreams", () => {
    const sources = [
      source("s", { derivedFrom: derived("u") }),
      source("t", { derivedFrom: derived("u") }),
      source("u"),
    ];
    const found = origins(
      [article("x", { derivedFrom: derived("s") }), article("y", { derivedFrom: derived("t") }), article("z")],
      sources,
    );
    assert.deepEqual(found.groups, [["x", "y"], ["z"]]);
    assert.equal(found.count, 2);
  });

  test("should join an article to what derives from the outlet that published it", () => {
    const found = origins([article("x", { source: "s" }), article("y", { derivedFrom: derived("s") })], [source("s")]);
    assert.deepEqual(found.groups, [["x", "y"]]);
  });

  test("should join articles one passage of which rests on the same source", () => {
    const found = origins(
      [article("x", { evidence: [evidence("c", { via: "s" })] }), article("y", { derivedFrom: derived("s") })],
      [source("s")],
    );
    assert.equal(found.count, 1);
    assert.deepEqual(
      found.nodes[0]?.upstream.map(({ source: id, how }) => [id, how]),
      [["s", "via"]],
    );
  });

  test("should survive sources that derive from each other and from themselves", () => {
    const sources = [source("s", { derivedFrom: derived("t") }), source("t", { derivedFrom: derived("s", "t") })];
    const found = origins(
      [article("x", { derivedFrom: derived("s") }), article("y", { derivedFrom: derived("t") })],
      sources,
    );
    assert.equal(found.count, 1);
    const tree = lineageTree(found, "x", "article");
    assert.equal(tree?.upstream[0]?.id, "s");
    assert.equal(tree?.upstream[0]?.upstream[0]?.upstream[0]?.circular, true);
  });

  test("should survive a chain of 20,000 sources and name what a source feeds", () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      source(`s${i}`, { derivedFrom: i === 0 ? [] : derived(`s${i - 1}`) }),
    );
    const { origins: found, sources } = buildDigest(
      input({
        articles: [article("x", { derivedFrom: derived("s19999") }), article("y", { source: "s0" })],
        sources: chain,
      }),
    );
    assert.equal(found.count, 1);
    assert.deepEqual(sources.find(({ id }) => id === "s0")?.articleIds, ["y"]);
    assert.deepEqual(sources.find(({ id }) => id === "s0")?.feeds, ["s1"]);
  });
});
