import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildDigest } from "../../../../src/digest/index.ts";
import type { Digest } from "../../../../src/digest/types.ts";
import { buildSearchRecords } from "../../../../src/search/index/records.ts";
import { alikePages, alikePath, groupPath } from "../../../../src/site/alike-pages.ts";
import { sitePages } from "../../../../src/site/map.ts";
import { evidence, figure, input, passages, source } from "../make.ts";
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

describe("where the passages of a group differ", () => {
  const NUMBERS = [
    "A freight train carrying chlorine derailed near Marlow Bridge, injuring 14 railway workers.",
    "Near Marlow Bridge a freight train with chlorine derailed, injuring 17 railway workers.",
    "A freight train with chlorine derailed near Marlow Bridge, injuring 14 railway workers.",
  ];
  /** The articles with such a first sentence, and a figure for each number in it. */
  const telling = (...lines: string[]) =>
    outlets(
      ...lines.map((line, i) => ({
        passages: passages(
          line,
          ...outlets()
            [i]!.passages.slice(3)
            .map(({ text }) => text),
        ),
        figures: Array.from(line.matchAll(/\d+(?= (?:railway )?(?:workers|wagons))/g), ({ 0: value, index }, n) =>
          figure(`f-${n + 1}`, { value, unit: "workers", text: value, at: `${index}-${index + value.length}` }),
        ),
      })),
    );
  const differences = (...lines: string[]) =>
    digestOf(telling(...lines)).alike.flatMap((group) =>
      group.differences.map((own) => own.map(({ articleId, value }) => `${articleId} ${value}`)),
    );

  test("should be numbers of one unit around which the same is said, the lowest first", () => {
    assert.deepEqual(differences(...NUMBERS), [["argus 14", "courier 14", "bulletin 17"]]);
  });

  test("should be none where the numbers are one, one rounded, or both in one passage", () => {
    assert.deepEqual(differences(NUMBERS[0]!, NUMBERS[2]!, NUMBERS[2]!), []);
    const [one, other] = NUMBERS.map((line) => line.replace("14", "141").replace("17", "137"));
    assert.deepEqual(differences(one!, other!, one!), []);
    assert.deepEqual(differences(NUMBERS[0]!, NUMBERS[1]!.replace("17", "14 or 17"), NUMBERS[2]!), []);
  });

  test("should be none within one outlet, nor between days far apart", () => {
    const apart = telling(...NUMBERS).map((each, i) => ({ ...each, published: `2024-05-${10 + 8 * i}` }));
    assert.deepEqual(
      digestOf(apart).alike.flatMap((group) => group.differences),
      [],
    );
    const [a, b, c] = telling(...NUMBERS);
    const same = [
      { ...a!, source: "argus" },
      { ...b!, source: "argus" },
      { ...c!, source: "courier", figures: [] },
    ];
    assert.deepEqual(
      digestOf(same).alike.flatMap((group) => group.differences),
      [],
    );
  });
});
