import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, describe, test } from "node:test";
import { formatProblems, loadContent, type LoadOptions } from "../../../src/content/index.ts";

const CORPUS = path.resolve(import.meta.dirname, "../../corpora/content");
const scratch = mkdtempSync(path.join(tmpdir(), "accord-content-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

let runs = 0;
async function load(contentDir: string, options?: LoadOptions) {
  runs += 1;
  return loadContent({ contentDir, workDir: path.join(scratch, `work-${runs}`) }, options);
}
async function problemsOf(contentDir: string, options?: LoadOptions): Promise<string[]> {
  const { problems } = await load(contentDir, options);
  for (const { what, why, fix } of problems) assert.ok(what && why && fix);
  for (const { what, fix } of problems) assert.doesNotMatch(what + fix, /[{][a-z]+[}]|undefined/i);
  return problems.map(
    ({ file, line, column, level, code }) =>
      [file, line, column].filter((part) => part !== undefined).join(":") + ` ${level} ${code}`,
  );
}

/** What each folder of the corpus must report, all of it, in order. */
const CASES: Record<string, string[]> = {
  valid: [],
  empty: [" error content-empty"],
  "malformed-yaml": ["claims/c.yaml:4:1 error yaml-malformed"],
  "malformed-front-matter": ["articles/one.mdx:5:1 error yaml-malformed"],
  "unknown-field": ["claims/c.yaml:2:1 error unknown-field"],
  "missing-field": ["claims/c.yaml:1:3 error missing-field"],
  "duplicate-id": ["claims/d.yaml:5:7 error duplicate-id"],
  dangling: [
    "articles/one.mdx:6:9 error dangling",
    "articles/one.mdx:12:6 error dangling",
    "articles/one.mdx:12:151 error dangling",
    "claims/c.yaml:5:5 error dangling",
    "disagreements/d.yaml:4:10 error dangling",
    "disagreements/d.yaml:7:17 error dangling",
    "events/e.yaml:5:10 error dangling",
    "events/e.yaml:6:12 error dangling",
    "events/e.yaml:8:15 error dangling",
    "names/n.yaml:4:13 error dangling",
  ],
  "claim-without-evidence": ["claims/d.yaml:1:7 error claim-without-evidence"],
  "own-style": [
    "tokens.css:3:8 error style-syntax",
    "tokens.css:5:1 error style-import",
    "tokens.css:6:12 error style-elsewhere",
    "tokens.css:8:13 error style-missing",
    "tokens.css:8:40 error style-elsewhere",
    "tokens.css:9:24 error style-elsewhere",
    "tokens.css:10:13 error style-ends",
    "tokens.css:12:15 error style-place",
    "tokens.css:12:33 error style-function",
    "tokens.css:12:57 error style-string",
    "tokens.css:13:1 error style-rule",
    "tokens.css:13:16 error style-place",
    "tokens.css:14:3 error style-unclosed",
  ],
  "span-outside": ["articles/one.mdx:11:230 error span-outside"],
  "span-sum": ["articles/one.mdx:11:230 error span-sum"],
  "span-words": ["articles/one.mdx:11:6 error span-words"],
  "words-differ": ["articles/one.mdx:11:144 error words-differ"],
  "raw-changed": ["articles/one.mdx:8:11 error raw-changed"],
  "impossible-date": ["events/e.yaml:2:7 error date-impossible", "events/e.yaml:3:8 error reason-missing"],
  "editor-date-without-reason": ["events/e.yaml:3:8 error reason-missing"],
  "article-expression": ["articles/one.mdx:13:8 error expression", "articles/one.mdx:13:21 error expression"],
  "article-import": ["articles/one.mdx:13:1 error esm"],
  "article-component": [
    "articles/one.mdx:13:1 error unknown-component",
    "articles/one.mdx:15:1 error html-tag",
    "articles/one.mdx:17:1 error spread",
    "articles/one.mdx:17:21 error attribute-not-plain",
    "articles/one.mdx:17:44 error attribute-twice",
    "articles/one.mdx:17:77 error fragment",
  ],
  "article-attribute": [
    "articles/one.mdx:13:1 error mark-invalid",
    "articles/one.mdx:13:14 error mark-invalid",
    "articles/one.mdx:13:14 error mark-invalid",
    "articles/one.mdx:13:14 error mark-invalid",
  ],
  "article-unclosed": ["articles/one.mdx:13:3 error mdx-syntax"],
  "derivation-cycle": ["sources/s.yaml:8:16 error derivation-cycle"],
  "bad-site": ["digest.yaml:2:7 error invalid-field", "digest.yaml:3:7 error invalid-field"],
  "unreadable-raw": ["raw/empty.txt quarantine raw-empty"],
  "alias-bomb": ["claims/d.yaml:1:1 error yaml-aliases"],
  "own-areas": ["areas/gone.fr.mdx error prose-orphan"],
};

describe("a content folder", () => {
  for (const [name, expected] of Object.entries(CASES)) {
    test(`${name} reports ${expected.length} problem(s)`, async () => {
      assert.deepEqual(await problemsOf(path.join(CORPUS, name)), expected);
    });
  }

  test("that is valid is read whole", async () => {
    const { input, bodies } = await load(path.join(CORPUS, "valid"));
    assert.equal(input.draft, false);
    assert.deepEqual(
      input.articles.map(({ id, file, ingested }) => ({ id, file, ingested })),
      [{ id: "one", file: "articles/one.mdx", ingested: false }],
    );
    assert.match(bodies.get("one"), /<span class="evidence" id="m1"/);
    assert.throws(() => bodies.get("none"));
    assert.ok(input.areas.length > 10, "the engine's areas serve");
    assert.ok(input.areas.some(({ kind }) => kind === "partnership"));
  });

  test("with areas of its own uses those alone", async () => {
    const { input, prose } = await load(path.join(CORPUS, "own-areas"));
    assert.deepEqual(
      input.areas.map(({ id }) => id),
      ["deal"],
    );
    assert.deepEqual(
      prose.map(({ file, lang }) => `${file} ${lang}`),
      ["areas/deal.fr.mdx fr", "areas/deal.mdx en", "areas/gone.fr.mdx fr", "pages/about.mdx en"],
    );
  });

  test("that is missing is one problem", async () => {
    assert.deepEqual(await problemsOf(path.join(CORPUS, "no-such-folder")), [" error content-missing"]);
  });

  test("without digest.yaml is a draft in two languages, in full, titled after the folder", async () => {
    const dir = path.join(scratch, "my-first-story");
    mkdirSync(path.join(dir, "raw"), { recursive: true });
    writeFileSync(
      path.join(dir, "raw", "a.txt"),
      "A headline\n\nAcme said on Monday that it would open a plant in Lyon with 300 jobs, the company's first in France.\n",
    );
    const { input, problems } = await load(dir);
    assert.deepEqual(problems, []);
    assert.equal(input.draft, true);
    assert.equal(input.config.title, "My first story");
    assert.equal(input.config.rights.mode, "full");
    assert.deepEqual(input.config.languages, ["en", "fr"]);
    assert.deepEqual(
      input.articles.map(({ id, ingested }) => [id, ingested]),
      [["a", true]],
    );
  });

  test("strict turns a file left out into an error", async () => {
    assert.deepEqual(await problemsOf(path.join(CORPUS, "unreadable-raw"), { strict: true }), [
      "raw/empty.txt error raw-empty",
    ]);
  });

  test("takes site and base from the options, and reports a malformed one", async () => {
    const { input } = await load(path.join(CORPUS, "valid"), { base: "/sub/path/", site: "https://example.org" });
    assert.deepEqual([input.config.base, input.config.site], ["/sub/path/", "https://example.org"]);
    assert.deepEqual(await problemsOf(path.join(CORPUS, "valid"), { base: "sub" }), ["--base error invalid-field"]);
  });

  test("does not follow a link out of it, and does not see hidden files", async () => {
    const dir = path.join(scratch, "linked");
    cpSync(path.join(CORPUS, "valid"), dir, { recursive: true });
    writeFileSync(path.join(scratch, "outside.yaml"), "id: c-out\nstatement: Out.\nareas: [licensing]\n");
    symlinkSync(path.join(scratch, "outside.yaml"), path.join(dir, "claims", "out.yaml"));
    writeFileSync(path.join(dir, "claims", ".hidden.yaml"), "not: [valid");
    assert.deepEqual(await problemsOf(dir), ["claims/out.yaml error file-outside"]);
  });

  test("refuses YAML that is huge or nested without end, and text that is not UTF-8", async () => {
    const dir = path.join(scratch, "hostile-yaml");
    cpSync(path.join(CORPUS, "valid"), dir, { recursive: true });
    writeFileSync(path.join(dir, "claims", "huge.yaml"), `note: "${"x".repeat(2_000_001)}"\n`);
    writeFileSync(path.join(dir, "claims", "nested.yaml"), `a: ${"[".repeat(50_000)}\n`);
    writeFileSync(path.join(dir, "claims", "latin.yaml"), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9]));
    assert.deepEqual(await problemsOf(dir), [
      "claims/huge.yaml:1:1 error yaml-too-large",
      "claims/latin.yaml error file-unreadable",
      "claims/nested.yaml:1:1 error yaml-too-deep",
    ]);
  });

  test("names both places of a duplicate id", async () => {
    const { problems } = await load(path.join(CORPUS, "duplicate-id"));
    assert.match(problems[0]?.what ?? "", /claims\/c\.yaml:1:5/);
  });

  test("suggests the nearest known field", async () => {
    const { problems } = await load(path.join(CORPUS, "unknown-field"));
    assert.equal(problems[0]?.fix, 'Did you mean "statement"?');
  });

  test("gives the same result whatever the cache holds", async () => {
    const workDir = path.join(scratch, "twice");
    const where = { contentDir: path.join(CORPUS, "valid"), workDir };
    const cold = await loadContent(where);
    const warm = await loadContent(where);
    assert.deepEqual(warm.input, cold.input);
    assert.equal(warm.bodies.get("one"), cold.bodies.get("one"));
  });
});

test("problems are printed by file, with place, why and fix, and counted", async () => {
  const { problems } = await load(path.join(CORPUS, "bad-site"));
  const text = formatProblems([...problems].reverse(), { color: false });
  assert.match(text, /^digest\.yaml:2:7 {2}error {2}site: /);
  assert.match(text, /\n {2}why {2}.+\n {2}fix {2}.+/);
  assert.match(text, /\n2 errors in 1 file\.$/);
  assert.ok(formatProblems(problems, { color: true }).includes("\u001b[31merror\u001b[0m"));
  assert.ok(!formatProblems([{ ...problems[0]!, what: "a\u001b[2Jb" }]).includes("\u001b"));
});
