import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contrast, readColour, toHex } from "../../../../src/lib/css/colour.ts";

describe("readColour", () => {
  test("should read every way to write a colour that the documentation names", () => {
    // The values of CSS Color Level 4's examples, and of named colours.
    const CASES: [string, string][] = [
      ["#0F0", "#00ff00"],
      ["#1a1916", "#1a1916"],
      ["#12345678", "#123456"],
      ["rgb(255 0 51)", "#ff0033"],
      ["rgba(100%, 0%, 20%, .5)", "#ff0033"],
      ["hsl(120 100% 25%)", "#008000"],
      ["hsl(-120deg, 100%, 50%)", "#0000ff"],
      ["hsl(.5turn 50% 50%)", "#40bfbf"],
      ["oklch(62.8% 0.25768 29.234)", "#ff0000"],
      ["oklch(0.51975 0.17686 142.495)", "#008000"],
      ["oklch(none 0 none)", "#000000"],
      ["white", "#ffffff"],
    ];
    for (const [text, hex] of CASES) {
      const colour = readColour(text);
      assert.ok(colour, text);
      assert.equal(toHex(colour), hex, text);
    }
    assert.equal(readColour("#12345680")?.[3].toFixed(2), "0.50");
  });
  test("should read nothing else", () => {
    for (const text of [
      "",
      "red",
      "#12",
      "#12345",
      "rgb(1 2)",
      "rgb(a b c)",
      "color-mix(in srgb, red, blue)",
      "var(--x)",
    ])
      assert.equal(readColour(text), null, text);
  });
});

test("contrast is WCAG's, and knows that a translucent ink is mixed with its paper", () => {
  const of = (ink: string, paper: string) => contrast(readColour(ink)!, readColour(paper)!);
  assert.equal(of("#000", "#fff"), 21);
  assert.equal(of("#777", "#fff").toFixed(2), "4.48");
  assert.equal(of("#fff", "#777").toFixed(2), "4.48");
  assert.equal(of("rgb(0 0 0 / 0)", "#fff"), 1);
});
