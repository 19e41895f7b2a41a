/** Sizes in the picture's own units, which are pixels where there is room. */
export const ORIGINS_WIDTH = 320;
const NAMES = 168;
const ROW = 24;
const GAP = 12;
const NODE = 288;
export const NODE_RADIUS = 11;

/** One origin: the articles that may rest on it, each with the line that leads there. */
export interface DrawnOrigin {
  x: number;
  y: number;
  articles: { id: string; nameX: number; dotX: number; y: number; d: string }[];
}

/**
 * Lays out groups of article ids, one group an origin: names in a column, a dot beside each, and curves that meet in the
 * origin. Pages read from right to left have the mirror image.
 */
export function layoutOrigins(
  groups: readonly (readonly string[])[],
  rightToLeft: boolean,
): { origins: DrawnOrigin[]; height: number } {
  const at = (x: number): number => (rightToLeft ? ORIGINS_WIDTH - x : x);
  let top = 0;
  const origins = groups.map((ids): DrawnOrigin => {
    const ys = ids.map((_, i) => top + ROW * (i + 0.5));
    const y = top + (ROW * ids.length) / 2;
    top += ROW * ids.length + GAP;
    const [from, bend, to] = [at(NAMES + 14), at(NAMES + 62), at(NODE - NODE_RADIUS)];
    return {
      x: at(NODE),
      y,
      articles: ids.map((id, i) => ({
        id,
        nameX: at(NAMES),
        dotX: from,
        y: ys[i]!,
        d: `M${from} ${ys[i]}C${bend} ${ys[i]} ${bend} ${y} ${to} ${y}`,
      })),
    };
  });
  return { origins, height: Math.max(0, top - GAP) };
}
