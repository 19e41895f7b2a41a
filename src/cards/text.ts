import type { Font } from "fontkitten";
import type { Family } from "./fonts.ts";

/** How a line is set. `weight` is added to the strokes, in pixels; `spacing` after each letter, in ems. */
export interface Style {
  family: Family;
  size: number;
  weight?: number;
  spacing?: number;
}

/** Width of a space that a font lacks, in ems: French sets narrow ones before its high punctuation. */
const NARROW_SPACE = 0.2;

interface Shape {
  font: Font;
  advance: number;
  /** Outline, in the font's units. */
  path: string;
}

const shapes = new WeakMap<Family, Map<string, Shape | null>>();

/** The text as it is set: composed, without what has no shape, one space between words. */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cf}\p{Cc}]/gu, (character) => (/\s/.test(character) ? " " : ""))
    .replace(/[ \u2028\u2029]+/g, " ")
    .trim();
}

/** Whether the family has every character of a text. */
export function canDraw(text: string, family: Family): boolean {
  return [...text].every((character) => shapeOf(character, family) !== null);
}

/** Width in pixels. */
export function widthOf(text: string, { family, size, spacing = 0 }: Style): number {
  let ems = 0;
  for (const character of text) ems += (shapeOf(character, family)?.advance ?? 0) + spacing;
  return ems * size;
}

/** One line as SVG outlines, beginning at x on the baseline y. */
export function drawLine(text: string, x: number, y: number, style: Style, fill: string): string {
  const { family, size, weight = 0, spacing = 0 } = style;
  let at = x;
  let paths = "";
  for (const character of text) {
    const shape = shapeOf(character, family);
    if (!shape) continue;
    const scale = size / shape.font.unitsPerEm;
    if (shape.path !== "") {
      const stroke = weight > 0 ? ` stroke-width="${round(weight / scale)}"` : "";
      paths += `<path transform="translate(${round(at)} ${round(y)}) scale(${round(scale)} ${round(-scale)})"${stroke} d="${shape.path}"/>`;
    }
    at += (shape.advance + spacing) * size;
  }
  return `<g fill="${fill}"${weight > 0 ? ` stroke="${fill}"` : ""}>${paths}</g>`;
}

/** Breaks a text into lines of at most a width; a word that is wider is broken anywhere. */
export function wrap(text: string, width: number, style: Style): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const character of word) {
      if (line !== "" && widthOf(line + character, style) > width) {
        lines.push(line);
        line = "";
      }
      line += character;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A text on one line, cut with an ellipsis where it is too wide. */
export function fit(text: string, width: number, style: Style): string {
  if (widthOf(text, style) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("").trimEnd()}…`, style) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text in at most a height, as large as it can be set there. The last line is cut where even the smallest size is too large. */
export function fill(
  text: string,
  box: { width: number; height: number },
  style: Omit<Style, "size">,
  sizes: readonly number[],
  leading: number,
) {
  const set = sizes.map((size) => ({
    size,
    lines: wrap(text, box.width, { ...style, size }),
    most: Math.floor(box.height / (size * leading)),
  }));
  const fits = set.find(({ lines, most }) => lines.length <= most);
  if (fits) return { size: fits.size, lines: fits.lines };
  const { size, lines, most } = set.at(-1)!;
  const rest = lines.slice(most - 1).join(" ");
  return { size, lines: [...lines.slice(0, most - 1), fit(rest, box.width, { ...style, size })] };
}

function shapeOf(character: string, family: Family): Shape | null {
  let known = shapes.get(family);
  if (!known) shapes.set(family, (known = new Map()));
  let shape = known.get(character);
  if (shape === undefined) known.set(character, (shape = findShape(character, family)));
  return shape;
}

function findShape(character: string, family: Family): Shape | null {
  const code = character.codePointAt(0) ?? 0;
  const font = family.find((each) => each.hasGlyphForCodePoint(code));
  if (font) {
    const glyph = font.glyphForCodePoint(code);
    return { font, advance: glyph.advanceWidth / font.unitsPerEm, path: glyph.path.toSVG() };
  }
  const [first] = family;
  return first && /\s/.test(character) ? { font: first, advance: NARROW_SPACE, path: "" } : null;
}

/** Numbers as they are written: the same digits on every machine. */
const round = (value: number): string => String(Math.round(value * 1e5) / 1e5);
