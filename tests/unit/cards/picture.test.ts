import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import type { Card } from "../../../src/cards/card.ts";
import { readFonts } from "../../../src/cards/fonts.ts";
import { paletteOf } from "../../../src/cards/palette.ts";
import { drawCard } from "../../../src/cards/picture.ts";
import { tokensOf } from "../../../src/lib/css/tokens.ts";
import { canDraw, fill, fit, normalise, widthOf, wrap } from "../../../src/cards/text.ts";

const fonts = readFonts();
const lookOf = (css: string) => ({ ...tokensOf(css), css, own: {} });
const palette = paletteOf(lookOf(readFileSync("src/styles/tokens.css", "utf8")));
const card = (over: Partial<Card> = {}): Card => ({
  brand: "A digest",
  kicker: "Paper",
  title: "A title",
  facts: "5 articles",
  grid: [],
  focus: {},
  ...over,
});
/** Outlines of letters; the shapes of mark and grid are not scaled. */
const letters = (svg: string): number => svg.match(/<path transform=/g)?.length ?? 0;

describe("drawCard", () => {
  test("draws letters as outlines, and no text", () => {
    const svg = drawCard(card(), fonts, palette);
    assert.equal(letters(svg), "Adigest".length + "PAPER".length + "Atitle".length + "5articles".length);
    assert.doesNotMatch(svg, /<text|font|NaN|undefined/);
  });

  test("leaves out every text where the fonts lack a character", () => {
    for (const title of ["مذكرة التفاهم", "备忘录", "Hello 🎉", "नमस्ते"]) {
      const svg = drawCard(card({ title }), fonts, palette);
      assert.equal(letters(svg), 0, title);
      assert.match(svg, /<circle/);
    }
    assert.equal(letters(drawCard(card({ kicker: "新闻" }), fonts, palette)), 0);
  });

  test("sets what Latin scripts write: accents composed or not, French spaces, ligatures' letters", () => {
    for (const text of ["Œuvre à Łódź", "e\u0301te\u0301", "« Quoi\u202f? »", "İstanbul’da", "Ærø – 50\u00a0€"]) {
      assert.ok(canDraw(normalise(text), fonts.serif), text);
      assert.ok(canDraw(normalise(text), fonts.sans), text);
    }
  });

  test("keeps hostile text out of the markup", () => {
    const svg = drawCard(card({ title: '"/><script>alert(1)</script>\u0000\u202e' }), fonts, palette);
    assert.doesNotMatch(svg, /script|alert/);
    assert.ok(letters(svg) > 20);
  });

  test("fades what the card is not about", () => {
    const grid = [
      ["asserts", "disputes"],
      [null, "hedges"],
    ] as Card["grid"];
    const pale = (focus: Card["focus"]) =>
      drawCard(card({ grid, focus }), fonts, palette).match(/opacity/g)?.length ?? 0;
    assert.deepEqual([pale({}), pale({ row: 0 }), pale({ column: 1 })], [0, 2, 2]);
  });

  test("follows the style sheet's colours", () => {
    const red = paletteOf(lookOf(":root { --accent: light-dark(rgb(255 0 0), #00ff00); }"));
    assert.match(drawCard(card(), fonts, red), /#ff0000/);
    assert.deepEqual([red("paper"), red("ink")], ["#fbfaf6", "#1a1916"]);
  });
});

describe("setting text", () => {
  const style = { family: fonts.serif, size: 40 };
  test("no line is wider than its box, and no word is lost", () => {
    const text = "Donaudampfschifffahrtsgesellschaft und andere sehr lange Wörter ".repeat(3).trim();
    const lines = wrap(text, 300, style);
    for (const line of lines) assert.ok(widthOf(line, style) <= 300, line);
    assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
  });

  test("a title of 400 characters is set small and cut", () => {
    const box = { width: 700, height: 280 };
    const { size, lines } = fill("word ".repeat(80).trim(), box, { family: fonts.serif }, [92, 48, 42], 1.12);
    assert.equal(size, 42);
    assert.ok(lines.length * size * 1.12 <= box.height);
    assert.match(lines.at(-1)!, /…$/);
    for (const line of lines) assert.ok(widthOf(line, { ...style, size }) <= box.width);
  });

  test("a short title is set large and kept", () => {
    assert.deepEqual(fill("Cloud", { width: 700, height: 280 }, { family: fonts.serif }, [92, 48], 1.12), {
      size: 92,
      lines: ["Cloud"],
    });
    assert.equal(fit("Cloud", 700, style), "Cloud");
  });
});
