import assert from "node:assert/strict";
import {
  copyFileSync,
  globSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { seal } from "../../../src/lib/sealed.ts";
import { ingestFolder } from "../../../src/ingest/folder.ts";
import { Isolation } from "../../../src/ingest/isolate.ts";
import { articleId, decodeRaw, ingestFile } from "../../../src/ingest/index.ts";

const made: string[] = [];
after(() => made.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

/** A content folder with the given raw files. */
function content(files: Record<string, string | Uint8Array>) {
  const dir = mkdtempSync(join(tmpdir(), "accord-ingest-"));
  made.push(dir);
  mkdirSync(join(dir, "raw"), { recursive: true });
  for (const [name, data] of Object.entries(files)) writeFileSync(join(dir, "raw", name), data);
  return { dir, cacheDir: join(dir, ".cache"), outDir: join(dir, ".out") };
}
const ARTICLE =
  "A headline without a stop\n\nThe first paragraph is long enough to follow a headline, as every paragraph of a text is.\n";
const PAGE = `<!doctype html><html><head><title>A bridge</title></head><body><article><h1>A bridge</h1>
<p>The town of Larn opened its new swing bridge on 4 May 2019, after nine years of work, and after many delays.</p>
<p>The harbour master of Larn said that ships would pass again from Monday on, as they did before the work began.</p>
</article></body></html>`;

describe("a folder of raw files", () => {
  test("should quarantine each bad file with its reason, and read the rest", async () => {
    const { dir, ...dirs } = content({
      "a.txt": ARTICLE,
      "b-empty.txt": "",
      "c-binary.txt": new Uint8Array([0x61, 0, 0, 0x62]),
      "d-huge.txt": new Uint8Array(8 * 1024 * 1024 + 1).fill(0x61),
      "e-deep.html": "<div>".repeat(600) + "x",
      "f-bold.html": "<b>".repeat(1000) + "x",
      "g.docx": "PK",
      "h-blank.html": "<html><body><script>PWN()</script></body></html>",
      "i-page.html": PAGE,
      "j-deep.md": `${">".repeat(700)} x`,
      "k-brackets.md": "[".repeat(2000),
    });
    const { results, problems } = await ingestFolder(dir, dirs);
    assert.deepEqual(
      results.filter((result) => result.status === "article").map((result) => result.id),
      ["a", "i-page"],
    );
    assert.deepEqual(
      problems.map((problem) => `${problem.level} ${problem.file} ${problem.code}`),
      [
        "quarantine raw/b-empty.txt raw-empty",
        "quarantine raw/c-binary.txt raw-binary",
        "quarantine raw/d-huge.txt raw-oversized",
        "quarantine raw/e-deep.html raw-too-deep",
        "quarantine raw/f-bold.html raw-too-deep",
        "quarantine raw/g.docx raw-wrong-name",
        "quarantine raw/h-blank.html raw-no-article",
        "quarantine raw/j-deep.md raw-too-deep",
        "quarantine raw/k-brackets.md raw-too-deep",
      ],
    );
    assert.ok(problems.every((problem) => problem.what && problem.why && problem.fix));
    assert.deepEqual(readdirSync(dirs.outDir).sort(), ["a.mdx", "i-page.mdx"]);
  });

  test("should end a file that overruns its processor time twice, say so, and read the next", async () => {
    const { dir, ...dirs } = content({ "a.txt": "Aa said Bb on Monday. ".repeat(17_000), "b.txt": ARTICLE });
    const isolation = new Isolation({ processorMilliseconds: 700 });
    const slow = await ingestFolder(dir, { ...dirs, isolation });
    await isolation.close();
    assert.deepEqual(
      slow.problems.map((problem) => problem.code),
      ["raw-overrun"],
    );
    assert.match(slow.problems[0]!.what, /in two attempts\. This depends on the machine/);
    assert.equal(slow.results[1]?.status, "article");
    const again = await ingestFolder(dir, dirs);
    assert.deepEqual(again.problems, [], "a file that overran is tried again by the next build");
  });

  test("should keep what has not changed, and see what has: the file, its sidecar, its absence", async () => {
    const { dir, ...dirs } = content({ "a.txt": ARTICLE, "b.txt": ARTICLE.replace("A headline", "Another headline") });
    await ingestFolder(dir, dirs);
    const old = new Date(1_000_000_000_000);
    utimesSync(join(dirs.outDir, "a.mdx"), old, old);
    const second = await ingestFolder(dir, dirs);
    assert.deepEqual(
      second.results.map((result) => result.status === "article" && result.cached),
      [true, true],
    );
    assert.equal(
      statSync(join(dirs.outDir, "a.mdx")).mtimeMs,
      old.getTime(),
      "an unchanged article is not written again",
    );
    writeFileSync(join(dirs.outDir, "a.mdx"), "altered by hand");
    writeFileSync(
      join(dir, "raw", "b.txt.yaml"),
      'title: The editor’s title\npublished: "2020-02-29"\nrights: { mode: full, holder: Somebody }\n',
    );
    const third = await ingestFolder(dir, dirs);
    assert.deepEqual(
      third.results.map((result) => result.status === "article" && result.cached),
      [true, false],
    );
    assert.match(readFileSync(join(dirs.outDir, "a.mdx"), "utf8"), /A headline/);
    const [, b] = third.results;
    assert.ok(b?.status === "article");
    assert.deepEqual(
      [
        b.frontMatter.title,
        b.frontMatter.titleBasis,
        b.frontMatter.published,
        b.frontMatter.publishedBasis,
        b.frontMatter.rights?.mode,
      ],
      ["The editor’s title", "editor", "2020-02-29", "editor", "full"],
    );
    rmSync(join(dir, "raw", "a.txt"));
    await ingestFolder(dir, dirs);
    assert.deepEqual(readdirSync(dirs.outDir), ["b.mdx"]);
  });

  /** What may befall a kept entry. `one` and `two` are the paths of two entries. */
  const poisonings: [string, (one: string, two: string) => void][] = [
    ["empty", (one) => writeFileSync(one, "")],
    ["cut short", (one) => truncateSync(one, 300)],
    ["a letter flipped", (one) => writeFileSync(one, readFileSync(one, "utf8").replace("headline", "headlime"))],
    ["another's", (one, two) => copyFileSync(two, one)],
    [
      "exchanged",
      (one, two) => {
        renameSync(one, `${one}.x`);
        renameSync(two, one);
        renameSync(`${one}.x`, two);
      },
    ],
    ["another article without a seal", (one) => writeFileSync(one, '{"mdx":"---\\n---\\n\\nx","frontMatter":{}}')],
    [
      "another article with a seal of another key",
      (one) => writeFileSync(one, seal("x", '{"mdx":"x","frontMatter":{}}')),
    ],
    ["a reason to leave it out", (one) => writeFileSync(one, '{"code":"raw-empty"}')],
  ];
  for (const [name, poison] of poisonings) {
    test(`should read a file again whose kept entry is ${name}`, async () => {
      const { dir, ...dirs } = content({ "a.txt": ARTICLE, "b.txt": ARTICLE.replace("first", "other") });
      const cold = await ingestFolder(dir, dirs);
      const [one = "", two = ""] = globSync("**/*.sealed", { cwd: dirs.cacheDir }).map((file) =>
        join(dirs.cacheDir, file),
      );
      poison(one, two);
      const warm = await ingestFolder(dir, dirs);
      const articles = ({ results }: typeof cold) =>
        results.map((result) => result.status === "article" && [result.id, result.mdx, result.frontMatter]);
      assert.deepEqual(articles(warm), articles(cold));
      assert.ok(warm.results.some((result) => result.status === "article" && !result.cached));
    });
  }

  test("should yield the same bytes from the cache as without it", async () => {
    const { dir, ...dirs } = content({ "a.txt": ARTICLE, "p.html": PAGE });
    const text = () =>
      readdirSync(dirs.outDir)
        .sort()
        .map((name) => readFileSync(join(dirs.outDir, name), "utf8"));
    await ingestFolder(dir, dirs);
    const cold = text();
    await ingestFolder(dir, dirs);
    assert.deepEqual(text(), cold);
    rmSync(dirs.cacheDir, { recursive: true });
    await ingestFolder(dir, dirs);
    assert.deepEqual(text(), cold);
  });

  test("should report two files that would share an address, and let the hand-written article win", async () => {
    const { dir, ...dirs } = content({ "one_a.txt": ARTICLE, "one-a.md": ARTICLE, "two.txt": ARTICLE });
    const { problems, results } = await ingestFolder(dir, { ...dirs, known: { ids: new Set(["two"]), raws: [] } });
    assert.deepEqual(
      problems.map((problem) => `${problem.level} ${problem.code} ${problem.file}`),
      ["error raw-same-id raw/one_a.txt"],
    );
    assert.deepEqual(
      results.map((result) => result.id),
      ["one-a"],
    );
  });

  test("should report a faulty sidecar with its line", async () => {
    const { dir, ...dirs } = content({
      "a.txt": ARTICLE,
      "a.txt.yaml": "lang: en\nsorce: x\n",
      "b.txt": ARTICLE,
      "b.yaml": "lang: [en\n",
      "c.txt": ARTICLE,
      "c.yaml": "lang: en\npublished: 2020\n",
    });
    const { problems } = await ingestFolder(dir, dirs);
    assert.deepEqual(
      problems.map((problem) => `${problem.level} ${problem.code} ${problem.file}`),
      [
        "error sidecar-invalid raw/a.txt.yaml",
        "error sidecar-malformed raw/b.yaml",
        "error sidecar-invalid raw/c.yaml",
      ],
    );
    assert.equal(problems[2]?.line, 2);
  });

  test("should be content with a folder that holds nothing", async () => {
    const { dir, ...dirs } = content({});
    assert.deepEqual(await ingestFolder(dir, dirs), { results: [], problems: [] });
  });
});

test("should make an id of a file's name", () => {
  assert.equal(articleId("/x/000_6f6fa8ec2cf9faf2.txt"), "000-6f6fa8ec2cf9faf2");
  assert.equal(articleId("L’Été à Paris.html"), "lete-a-paris");
});

test("should give the text that spans count in", async () => {
  const { dir } = content({ "a.txt": new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x62]) });
  assert.equal((await decodeRaw("raw/a.txt", readFileSync(join(dir, "raw/a.txt"))))?.text, "ab");
  assert.equal(await decodeRaw("raw/a.txt", new Uint8Array()), null);
});

test("should ingest one file alone", async () => {
  const { dir } = content({ "a.txt": ARTICLE });
  const [result] = await ingestFile(join(dir, "raw/a.txt"));
  assert.ok(result?.status === "article");
  assert.equal(result.frontMatter.raw?.file, "raw/a.txt");
});
