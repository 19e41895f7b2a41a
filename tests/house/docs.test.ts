import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { contentProblem } from "../../src/problems/content-catalogue.ts";
import { formatProblems } from "../../src/problems/format.ts";
import { generatedDocs } from "../../scripts/docs/index.ts";
import { CATALOGUES } from "../../scripts/docs/problems.ts";

const read = (file: string): string => readFileSync(path.join(PROJECT_ROOT, file), "utf8");

test("what docs/ holds of the code is current: npm run docs", async () => {
  for (const [file, text] of await generatedDocs())
    assert.ok(read(file) === text, `${file} is out of date: npm run docs`);
});

test("a problem has one code, and every code that the source names is in a catalogue", () => {
  const codes = Object.values(CATALOGUES).flatMap((catalogue) => Object.keys(catalogue));
  assert.deepEqual(
    codes.filter((code, i) => codes.indexOf(code) !== i),
    [],
  );
  const known = new Set(codes);
  const levels = /level: (?:"error"|"quarantine"|"advice")(?: as const)?,\s*code: "([a-z-]+)"/g;
  for (const file of globSync("src/**/*.ts", { cwd: PROJECT_ROOT })) {
    for (const [, code] of read(file).matchAll(levels)) assert.ok(known.has(code!), `${file}: ${code}`);
  }
  assert.ok(known.size > 90, String(known.size));
});

test("what stands below a printed problem is an address on the page", () => {
  const anchors = new Set(Array.from(read("docs/problems.md").matchAll(/^### (.+)$/gm), (match) => match[1]));
  for (const code of Object.values(CATALOGUES).flatMap((catalogue) => Object.keys(catalogue)))
    assert.ok(anchors.has(code), code);
  const problem = contentProblem("content-empty", { file: "" });
  assert.match(formatProblems([problem]), /^ {2}more {2}docs\/problems\.md#content-empty$/m);
});

test("a decision record says when it was taken, and whether it stands", () => {
  const records = globSync("docs/decisions/*.md", { cwd: PROJECT_ROOT });
  assert.ok(records.length > 8);
  for (const file of records) {
    const [, number] = /(\d{4})-/.exec(path.basename(file))!;
    const [title, , status] = read(file).split("\n");
    assert.match(title!, new RegExp(`^# ${Number(number)}\\. \\S`), file);
    assert.match(
      status!,
      /^(?:Accepted \d{4}-\d\d-\d\d(?:, revised \d{4}-\d\d-\d\d)?|Superseded \d{4}-\d\d-\d\d by \[\d+\]\(\S+\))\.$/,
      file,
    );
  }
});
