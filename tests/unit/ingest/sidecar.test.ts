import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { ingestFolder } from "../../../src/ingest/folder.ts";
import { ingestFile } from "../../../src/ingest/index.ts";
import type { Known } from "../../../src/ingest/known.ts";
import { temporaryFolder } from "../../support/site.ts";

const TEXT =
  "The bridge at Larn was opened on Saturday by the harbour master.\n\nShe thanked the builders for their work.\n";

/** What comes of a raw file with what lies beside it: "article", or the problem's level, code and file. */
async function outcome(make: (raw: string) => void): Promise<string> {
  const dir = temporaryFolder();
  mkdirSync(path.join(dir, "raw"));
  const raw = path.join(dir, "raw/x.txt");
  writeFileSync(raw, TEXT);
  make(raw);
  const [result] = await ingestFile(raw, { contentDir: dir });
  assert.ok(result);
  if (result.status === "article") return `article ${result.frontMatter.rights?.mode ?? "unstated"}`;
  const { level, code, file, what } = result.problem;
  assert.ok(!what.includes(dir), what);
  return `${level} ${code} ${file}`;
}
const beside = (text: string | Uint8Array, name = "x.txt.yaml"): Promise<string> =>
  outcome((raw) => writeFileSync(path.join(path.dirname(raw), name), text));

