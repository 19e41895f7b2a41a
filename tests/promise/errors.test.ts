import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { SiteCopy } from "../support/copy.ts";
import { accord, temporaryFolder } from "../support/site.ts";

/** One way to break the tiny site, and what `npm run check` must say of it. */
const CASES: { name: string; breakIt(site: SiteCopy): void; where: RegExp; what: RegExp }[] = [
  {
    name: "promise 1: a claim that no article supports and no editor answers for",
    breakIt: (site) =>
      site.write(
        "claims/more.yaml",
        "- id: c-alone\n  statement: { en: Nobody says this., fr: Personne ne le dit. }\n  areas: [traffic]\n",
      ),
    where: /claims\/more\.yaml:1:\d+/,
    what: /evidence/,
  },
  {
    name: "promise 2: a span whose hash differs from the raw file",
    breakIt: (site) =>
      site.write(
        "articles/herald-note.mdx",
        articleOn(
          'Herald says <Evidence claim="c-open" stance="asserts" modality="fact" at="54-60" sum="0123456789ab">it opened</Evidence>.',
        ),
      ),
    where: /articles\/herald-note\.mdx:\d+:\d+/,
    what: /hash|sum/i,
  },
  {
    name: "promise 2: a span beyond the end of the raw file",
    breakIt: (site) =>
      site.write(
        "articles/herald-note.mdx",
        articleOn(
          'Herald says <Evidence claim="c-open" stance="asserts" modality="fact" at="54-99999" sum="0123456789ab">it opened</Evidence>.',
        ),
      ),
    where: /articles\/herald-note\.mdx:\d+:\d+/,
    what: /outside|beyond|end/i,
  },
  {
    name: "promise 3: a count that is typed instead of computed",
    breakIt: (site) => site.replace("claims/bridge.yaml", "  importance: 1\n", "  importance: 1\n  reportedBy: 2\n"),
    where: /claims\/bridge\.yaml:5:3/,
    what: /reportedBy/,
  },
  {
    name: "promise 4: an expression in an article",
    breakIt: (site) => site.replace("articles/le-phare.mdx", "Le Phare rapporte", "{process.exit(0)} rapporte"),
    where: /articles\/le-phare\.mdx:11:1/,
    what: /expression/,
  },
  {
    name: "promise 4: an import in an article",
    breakIt: (site) => site.replace("articles/le-phare.mdx", "---\n\nLe", '---\n\nimport fs from "node:fs"\n\nLe'),
    where: /articles\/le-phare\.mdx:11:1/,
    what: /import/,
  },
  {
    name: "promise 4: a component that is not on the list",
    breakIt: (site) => site.replace("articles/le-phare.mdx", "Le Phare rapporte", "<Script>x</Script> rapporte"),
    where: /articles\/le-phare\.mdx:11:1/,
    what: /Script/,
  },
  {
    name: "promise 7: a date that does not exist",
    breakIt: (site) => site.replace("events/bridge.yaml", '"2019-05-04"', '"2019-02-29"'),
    where: /events\/bridge\.yaml:2:\d+/,
    what: /2019-02-29/,
  },
  {
    name: "malformed YAML",
    breakIt: (site) => site.write("names/people.yaml", "- id: [a\n  b: c\n"),
    where: /names\/people\.yaml:\d+:\d+/,
    what: /YAML/i,
  },
  {
    name: "malformed front matter",
    breakIt: (site) => site.replace("articles/le-phare.mdx", "lang: fr", "lang: [fr"),
    where: /articles\/le-phare\.mdx:\d+:\d+/,
    what: /YAML|front matter/i,
  },
  {
    name: "a missing field",
    breakIt: (site) => site.replace("sources/outlets.yaml", "name: Le Phare, ", ""),
    where: /sources\/outlets\.yaml:2:\d+/,
    what: /name/,
  },
  {
    name: "a duplicate id",
    breakIt: (site) => site.write("sources/again.yaml", "- { id: le-phare, name: Le Phare }\n"),
    where: /sources\/(again|outlets)\.yaml:\d+:\d+/,
    what: /le-phare/,
  },
  {
    name: "a dangling claim",
    breakIt: (site) => site.replace("events/bridge.yaml", "[c-open]", "[c-opne]"),
    where: /events\/bridge\.yaml:6:\d+/,
    what: /c-opne/,
  },
  {
    name: "a dangling area",
    breakIt: (site) => site.replace("claims/bridge.yaml", "areas: [traffic]", "areas: [trafic]"),
    where: /claims\/bridge\.yaml:3:\d+/,
    what: /trafic/,
  },
  {
    name: "a dangling source",
    breakIt: (site) => site.replace("articles/le-phare.mdx", "source: le-phare", "source: le-fare"),
    where: /articles\/le-phare\.mdx:5:\d+/,
    what: /le-fare/,
  },
  {
    name: "a base without slashes",
    breakIt: (site) => site.replace("digest.yaml", "languages:", "base: digest\nlanguages:"),
    where: /digest\.yaml:4:\d+/,
    what: /base/,
  },
  {
    name: "a site that is not an origin",
    breakIt: (site) => site.replace("digest.yaml", "https://larn.example", "larn"),
    where: /digest\.yaml:3:\d+/,
    what: /site/,
  },
];

