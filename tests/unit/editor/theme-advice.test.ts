import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { adviseOnTheme, INKS, LEAST_CONTRAST, PAPERS } from "../../../src/editor/theme-advice.ts";
import { contrast } from "../../../src/lib/css/colour.ts";
import { tokensOf } from "../../../src/lib/css/tokens.ts";
import { colourOf, type Theme } from "../../../src/lib/theme.ts";

const engine = readFileSync("src/styles/tokens.css", "utf8");
const lookOf = (css: string, ...own: string[]): Theme => ({
  ...tokensOf(engine, css),
  css,
  own: Object.fromEntries(own.map((name, i) => [name, { line: i + 2, column: 3 }])),
});

test("the engine's own inks can be read on both of its papers, light and dark", () => {
  const look = lookOf("");
  for (const side of ["light", "dark"] as const)
    for (const ink of INKS)
      for (const paper of PAPERS) {
        const [front, back] = [colourOf(look, side, ink), colourOf(look, side, paper)];
        assert.ok(front && back, `${ink} ${paper}`);
        assert.ok(contrast(front, back) >= LEAST_CONTRAST, `${side}: ${ink} on ${paper}`);
      }
});

test("an ink that cannot be read is told of where it is set, on the side where it is so", () => {
  const found = adviseOnTheme(lookOf(":root { --accent: light-dark(#8fc7df, #8fc7df) }", "accent"));
  assert.deepEqual(
    found.map(({ level, code, file, line, column, what }) => [level, code, file, line, column, what]),
    [
      ["advice", "contrast-low", "tokens.css", 2, 3, "--accent on --paper has a contrast of 1.7 : 1 on light pages"],
      [
        "advice",
        "contrast-low",
        "tokens.css",
        2,
        3,
        "--accent on --paper-deep has a contrast of 1.6 : 1 on light pages",
      ],
    ],
  );
});

test("a paper that takes the contrast away is told of as well", () => {
  const found = adviseOnTheme(lookOf(":root { --paper: #888 }", "paper"));
  assert.ok(found.length > INKS.length && found.every(({ line }) => line === 2));
});

test("a colour that only a browser can read is told of, and no other", () => {
  const found = adviseOnTheme(lookOf(":root { --ink: color-mix(in srgb, red, black); --rule: tomato }", "ink", "rule"));
  assert.deepEqual(
    found.map(({ code }) => code),
    ["colour-unread", "colour-unread"],
  );
});

test("without a file of the editor's there is no advice", () => {
  assert.deepEqual(adviseOnTheme({ ...lookOf(":root { --ink: #fff }"), own: {} }), []);
});