describe("a sidecar's rights fail closed", () => {
  test("should be read where the sidecar is sound, under either name", async () => {
    assert.equal(await beside("rights: {mode: link}"), "article link");
    assert.equal(await beside("rights: {mode: link}", "x.yaml"), "article link");
    assert.equal(await beside(""), "article unstated");
  });

  const UNREADABLE = "error sidecar-unreadable raw/x.txt.yaml";
  test("should be an error where a sidecar is there and cannot be read", async () => {
    assert.equal(await beside(`rights: {mode: link}\n#${"x".repeat(300_000)}\n`), UNREADABLE);
    assert.equal(await beside(Buffer.from("rights: {mode: link}\nbyline: \xe9\n", "latin1")), UNREADABLE);
    assert.equal(await beside(Buffer.from("\ufeffrights: {mode: link}", "utf16le")), UNREADABLE);
  });

  test("should leave the raw file out where what has a sidecar's name is no file of this folder", async () => {
    assert.equal(await outcome((raw) => mkdirSync(`${raw}.yaml`)), "quarantine raw-sidecar raw/x.txt");
    assert.equal(await outcome((raw) => symlinkSync("nowhere", `${raw}.yaml`)), "quarantine raw-sidecar raw/x.txt");
  });

  test("should be an error where there are two, or one under a name that is not read", async () => {
    const two = await outcome((raw) => {
      writeFileSync(`${raw}.yaml`, "rights: {mode: full}");
      writeFileSync(raw.replace(".txt", ".yaml"), "rights: {mode: link}");
    });
    assert.equal(two, "error sidecar-unreadable raw/x.yaml");
    assert.equal(await beside("rights: {mode: link}", "x.txt.yml"), "error sidecar-unreadable raw/x.txt.yml");
    assert.equal(await beside("rights: {mode: link}", "x.yml"), "error sidecar-unreadable raw/x.yml");
  });

  const bomb = `a: &a [x,x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : "a"}, *${i ? `b${i - 1}` : "a"}, *a]`).join("\n")}\nrights: {mode: link}`;
  const CASES = {
    nothing: "rights: null",
    "an empty value": "rights:",
    "a capital": "rights: {mode: Link}",
    "another key": "Rights: {mode: link}",
    "another space": '"rights ": {mode: link}',
    "a key twice": "rights: {mode: link}\nrights: {mode: full}",
    "a key twice inside": "rights: {mode: link, mode: full}",
    "two documents": "rights: {mode: link}\n---\ntitle: x",
    "a list": "- rights: {mode: link}",
    "a text": "rights {mode: link}",
    "an unknown tag": "rights: !mine {mode: full}",
    "a merge key": "x: &x {rights: {mode: link}}\n<<: *x",
    "a prototype": "__proto__: {rights: {mode: link}}",
    "an alias bomb": bomb,
    "an alias to nothing": "rights: *x",
  };
  for (const [name, yaml] of Object.entries(CASES)) {
    test(`should be an error with ${name}`, async () => {
      assert.match(await beside(yaml), /^error sidecar-(?:invalid|malformed) raw\/x\.txt\.yaml$/);
    });
  }
});

describe("a sidecar that belongs to no file", () => {
  const told = async (names: string[], known?: Known): Promise<string[]> => {
    const dir = temporaryFolder();
    mkdirSync(path.join(dir, "raw/sub"), { recursive: true });
    for (const name of ["x.txt", "sub/caf\u00e9.html"]) writeFileSync(path.join(dir, "raw", name), TEXT);
    for (const name of names) writeFileSync(path.join(dir, "raw", name), "rights: {mode: link}\n");
    const { results, problems } = await ingestFolder(dir, {
      cacheDir: path.join(dir, "cache"),
      outDir: path.join(dir, "out"),
      ...(known ? { known } : {}),
    });
    assert.ok(!results.some(({ id }) => /yaml/i.test(id)), "a sidecar is never an article");
    return problems.filter(({ level }) => level === "error").map(({ code, file }) => `${code} ${file}`);
  };
  // A name is an error by itself on a disk that tells it from the file's; else it is the file's own sidecar.
  const STRAY = ["x.txt.YAML", "x.txt.Yaml", "x.YML", "X.txt.yaml", "x.txt .yaml", "x.md.yaml", "sub/x.txt.yaml"];
  for (const name of [...STRAY, "x.txt.yaml ", "sub/cafe\u0301.html.yaml"]) {
    test(`is an error: ${name}`, { skip: process.platform !== "linux" }, async () => {
      assert.deepEqual(await told([name]), [`sidecar-stray raw/${name}`]);
    });
  }

  test("is none that has its file, nor one whose file is kept elsewhere and has its article", async () => {
    assert.deepEqual(await told(["x.txt.yaml", "sub/caf\u00e9.yaml"]), []);
    const known = { ids: new Set(["gone"]), raws: [{ id: "other", file: "raw/away.txt", item: null }] };
    assert.deepEqual(await told(["gone.txt.yaml", "gone.yaml", "away.txt.yaml", "away.yaml"], known), []);
  });
});

describe("a sidecar beside a file of several articles", () => {
  const item = (id: string, text = TEXT) =>
    `<item><title>Bridge ${id}</title><guid>${id}</guid><description>${text}</description></item>`;
  const feed = (items: string) =>
    `<rss version="2.0"><channel><title>Larn Post</title><link>https://larn.example/</link>${items}</channel></rss>`;
  async function read(sidecar: string, xml: string) {
    const dir = temporaryFolder();
    mkdirSync(path.join(dir, "raw"));
    const raw = path.join(dir, "raw/post.xml");
    writeFileSync(raw, xml);
    writeFileSync(`${raw}.yaml`, sidecar);
    return ingestFile(raw, { contentDir: dir, cacheDir: path.join(dir, "cache") });
  }

  test("may say what holds for the whole file", async () => {
    const results = await read("source: larn-post\nrights: {mode: link}\nlang: en", feed(item("one") + item("two")));
    assert.deepEqual(
      results.map(
        (result) => result.status === "article" && [result.frontMatter.source, result.frontMatter.rights?.mode],
      ),
      [
        ["larn-post", "link"],
        ["larn-post", "link"],
      ],
    );
  });

  test("is an error where it says what can be true of one alone, which names the articles and what to do", async () => {
    const [result, ...others] = await read(
      'source: larn-post\npublished: "2019-05-04"\nbyline: Ada Brandt',
      feed(item("one") + item("two") + item("three", "")),
    );
    assert.equal(others.length, 0);
    assert.ok(result?.status === "quarantined");
    const { level, code, file, line, what, fix } = result.problem;
    assert.deepEqual([level, code, file, line], ["error", "sidecar-several", "raw/post.xml.yaml", 3]);
    assert.match(what, /^byline, published: .* 3 articles.*“Bridge one”, “Bridge two”, entry 3/);
    assert.match(fix, /source.*rights.*adopt/);
  });

  test("is said of the one where the file holds one", async () => {
    const [result] = await read('published: "2019-05-04"', feed(item("one")));
    assert.ok(result?.status === "article" && result.frontMatter.published === "2019-05-04");
  });
});
