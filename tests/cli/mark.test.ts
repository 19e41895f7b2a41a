import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { REPORT, spanOf } from "../support/editor-folder.ts";
import { accord, temporaryFolder } from "../support/site.ts";

const CLAIMS = `# What it costs.
- id: c-cost
  statement: { en: The bridge cost 12 million euros. }
  areas: [traffic]
- id: c-open
  statement: { en: The bridge is open. }
  areas: [traffic]
`;

function folder() {
  const content = path.join(temporaryFolder(), "content");
  for (const sub of ["raw", "claims", "areas"]) mkdirSync(path.join(content, sub), { recursive: true });
  writeFileSync(path.join(content, "raw/larn.txt"), REPORT);
  writeFileSync(path.join(content, "claims/bridge.yaml"), CLAIMS);
  writeFileSync(path.join(content, "areas/traffic.mdx"), "---\nid: traffic\nlabel: { en: Traffic }\n---\n");
  const article = path.join(content, "articles/larn.mdx");
  return {
    content,
    article,
    text: () => readFileSync(article, "utf8"),
    mark: (words: string, ...more: string[]) => accord(["mark", "larn", words, "--content", content, ...more]),
  };
}

const COST = ["--claim", "c-cost", "--stance", "asserts", "--modality", "fact"];

describe("npm run mark", () => {
  test("should adopt the article, write the mark, and keep every promise", () => {
    const { content, mark, text } = folder();
    const { status, stdout } = mark("it COST  12 million euros", ...COST, "--speaker", "Ada Brandt");
    assert.equal(status, 0);
    assert.match(stdout, /articles\/larn\.mdx:\d+: marked “It cost 12 million euros”/);
    assert.match(stdout, /was adopted for it/);
    const { at, sum } = spanOf(REPORT, "It cost 12 million euros");
    assert.ok(
      text().includes(
        `<Evidence claim="c-cost" stance="asserts" modality="fact" speaker="Ada Brandt" at="${at}" sum="${sum}" words="It cost 12 million euros">`,
      ),
    );
    assert.equal(existsSync(path.join(content, ".adopted/larn.json")), true);
    const verified = accord(["verify", "--content", content]);
    assert.equal(verified.status, 0, verified.stdout);
    assert.equal(
      mark("its new swing bridge", "--claim", "c-open", "--stance", "asserts", "--modality", "fact").status,
      0,
    );
    const checked = accord(["check", "--content", content]);
    assert.equal(checked.status, 0, checked.stderr);
  });

  test("should print the mark and write nothing", () => {
    const { content, mark } = folder();
    const { status, stdout } = mark("12 million", ...COST, "--print");
    assert.equal(status, 0);
    assert.match(stdout, /^<Evidence claim="c-cost" .*12 million.*<\/Evidence>\n$/);
    assert.deepEqual(readdirSync(content).sort(), ["areas", "claims", "raw"]);
  });

  test("should list the places of words that stand at several, and write nothing", () => {
    const { content, mark, text } = folder();
    const { status, stderr } = mark("it", ...COST);
    assert.equal(status, 1);
    assert.match(stderr, /These words stand at 2 places of articles\/larn\.mdx:\n {2}1\. line \d+: .*\n {2}2\. line/);
    assert.match(stderr, /choose one with --place N/);
    assert.equal(existsSync(path.join(content, "articles")), false);
    assert.equal(mark("it", ...COST, "--place", "2").status, 0);
    assert.match(text(), /“<.*>It<\/Evidence> turns like a door/);
  });

  test("should say that without the raw file no mark can be set", () => {
    const { content, mark, text } = folder();
    mark("12 million", ...COST);
    const before = text();
    rmSync(path.join(content, "raw/larn.txt"));
    const { status, stderr } = mark("harbour master", ...COST);
    assert.equal(status, 1);
    assert.match(stderr, /The raw file, raw\/larn\.txt, is not there; without it no mark can be set/);
    assert.equal(text(), before);
  });

  test("should name the nearest sentences of words that are not there", () => {
    const { stderr, status } = folder().mark("It cost 13 million euros", ...COST);
    assert.equal(status, 1);
    assert.match(stderr, /These words are not in articles\/larn\.mdx\.\nThe nearest sentences:\n.*It cost 12 million/);
  });

  const wrong: [string, string[], RegExp, number][] = [
    ["an unknown claim", ["--claim", "c-cots", ...COST.slice(2)], /There is no claim c-cots; did you mean c-cost\?/, 1],
    ["an unknown source", [...COST, "--via", "agence"], /There is no source agence\./, 1],
    [
      "an unknown stance",
      ["--claim", "c-cost", "--stance", "assert", "--modality", "fact"],
      /"assert" is no stance; did you mean asserts\?/,
      2,
    ],
    ["an unknown modality", [...COST.slice(0, 5), "facts"], /"facts" is no modality; did you mean fact\?/, 2],
    ["no claim", COST.slice(2), /mark wants --claim/, 2],
    ["a place that is no number", [...COST, "--place", "x"], /--place x is no number/, 2],
  ];
  for (const [what, options, said, code] of wrong) {
    test(`should refuse ${what}`, () => {
      const { status, stderr } = folder().mark("12 million", ...options);
      assert.match(stderr, said);
      assert.equal(status, code);
    });
  }

  test("should name the article that may be meant", () => {
    const { content } = folder();
    const { status, stderr } = accord(["mark", "lran", "12 million", "--content", content, ...COST]);
    assert.equal(status, 1);
    assert.match(stderr, /Did you mean larn\?/);
  });

  test("should mark an abstract by the raw file's words", () => {
    const { content, article, mark, text } = folder();
    mark("12 million", ...COST);
    const abstract = text()
      .replace(/^form: text$/m, "form: abstract # in our own words")
      .replace(/\n---\n[\s\S]*$/, "\n---\n\nThe paper names the price.\n");
    writeFileSync(article, abstract);
    assert.match(mark("the price", ...COST).stderr, /the passage of the raw file has to be named as well/);
    const { status, stderr } = mark("the price", ...COST, "--raw", "12 million euros");
    assert.equal(status, 0, stderr);
    const { at, sum } = spanOf(REPORT, "12 million euros");
    assert.ok(text().includes(`at="${at}" sum="${sum}" words="12 million euros">the price</Evidence>`));
    assert.ok(text().includes("# in our own words"));
    assert.ok(existsSync(path.join(content, "articles/larn.mdx")));
  });
});
