import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { proposeUpstream } from "../../../../src/editor/suggest/upstream/index.ts";
import * as make from "../../digest/make.ts";

const article = (id: string, text: string, over: object = {}) =>
  make.article(id, { ...over, passages: [{ kind: "p", anchor: "p1", text, at: "0-1" }] } as never);
const propose = (
  articles: ReturnType<typeof article>[],
  { sources = [] as ReturnType<typeof make.source>[], stated = {} as Record<string, string[]> } = {},
) =>
  proposeUpstream(articles, { sources, texts: new Map(), stated: (id) => stated[id] ?? [] }).map(
    ({ article: of, how, source }) => [of, how, source.id, source.known],
  );
const post = make.source("harbour-post", { name: "The Harbour Post", aliases: ["HP"] });

describe("what an article seems to rest on", () => {
  test("is the source of that name, or a new one for an agency under its one name", () => {
    const text = "It opened, according to The Harbour Post. He told AP so. The Associated Press reported it too.";
    assert.deepEqual(propose([article("a", text)], { sources: [post] }), [
      ["a", "credits", "harbour-post", true],
      ["a", "credits", "associated-press", false],
    ]);
    const own = make.source("ap-wire", { name: "AP" });
    assert.deepEqual(propose([article("a", text)], { sources: [own] }), [["a", "credits", "ap-wire", true]]);
  });

  test("is not its own outlet, nor what its editor states already", () => {
    const text = "It opened, The Harbour Post reported.";
    assert.deepEqual(propose([article("a", text, { source: "harbour-post" })], { sources: [post] }), []);
    assert.deepEqual(propose([article("a", text, { outlet: "The Harbour Post" })]), []);
    assert.deepEqual(propose([article("a", text)], { sources: [post], stated: { a: ["harbour-post"] } }), []);
  });

  test("is nothing where two sources have the name, or another has the id that a new one would get", () => {
    const twin = make.source("other", { name: "The Harbour Post" });
    assert.deepEqual(propose([article("a", "The Harbour Post reported it.")], { sources: [post, twin] }), []);
    const taken = make.source("reuters", { name: "Something else" });
    assert.deepEqual(propose([article("a", "Reuters reported it.")], { sources: [taken] }), []);
  });

  test("is an earlier article's outlet where the wording is the same, and nobody's where the days say nothing", () => {
    const shared = Array.from({ length: 80 }, (_, i) => `word${i}`).join(" ");
    const pair = (first: string | null, second: string | null) => [
      article("early", `${shared} one`, { outlet: "First Paper", published: first }),
      article("late", `${shared} two`, { outlet: "Second Paper", published: second }),
    ];
    assert.deepEqual(propose(pair("2019-03-01", "2019-03-04")), [["late", "matches", "first-paper", false]]);
    assert.deepEqual(propose(pair("2019-03-04", "2019-03-01")), [["early", "matches", "second-paper", false]]);
    assert.deepEqual(propose(pair(null, null)), []);
  });
});
