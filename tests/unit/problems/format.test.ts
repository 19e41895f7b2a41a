import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatProblems } from "../../../src/problems/format.ts";
import type { Problem } from "../../../src/problems/problem.ts";

const advice = (file: string, more: Partial<Problem> = {}): Problem => ({
  level: "advice",
  code: "paragraph-unused",
  file,
  what: `something about ${file}`,
  why: "A reason.",
  fix: "A remedy.",
  ...more,
});
const many = ["a", "b", "c", "d", "e"].map((name) => advice(`${name}.mdx`));
const count = (text: string, part: string) => text.split(part).length - 1;

describe("advice", () => {
  test("is summed up by kind: its first places, a count, and once what all have in common", () => {
    const text = formatProblems([...many, advice("e.mdx"), advice("x.yaml", { code: "id-unused" })]);
    assert.match(
      text,
      /^a\.mdx {2}advice.*\nb\.mdx {2}advice.*\nc\.mdx {2}advice.*\n {2}and 3 more of this kind, 6 in 5 files; .*--all/,
    );
    assert.doesNotMatch(text, /d\.mdx/);
    assert.equal(count(text, "A reason."), 2, "once for each of the two kinds");
    assert.match(text, /x\.yaml {2}advice/);
    assert.match(text, /\n7 pieces of advice in 6 files\.$/);
  });

  test("has its remedy below each place where these differ", () => {
    const text = formatProblems([...many, advice("b.mdx", { fix: "Another one." })]);
    assert.match(
      text,
      /a\.mdx.*\n {2}why {2}A reason\.\n {2}fix {2}A remedy\.\nb\.mdx.*\n {2}why.*\n {2}fix {2}A(?:nother one| remedy)\./,
    );
  });

  test("is listed each by itself where that is asked for", () => {
    const text = formatProblems(many, { all: true });
    for (const { what } of many) assert.ok(text.includes(what));
    assert.doesNotMatch(text, /more of this kind/);
    assert.equal(count(text, "A reason."), 5);
  });

  test("never sums up an error, nor a file that is left out", () => {
    for (const level of ["error", "quarantine"] as const) {
      const text = formatProblems(many.map((each) => ({ ...each, level })));
      for (const { what } of many) assert.ok(text.includes(what));
    }
  });
});
