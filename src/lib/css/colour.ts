/** Red, green, blue and opacity, each from 0 to 1, in sRGB. */
export type Colour = [red: number, green: number, blue: number, alpha: number];

const NAMED: Record<string, string> = { white: "#fff", black: "#000" };
const FUNCTION = /^(rgb|hsl|oklch)a?\(\s*([^()]*?)\s*\)$/i;

/** Reads a colour in hexadecimal digits, rgb(), hsl() or oklch(), white or black; null for any other way to write one. */
export function readColour(text: string): Colour | null {
  const value = text.trim().toLowerCase();
  const hex = /^#([0-9a-f]+)$/.exec(NAMED[value] ?? value)?.[1];
  if (hex !== undefined) return readHex(hex);
  const [, kind, inside = ""] = FUNCTION.exec(value) ?? [];
  if (kind === undefined) return null;
  const parts = inside.split(/[\s,/]+/);
  if (parts.length < 3 || parts.length > 4) return null;
  const [a, b, c, alpha = "1"] = parts as [string, string, string, string?];
  const made =
    kind === "rgb"
      ? [a, b, c].map((part) => number(part, 255) / 255)
      : kind === "hsl"
        ? fromHsl(angle(a), number(b, 1, 100), number(c, 1, 100))
        : fromOklch(number(a, 1), number(b, 0.4), angle(c));
  const colour = [...made, number(alpha, 1)].map((part) => Math.min(1, Math.max(0, part)));
  return colour.some(Number.isNaN) ? null : (colour as Colour);
}

/** A colour as six hexadecimal digits, without its opacity. */
export function toHex([red, green, blue]: Colour): string {
  const two = (part: number) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${two(red)}${two(green)}${two(blue)}`;
}

/** Contrast of a text with what it stands on, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(ink: Colour, paper: Colour): number {
  const mixed = [0, 1, 2].map((i) => ink[i]! * ink[3] + paper[i]! * (1 - ink[3]));
  const [low, high] = [luminance(mixed), luminance(paper)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: readonly number[]): number {
  const linear = (part = 0) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function readHex(digits: string): Colour | null {
  if (![3, 4, 6, 8].includes(digits.length)) return null;
  const long = digits.length < 6 ? digits.replace(/./g, "$&$&") : digits;
  const part = (i: number) => Number.parseInt(long.slice(2 * i, 2 * i + 2) || "ff", 16) / 255;
  return [part(0), part(1), part(2), part(3)];
}

/** A number, or a percentage of `whole`; a bare number counts in units of which `bareWhole` are the whole. */
function number(text: string, whole: number, bareWhole = whole): number {
  if (text === "none") return 0;
  const percent = /^([+-]?[\d.]+)%$/.exec(text)?.[1];
  return percent === undefined ? (Number(text) / bareWhole) * whole : (Number(percent) / 100) * whole;
}

/** An angle in degrees. */
function angle(text: string): number {
  const [, value, unit = "deg"] = /^([+-]?[\d.]+)(deg|grad|rad|turn)?$/.exec(text === "none" ? "0" : text) ?? [];
  return Number(value) * { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 }[unit as "deg"]!;
}

/** After CSS Color Level 4, section 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  const at = (n: number) => {
    const k = (((n + hue / 30) % 12) + 12) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [at(0), at(8), at(4)];
}

/** After B. Ottosson, "A perceptual color space for image processing"; what sRGB lacks is clipped. */
function fromOklch(lightness: number, chroma: number, hue: number): number[] {
  const radians = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(radians), chroma * Math.sin(radians)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055));
}
