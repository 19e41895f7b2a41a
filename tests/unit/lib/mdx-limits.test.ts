import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { excessOf, mayCrossContainers, mayHoldCode, mayHoldImport } from "../../../src/lib/mdx-limits.ts";

const BODIES = [
  "export const a = 1",
  "import a from 'b'",
  "```\nexport const a = 1\n```\n",
  "```\n```\nexport const a = 1",
  "```\n{\n```\n{",
  "> ".repeat(300),
  "<Quote>\n- a",
  "Before.\n\nexport const a = 1",
  "A sentence.",
];

describe("what the parser could do with a body", () => {
  test("is judged as the parser reads it, without a byte order mark at its beginning", () => {
    for (const body of BODIES)
      for (const judge of [mayHoldCode, mayHoldImport, mayCrossContainers, (text: string) => excessOf(text) === null])
        assert.equal(judge(`\uFEFF${body}`), judge(body), `${judge.name}: ${JSON.stringify(body.slice(0, 40))}`);
  });

  test("is code where a line begins as a module's does, outside a fence", () => {
    assert.deepEqual(BODIES.map(mayHoldImport), [true, true, false, true, false, false, false, true, false]);
  });
});
