import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { SiteCopy } from "../support/copy.ts";
import { accord } from "../support/site.ts";

/** The tiny site, with one thing changed in one file. */
function checked(file?: string, from: string | RegExp = "", to = "") {
  const copy = new SiteCopy();
  if (file !== undefined) {
    const text = copy.read(file);
    assert.notEqual(text.replace(from, to), text);
    copy.write(file, text.replace(from, to));
  }
  return { copy, ...accord(["check", "--content", copy.dir]) };
}

describe("advice of npm run check", () => {
  const cases: [name: string, file: string, from: string | RegExp, to: string, expected: RegExp][] = [
    [
      "a paragraph that no claim uses",
      "articles/le-phare.mdx",
      /$/,
      "\n\nUne phrase que personne ne relève.\n",
      /no claim uses the paragraph “Une phrase que personne ne relève\.”/,
    ],
    [
      "a key claim with one source",
      "digest.yaml",
      /(keyClaims:.*)?$/,
      "\n",
      /the key claim ".*" (?:has one source|is reported by)/,
    ],
    [
      "an article without a date",
      "articles/le-phare.mdx",
      "form: abstract",
      "form: abstract\npublished: null",
      /articles\/le-phare\.mdx {2}advice {2}nobody knows when/,
    ],
    [
      "a source that nothing refers to",
      "sources/outlets.yaml",
      /$/,
      "\n- { id: idle-press, name: Idle Press }\n",
      /sources {2}advice {2}nothing refers to "idle-press"/,
    ],
    [
      "a name that nothing refers to",
      "names/people.yaml",
      /$/,
      "\n- { id: nobody, type: person, name: Nobody At All }\n",
      /names {2}advice {2}nothing refers to "nobody"/,
    ],
    [
      "a digest that names nobody who hears of its errors",
      "digest.yaml",
      /^contact:.*$/m,
      "",
      /digest\.yaml {2}advice {2}nothing says where a reader reports an error/,
    ],
  ];
  for (const [name, file, from, to, expected] of cases) {
    test(`should name ${name}, and be no error`, () => {
      const { status, stdout, stderr } = checked(file, from, to);
      assert.equal(status, 0, stderr);
      assert.match(stdout, expected);
    });
  }

  test("should say nothing of what is in order", () => {
    const { stdout } = checked();
    assert.doesNotMatch(stdout, /paragraph-unused|no claim uses|Idle|nobody"|reports an error/);
  });

  test("should not ask a draft who hears of its errors", () => {
    const { status, stdout } = checked("digest.yaml", /^contact:.*$/m, "draft: true");
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /reports an error/);
  });
});

test("check should sum up advice by kind, and list each piece with --all", () => {
  const copy = new SiteCopy();
  const unused = ["une", "deux", "trois", "quatre"].map((word) => `La phrase ${word}.`);
  copy.write("articles/le-phare.mdx", `${copy.read("articles/le-phare.mdx").trimEnd()}\n\n${unused.join("\n\n")}\n`);
  const [some, all] = [[], ["--all"]].map((more) => accord(["check", "--content", copy.dir, ...more]).stdout);
  const shown = (text = "") => unused.filter((each) => text.includes(each)).length;
  assert.match(some!, /and \d more of this kind, \d in 1 file; npm run check -- --all lists each/);
  assert.ok(shown(some) < unused.length);
  assert.equal(shown(all), unused.length);
});

test("check should show what changed under an adopted article, beside the error that it did", () => {
  const copy = new SiteCopy();
  accord(["adopt", "harbour-herald", "--content", copy.dir]);
  const raw = path.join(copy.dir, "raw/harbour-herald.txt");
  writeFileSync(raw, readFileSync(raw, "utf8").replace("12 million", "15 million"));
  const { status, stdout, stderr } = accord(["check", "--content", copy.dir]);
  assert.equal(status, 1);
  assert.match(stdout, /raw\/harbour-herald\.txt has changed since it was adopted/);
  assert.match(stdout, /as read +\| .*15 million/);
  assert.match(stderr, /is not the one this article was written from/);
});
