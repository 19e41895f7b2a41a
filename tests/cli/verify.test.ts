import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { abstractFolder, REPORT, spanOf } from "../support/editor-folder.ts";
import { SEEDS, withoutShared } from "../support/shared.ts";
import { accord } from "../support/site.ts";

describe("npm run verify", () => {
  test("should find every span of the founding digest in the founding articles", { skip: withoutShared }, () => {
    const { status, stdout } = accord(["verify", SEEDS]);
    assert.equal(status, 0, stdout);
    const [, checked] = /^(\d+) spans of 5 articles checked, 0 broken\.$/m.exec(stdout) ?? [];
    assert.ok(Number(checked) > 200, `only ${checked} spans`);
  });

  test("should find a raw file by what it holds, under any name", () => {
    const { content, raw } = abstractFolder();
    const { status, stdout } = accord(["verify", raw, "--content", content]);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^bridge +renamed\.txt +4 +4 +0/m);
  });

  const breaks: [name: string, from: string | RegExp, to: string, message: RegExp][] = [
    [
      "a sum",
      /sum="[0-9a-f]{12}" words/,
      'sum="000000000000" words',
      /bridge\.mdx:11: Evidence c-open.*the sum of what stands there is/,
    ],
    [
      "words that are not the passage's",
      "Larn opened … swing bridge",
      "Larn opens … swing bridge",
      /are not the passage's first and last/,
    ],
    [
      "a quotation in other words",
      ">It turns like a door<",
      ">It swings like a door<",
      /Quote q-door.*the words shown are “It swings like a door”, and there stands “It turns like a door”/,
    ],
    ["a quotation outside its whole", /within="\d+-/, 'within="150-', /Quote q-door.*does not lie within/],
    [
      "a span beyond the file",
      /at="\d+-\d+" sum="([0-9a-f]{12})" words/,
      'at="9000-9010" sum="$1" words',
      /reaches beyond the file/,
    ],
    [
      "a ledger entry",
      /(annotate, at: "\d+-\d+", sum: )"[0-9a-f]{12}"/,
      '$1"000000000000"',
      /cleaning: annotate ornament/,
    ],
  ];
  for (const [name, from, to, message] of breaks) {
    test(`should report ${name}`, () => {
      const { content, raw, article } = abstractFolder();
      const broken = article.replace(from, to);
      assert.notEqual(broken, article);
      writeFileSync(path.join(content, "articles/bridge.mdx"), broken);
      const { status, stdout } = accord(["verify", raw, "--content", content]);
      assert.equal(status, 1);
      assert.match(stdout, message);
      assert.match(stdout, /1 broken\.$/m);
    });
  }

  test("should report an event's evidence with file and line", () => {
    const { content, raw } = abstractFolder();
    const file = path.join(content, "events/opening.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/sum: "[0-9a-f]{12}"/, 'sum: "000000000000"'));
    const { status, stdout } = accord(["verify", raw, "--content", content]);
    assert.equal(status, 1);
    assert.match(stdout, /events\/opening\.yaml:1: event e-opening/);
  });

  test("should list every broken promise, not the first alone", () => {
    const { content, raw, article } = abstractFolder();
    writeFileSync(
      path.join(content, "articles/bridge.mdx"),
      article.replaceAll(/sum="[0-9a-f]{12}"/g, 'sum="000000000000"'),
    );
    assert.match(accord(["verify", raw, "--content", content]).stdout, /2 broken\.$/m);
  });

  test("should name the nearest places in a changed file, and change nothing", () => {
    const changed = REPORT.replace("Larn opens", "Yesterday Larn opens").replace("like a door", "like an old door");
    const { content, raw, article } = abstractFolder(changed);
    writeFileSync(path.join(raw, "bridge.txt"), changed);
    const { status, stdout } = accord(["verify", raw, "--content", content]);
    assert.equal(status, 1);
    const moved = spanOf(changed, "Larn opened its new swing bridge");
    assert.ok(stdout.includes(`perhaps at="${moved.at}" (the same text)`), stdout);
    assert.match(stdout, /Quote q-door/);
    assert.equal(readFileSync(path.join(content, "articles/bridge.mdx"), "utf8"), article);
  });

  test("should propose a place by its words where the text itself has changed", () => {
    const changed = REPORT.replace("opened its new swing", "opened its very own new swing");
    const { content, raw } = abstractFolder(changed);
    writeFileSync(path.join(raw, "bridge.txt"), changed);
    const { stdout } = accord(["verify", raw, "--content", content]);
    const now = spanOf(changed, "Larn opened its very own new swing bridge");
    assert.ok(stdout.includes(`at="${now.at}" sum="${now.sum}" (the same first and last words)`), stdout);
  });

  test("should fail for a raw file that is not there, unless asked for part of them", () => {
    const { content, raw } = abstractFolder("Something else altogether.");
    assert.equal(accord(["verify", raw, "--content", content]).status, 1);
    const partial = accord(["verify", raw, "--content", content, "--partial"]);
    assert.equal(partial.status, 0, partial.stdout);
    assert.match(partial.stdout, /1 raw file not found/);
  });

  test("should refuse a folder that does not exist, with status 2", () => {
    const { status, stderr } = accord(["verify", "/nowhere/at/all"]);
    assert.equal(status, 2);
    assert.match(stderr, /What to do: Name the folder/);
  });
});
