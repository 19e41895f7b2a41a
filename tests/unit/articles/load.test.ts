import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { loadArticles, type ArticleSource } from "../../../src/articles/index.ts";
import { evidence, quote } from "./support.ts";

const scratch = mkdtempSync(path.join(tmpdir(), "accord-articles-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

const source = (id: string, body: string): ArticleSource => ({
  id,
  file: `articles/${id}.mdx`,
  mdx: `---\ntitle: "${id}"\ntitleBasis: editor\nlang: en\n---\n\n${body}\n`,
  ingested: false,
});
const SOURCES = [source("a", `One ${evidence("two")}.`), source("b", "Drei — “vier”."), source("c", "Cinq.")];
const bodiesFile = (dir: string) => path.join(dir, readdirSync(dir).find((name) => name.startsWith("bodies-")) ?? "");

describe("loading articles", () => {
  test("should parse an unchanged article once", () => {
    const dir = path.join(scratch, "once");
    const cold = loadArticles(SOURCES, dir);
    const warm = loadArticles(SOURCES, dir);
    assert.deepEqual([cold.rendered, warm.rendered], [3, 0]);
    assert.deepEqual(warm.articles, cold.articles);
    for (const { id } of SOURCES) assert.equal(warm.bodies.get(id), cold.bodies.get(id));
    assert.equal(warm.bodies.get("b"), '<p id="p1">Drei — “vier”.</p>');
  });

  test("should give what a cold load gives after one article changed, went or came", () => {
    const dir = path.join(scratch, "changes");
    const steps = [
      SOURCES,
      SOURCES.slice(0, 2),
      SOURCES,
      [SOURCES[0]!, source("b", "Changed."), SOURCES[2]!],
      [SOURCES[0]!, SOURCES[2]!],
      [SOURCES[2]!, source("d", "New."), SOURCES[0]!],
      [source("renamed", "Cinq."), source("d", "New.")],
    ];
    for (const [i, step] of steps.entries()) {
      const warm = loadArticles(step, dir);
      const cold = loadArticles(step);
      assert.deepEqual(warm.articles, cold.articles, `step ${i}`);
      for (const { id } of step) assert.equal(warm.bodies.get(id), cold.bodies.get(id), `step ${i}`);
      assert.equal(
        readFileSync(bodiesFile(dir), "utf8"),
        step.map(({ id }) => cold.bodies.get(id)).join(""),
        "compact, and no more",
      );
    }
  });

  test("should keep no article in error, and report it again", () => {
    const dir = path.join(scratch, "errors");
    const sources = [SOURCES[0]!, source("bad", "{PWN()}")];
    for (let i = 0; i < 2; i += 1) {
      const { articles, problems } = loadArticles(sources, dir);
      assert.deepEqual(
        articles.map(({ id }) => id),
        ["a"],
      );
      assert.deepEqual(
        problems.map(({ code, file, line }) => [code, file, line]),
        [["expression", "articles/bad.mdx", 7]],
      );
    }
  });

  test("should start anew where the cache is damaged or of another engine", () => {
    const damages: ((dir: string) => void)[] = [
      (dir) => truncateSync(bodiesFile(dir), 10),
      (dir) => rmSync(bodiesFile(dir)),
      (dir) => writeFileSync(path.join(dir, "index.json"), "{"),
      (dir) =>
        writeFileSync(
          path.join(dir, "index.json"),
          readFileSync(path.join(dir, "index.json"), "utf8").replace(/"engine":"[^"]*"/, '"engine":"0"'),
        ),
    ];
    for (const [i, damage] of damages.entries()) {
      const dir = path.join(scratch, `damage-${i}`);
      const cold = loadArticles(SOURCES, dir);
      damage(dir);
      const again = loadArticles(SOURCES, dir);
      assert.equal(again.rendered, 3, `damage ${i}`);
      for (const { id } of SOURCES) assert.equal(again.bodies.get(id), cold.bodies.get(id));
    }
  });

  test("should qualify the ids of findings in ingested articles", () => {
    const body = source("x", quote("y", "q-1"));
    assert.equal(loadArticles([body]).articles[0]?.quotes[0]?.id, "q-1");
    assert.equal(loadArticles([{ ...body, ingested: true }]).articles[0]?.quotes[0]?.id, "x-q-1");
  });

  test("should keep no HTML in the articles", () => {
    const { articles } = loadArticles(SOURCES);
    assert.doesNotMatch(JSON.stringify(articles), /<p|<span/);
  });

  test("should give passages the spans of the blocks the front matter lists", () => {
    const mdx =
      '---\ntitle: "T"\ntitleBasis: text\nlang: en\nblocks:\n  - {kind: title, at: 0-1}\n  - {kind: p, at: 2-5}\n  - {kind: h2, at: 6-9}\n---\n\nText.\n\n## Head\n';
    const { articles } = loadArticles([{ id: "t", file: "t.mdx", mdx, ingested: false }]);
    assert.deepEqual(
      articles[0]?.passages.map(({ at }) => at),
      ["2-5", "6-9"],
    );
  });

  test("should report front matter that is missing, and its faults together with the body's", () => {
    const load = (mdx: string) =>
      loadArticles([{ id: "t", file: "t.mdx", mdx, ingested: false }]).problems.map(
        ({ line, column, code }) => `${line}:${column} ${code}`,
      );
    assert.deepEqual(load("Text.\n"), ["1:1 front-matter-missing"]);
    assert.deepEqual(load('---\ntitle: "T"\ntitleBasis: nobody\nlang: en\ncolour: red\n---\n\n{x}\n'), [
      "3:13 invalid-field",
      "5:1 unknown-field",
      "8:1 expression",
    ]);
    assert.deepEqual(load('---\r\ntitle: "T"\r\ntitleBasis: text\r\nlang: en\r\n---\r\n\r\n{x}\r\n'), [
      "7:1 expression",
    ]);
  });
});
