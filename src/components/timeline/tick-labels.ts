/** A line of the axis with its label. Positions are percentages of the axis. */
export interface LabelledTick {
  x: number;
  edtf: string;
  label: string;
  anchor: "start" | "middle" | "end";
  /** On which pages the label is written; the line is drawn on all. */
  shown: "always" | "wide" | "never";
}

/** Pixels of the axis on the narrowest page that counts as wide: 30rem less its margins. axis.css has the same width. */
export const WIDE_AXIS = 440;

/** Pixels between two labels below which they read as one. A space of theirs is half as wide. */
export const LABEL_GAP = 6;

/**
 * Pixels that a label is wide at most: months and days in twelve scripts were measured at the axis's 12 pixels, and no label
 * came to more than this for each of its characters.
 */
const labelWidth = (label: string): number =>
  [...label].reduce((width, char) => width + (char >= "\u2e80" ? 12 : 7.8), 0);

/**
 * Writes labels at ticks, and leaves out every second or third where they would come too near to each other: on narrow
 * pages, or on all.
 *
 * @param ticks From left to right.
 * @param narrow Pixels of the axis on the narrowest page.
 */
export function labelTicks(
  ticks: readonly { x: number; edtf: string }[],
  labelOf: (edtf: string) => string,
  narrow: number,
): LabelledTick[] {
  const labelled = ticks.map(({ x, edtf }) => {
    const label = labelOf(edtf);
    const half = labelWidth(label) / 2;
    const at = (x / 100) * narrow;
    const anchor = at < half ? ("start" as const) : narrow - at < half ? ("end" as const) : ("middle" as const);
    return { x, edtf, label, anchor };
  });
  const wide = thinOut(labelled, WIDE_AXIS);
  const always = new Set(thinOut(wide, narrow));
  return labelled.map((tick) => ({
    ...tick,
    shown: always.has(tick) ? "always" : wide.includes(tick) ? "wide" : "never",
  }));
}

type Placed = Omit<LabelledTick, "shown">;

/** Pixels that a label takes on an axis so wide. */
export function extentOf({ x, label, anchor }: Placed, axis: number): [from: number, to: number] {
  const width = labelWidth(label);
  const at = (x / 100) * axis;
  const from = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
  return [from, from + width];
}

function thinOut<T extends Placed>(ticks: readonly T[], axis: number): T[] {
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.filter((_, i) => i % step === 0);
    const extents = kept.map((tick) => extentOf(tick, axis));
    if (extents.every(([from], i) => i === 0 || from - extents[i - 1]![1] >= LABEL_GAP)) return kept;
  }
  return ticks.slice(0, 1);
}
