import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { INKS } from "../../../src/editor/theme-advice.ts";
import { tokensOf } from "../../../src/lib/css/tokens.ts";
import { SHOWN_STATUSES } from "../../../src/schemas/claim.ts";
import { STANCE_KINDS } from "../../../src/view/marks.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const shapes = readFileSync("src/styles/stance.css", "utf8");

/** Every mark: its class, and the token that is its colour. */
const MARKS = [
  ...STANCE_KINDS.map((kind) => [`stance-${kind}`, kind] as const),
  ...SHOWN_STATUSES.map((status) => [`status-${status}`, `status-${status}`] as const),
];

test("every stance and every status takes its colour from a token of its own", () => {
  const coloured = Array.from(shapes.matchAll(/^([^{}]+)\{\s*--c:\s*var\(--([\w-]+)\);\s*\}/gm), ([, rule, token]) => [
    rule!.trim(),
    token,
  ]);
  assert.deepEqual(coloured.sort(), MARKS.map(([name, token]) => [`.${name}`, token]).sort());
});

test("a token that an editor sets moves what is called like it, and nothing else", () => {
  const before = tokensOf(tokens);
  for (const [, token] of MARKS) {
    const after = tokensOf(tokens, `:root { --${token}: #123456 }`);
    for (const side of ["light", "dark"] as const) {
      const moved = Object.keys(after[side]).filter((name) => after[side][name] !== before[side][name]);
      assert.deepEqual(moved, [token]);
    }
  }
});

test("each is among the inks whose contrast an editor is advised of", () => {
  for (const [, token] of MARKS) assert.ok((INKS as readonly string[]).includes(token), token);
});