/** The raw file as it is: an article that names another hash is told so, before any span is looked at. */
const HERALD = createHash("sha256").update(readFileSync("tests/sites/tiny/raw/harbour-herald.txt")).digest("hex");

function articleOn(body: string): string {
  return `---\ntitle: A note on the Herald\ntitleBasis: editor\nlang: en\nform: abstract\nraw: { file: harbour-herald.txt, sha256: "${HERALD}" }\n---\n\n${body}\n`;
}

describe("npm run check says what is wrong, where, why, and what to do", () => {
  test("the tiny site is in order", () => {
    const { status, stderr } = accord(["check", "--content", new SiteCopy().dir]);
    assert.equal(status, 0, stderr);
  });

  for (const { name, breakIt, where, what } of CASES) {
    test(name, () => {
      const site = new SiteCopy();
      breakIt(site);
      const { status, stderr } = accord(["check", "--content", site.dir]);
      assert.equal(status, 1, `expected an error, got: ${stderr}`);
      assert.match(stderr, where);
      assert.match(stderr, what);
      assert.match(stderr, /^ +why /m);
      assert.match(stderr, /^ +fix /m);
    });
  }

  test("all at once: three mistakes are three errors", () => {
    const site = new SiteCopy();
    site.replace("events/bridge.yaml", '"2019-05-04"', '"2019-13-04"');
    site.replace("claims/bridge.yaml", "importance: 1", "importanc: 1");
    site.replace("articles/le-phare.mdx", "source: le-phare", "source: nobody");
    const { status, stderr } = accord(["check", "--content", site.dir]);
    assert.equal(status, 1);
    for (const file of ["events/bridge.yaml", "claims/bridge.yaml", "articles/le-phare.mdx"])
      assert.ok(stderr.includes(file), stderr);
  });
});

describe("raw files that cannot be read", () => {
  const HOSTILE: Record<string, Buffer> = {
    "empty.txt": Buffer.alloc(0),
    "binary.txt": Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 9]),
    "deep.html": Buffer.from("<b>".repeat(10_000) + "x"),
    "huge.txt": Buffer.alloc(9 * 1024 * 1024, "word "),
  };

  test("are quarantined with a reason while the rest builds; --strict makes them errors", () => {
    const site = new SiteCopy();
    for (const [name, bytes] of Object.entries(HOSTILE)) writeFileSync(path.join(site.dir, "raw", name), bytes);
    const lenient = accord(["check", "--content", site.dir]);
    assert.equal(lenient.status, 0, lenient.stderr);
    for (const name of Object.keys(HOSTILE))
      assert.ok(lenient.stderr.includes(`raw/${name}`), `${name}: ${lenient.stderr}`);
    assert.equal(accord(["check", "--content", site.dir, "--strict"]).status, 1);
  });
});

describe("a content folder that is not one", () => {
  test("missing", () => {
    const { status, stderr } = accord([
      "build",
      "--content",
      path.join(temporaryFolder(), "nowhere"),
      "--out",
      path.join(temporaryFolder(), "out"),
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /nowhere/);
    assert.match(stderr, /^ +fix /m);
  });

  test("empty", () => {
    const dir = path.join(temporaryFolder(), "content");
    mkdirSync(dir);
    const { status, stderr } = accord(["build", "--content", dir, "--out", path.join(dir, "../out")]);
    assert.equal(status, 1);
    assert.match(stderr, /raw/);
  });
});
