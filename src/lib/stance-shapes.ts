import type { Stance } from "../schemas/claim.ts";

/** A part of a shape: a circle around its middle, filled or as a ring; or the data of an SVG path, filled or as a line. */
export type ShapePart = { circle: number; hollow?: true } | { path: string; line?: true };

/** The shapes of the stances in pictures, around x and y, r high and wide each way. In text style sheets draw them (stance.css). */
export const STANCE_SHAPES: Readonly<Record<Stance, (x: number, y: number, r: number) => readonly ShapePart[]>> = {
  asserts: (_x, _y, r) => [{ circle: r }],
  hedges: (x, y, r) => [{ circle: r, hollow: true }, { path: `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z` }],
  attributes: (_x, _y, r) => [{ circle: r, hollow: true }, { circle: r / 3 }],
  partial: (x, y, r) => [{ circle: r, hollow: true }, { path: `M${x} ${y - r}a${r} ${r} 0 0 1 ${r} ${r}h${-r}z` }],
  "goes-further": (x, y, r) => [{ path: `M${x} ${y - r}l${r} ${r * 1.75}h${-2 * r}z` }],
  disputes: (x, y, r) => [{ path: `M${x - r / 2} ${y - r / 2}l${r} ${r}m0 ${-r}l${-r} ${r}`, line: true }],
};
