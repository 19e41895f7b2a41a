import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../../src/digest/index.ts";
import type { Digest } from "../../../../src/digest/types.ts";
import { buildSearchRecords } from "../../../../src/search/index/records.ts";
import { alikePages, alikePath, groupPath } from "../../../../src/site/alike-pages.ts";
import { sitePages } from "../../../../src/site/map.ts";
import { evidence, input, source } from "../make.ts";
import { outlets, TOLD } from "./story.ts";

const sources = ["argus", "bulletin", "courier"].map((id) => source(id));
const digestOf = (articles = outlets(), over = {}): Digest => buildDigest(input({ articles, sources, ...over }));

describe("what a digest shows of it", () => {
  test("should be groups with their passages, and places in the articles", () => {
    const { alike } = digestOf();
    assert.equal(alike.length, 3);
    for (const { id, passages: own, outlets: count } of alike) {
      assert.match(id, /^alike-[a-z]+-p[1-3]-0$/);
      assert.deepEqual([count, own.length], [3, 3]);
      for (const { articleId, anchor, text } of own)
        assert.equal(
          outlets()
            .find(({ id: each }) => each === articleId)!
            .passages.find((p) => p.anchor === anchor)!.text,
          text,
        );
    }
  });

  test("should be nothing where findings are not shown, nor of an article that an editor has gone through", () => {
    assert.deepEqual(digestOf(outlets(), { findings: false }).alike, []);
    const marked = { read: true, evidence: [evidence("c")] };
    const { alike } = digestOf(outlets({}, marked, marked));
    assert.deepEqual(alike, []);
  });

  test("should hold no word that rights withhold, and say that a passage is there", () => {
    const rights = { mode: "excerpt" as const, words: 16 };
    const digest = digestOf(outlets({}, {}, { rights }));
    const last = digest.alike.flatMap(({ passages: own }) => own.filter(({ articleId }) => articleId === "courier"));
    assert.deepEqual(
      last.map(({ text }) => text).filter((text) => text !== ""),
      [TOLD[2][0]],
    );
    assert.equal(last.length, 3);
    assert.ok(!JSON.stringify([digest.alike, buildSearchRecords(digest)]).includes("had skipped two inspections."));
    for (const { passages: own } of digest.alike) assert.notEqual(own[0]?.text, "");
    const none = { rights: { mode: "link" as const, words: 0 } };
    assert.deepEqual(digestOf(outlets(none, none, none)).alike, []);
  });

  test("should have pages, addresses and records of its own, and none where nothing is found", () => {
    const digest = digestOf();
    const paths = sitePages(digest, []).filter(({ route }) => route === "alike/[...page]");
    assert.deepEqual(
      paths.map(({ path }) => path),
      ["alike"],
    );
    assert.deepEqual(
      sitePages(digestOf([]), []).filter(({ path }) => path.startsWith("alike")),
      [],
    );
    const records = buildSearchRecords(digest).filter(({ filters }) => filters.type?.includes("alike"));
    assert.equal(records.length, 3);
    assert.equal(records[0]?.url, `alike#${digest.alike[0]!.id}`);
    assert.deepEqual(records[0]?.filters.reviewed, ["no"]);
    assert.deepEqual(records[0]?.filters.source, ["argus", "bulletin", "courier"]);
    for (const { text } of digest.alike[0]!.passages) assert.ok(records[0]?.content.includes(text));
  });

  test("should put twenty groups on a page, and know on which one a group stands", () => {
    const group = digestOf().alike[0]!;
    const alike = Array.from({ length: 41 }, (_, i) => ({ ...group, id: `g${i}` }));
    const pages = alikePages({ alike } as Digest);
    assert.deepEqual(
      pages.map(({ page, groups }) => [alikePath(page), groups.length]),
      [
        ["alike", 20],
        ["alike/2", 20],
        ["alike/3", 1],
      ],
    );
    for (const [place, { id }] of alike.entries()) {
      const [path] = groupPath(place, id).split("#");
      assert.ok(pages.find(({ page }) => alikePath(page) === path)!.groups.some((each) => each.id === id));
    }
  });
});
