import assert from "node:assert/strict";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { articleEngineVersion, loadArticles, type ArticleSource } from "../../../src/articles/index.ts";
import { seal, sealOf, unseal } from "../../../src/lib/sealed.ts";
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

  const index = (dir: string) => path.join(dir, "index.sealed");
  /** Alters the bytes of a file as text of one byte a character. */
  const alter = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, "latin1")), "latin1");
  /** What may befall the cache, and how many of the three articles have to be rendered again. */
  const damages: [name: string, again: number, damage: (dir: string) => void][] = [
    ["bodies cut short", 3, (dir) => truncateSync(bodiesFile(dir), 10)],
    ["bodies cut short in the last one", 1, (dir) => truncateSync(bodiesFile(dir), statSync(bodiesFile(dir)).size - 1)],
    ["bodies gone", 3, (dir) => rmSync(bodiesFile(dir))],
    ["bodies empty", 3, (dir) => writeFileSync(bodiesFile(dir), "")],
    ["a letter of a body flipped", 1, (dir) => alter(bodiesFile(dir), (text) => text.replace("Cinq", "Cinp"))],
    [
      "a script of the same length in a body",
      1,
      (dir) => alter(bodiesFile(dir), (text) => text.replace('<p id="p1">Cinq.</p>', "<script>a</script>  ")),
    ],
    [
      "two letters of two bodies exchanged",
      2,
      (dir) => alter(bodiesFile(dir), (text) => text.replace("One", "Cne").replace("Cinq", "Oinq")),
    ],
    ["another folder's bodies", 3, (dir) => copyFileSync(bodiesFile(other(dir)), bodiesFile(dir))],
    ["the index not JSON", 3, (dir) => writeFileSync(index(dir), "{")],
    ["the index cut short", 3, (dir) => truncateSync(index(dir), 200)],
    ["the index empty", 3, (dir) => writeFileSync(index(dir), "")],
    [
      "a letter of the index flipped",
      3,
      (dir) => alter(index(dir), (text) => text.replace('"lang":"en"', '"lang":"fr"')),
    ],
    ["another folder's index", 3, (dir) => copyFileSync(index(other(dir)), index(dir))],
    [
      "an index sealed for another engine",
      3,
      (dir) => writeFileSync(index(dir), seal("articles 0", readFileSync(index(dir)).subarray(65))),
    ],
    [
      "an index that names the bodies of another folder",
      3,
      (dir) => alter(index(dir), (text) => text.replace(/bodies-[0-9a-f]{16}/, "bodies-0000000000000000")),
    ],
  ];
  const other = (dir: string): string => {
    const made = `${dir}-other`;
    loadArticles([source("x", "Other."), source("y", "Words.")], made);
    return made;
  };

  for (const [name, again, damage] of damages) {
    test(`should make again what does not fit: ${name}`, () => {
      const dir = path.join(scratch, name.replaceAll(" ", "-"));
      const cold = loadArticles(SOURCES, dir);
      damage(dir);
      const second = loadArticles(SOURCES, dir);
      assert.equal(second.rendered, again);
      assert.deepEqual(second.articles, cold.articles);
      for (const { id } of SOURCES) assert.equal(second.bodies.get(id), cold.bodies.get(id));
      assert.equal(loadArticles(SOURCES, dir).rendered, 0, "what was made again is kept");
    });
  }

  test("should take no body with more than text and known elements, even where its seal fits", () => {
    const dir = path.join(scratch, "sealed-script");
    const cold = loadArticles(SOURCES, dir);
    const script = Buffer.from("<script>a</script>  ");
    const sealed = unseal(`articles ${articleEngineVersion()}`, readFileSync(index(dir)));
    const kept = JSON.parse(sealed!.toString("utf8")) as { articles: [string, number, number, string, object][] };
    const last = kept.articles[2]!;
    assert.equal(last[2] - last[1], script.length);
    last[3] = sealOf(last[0], script);
    writeFileSync(index(dir), seal(`articles ${articleEngineVersion()}`, JSON.stringify(kept)));
    alter(bodiesFile(dir), (text) => text.slice(0, -script.length) + script.toString("latin1"));
    const second = loadArticles(SOURCES, dir);
    assert.equal(second.rendered, 1);
    assert.equal(second.bodies.get("c"), cold.bodies.get("c"));
  });

  test("should leave out an ingested article in error, with its raw file, and read the rest", () => {
    const bad = { ...source("bad", "{PWN()}"), file: "raw/bad.txt", ingested: true };
    const long = { ...source("long", "word ".repeat(90_000)), file: "raw/long.txt", ingested: true };
    const { articles, problems } = loadArticles([SOURCES[0]!, bad, long]);
    assert.deepEqual(
      articles.map(({ id }) => id),
      ["a"],
    );
    assert.deepEqual(
      problems.map(({ level, code, file }) => [level, code, file]),
      [
        ["quarantine", "raw-unsafe", "raw/bad.txt"],
        ["quarantine", "raw-unsafe", "raw/long.txt"],
      ],
    );
  });

  test("should qualify the ids of findings in ingested articles", () => {
    const body = source("x", quote("y", "q-1"));
    assert.equal(loadArticles([body]).articles[0]?.quotes[0]?.id, "q-1");
    assert.equal(loadArticles([{ ...body, ingested: true }]).articles[0]?.quotes[0]?.id, "x-q-1");
  });

  test("should leave the marks of the machine out where findings are not shown, and number what is left without a gap", () => {
    const mdx =
      '---\ntitle: "T"\ntitleBasis: text\nlang: en\n---\n\nIt cost <Figure id="t-f-1" value="12" unit="euros" at="0-2" sum="0123456789ab">12 euros</Figure>, “<Quote id="t-q-1" at="3-9" sum="0123456789ab">a lot of <Figure id="f-own" value="1" unit="lot" at="3-9" sum="0123456789ab">money</Figure></Quote>”.\n';
    const load = (findings: boolean) =>
      loadArticles([{ id: "t", file: "t.mdx", mdx, ingested: false }], undefined, () => (findings ? null : "all"));
    assert.deepEqual([load(true).articles[0]?.figures.length, load(true).articles[0]?.quotes.length], [2, 1]);
    const { articles, bodies } = load(false);
    assert.deepEqual([articles[0]?.figures.map(({ id, n }) => [id, n]), articles[0]?.quotes], [[["f-own", 1]], []]);
    const html = bodies.get("t");
    assert.match(html, /It cost 12 euros, “a lot of <data/);
    assert.equal(html.match(/<data|<q/g)?.length, 1);
    assert.equal(articles[0]?.passages[0]?.text, "It cost 12 euros, “a lot of money”.");
  });

  test("should take the old word for read", () => {
    const front = (line: string) => `---\ntitle: "T"\ntitleBasis: text\nlang: en\n${line}---\n\nText.\n`;
    const read = (line: string) =>
      loadArticles([{ id: "t", file: "t.mdx", mdx: front(line), ingested: false }]).articles[0]?.read;
    assert.deepEqual(["", "read: true\n", "reviewed: true\n", "reviewed: false\n"].map(read), [
      false,
      true,
      true,
      false,
    ]);
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
