/*
 * The picture of the origins: who rests on whom. Texts stand in columns, what lies upstream to the left; a line joins each
 * text to what it derives from. Pure: the same input gives the same picture.
 */

/** A text and the ids of those it derives from. Ids that no node has are left out. */
export interface LineageInput {
  id: string;
  upstream: string[];
}
export interface PlacedNode {
  id: string;
  /** Column from the left, 0 = nothing upstream. */
  column: number;
  x: number;
  y: number;
}
export interface PlacedEdge {
  from: string;
  to: string;
  /** Path data of the line, from the right side of `from` to the left side of `to`. */
  d: string;
}
export interface LineageLayout {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** Sizes in user units, which are CSS pixels where the picture is not scaled. */
export const NODE_WIDTH = 176;
export const NODE_HEIGHT = 40;
const COLUMN_GAP = 96;
const ROW_GAP = 14;
/** Passes that pull every text towards its neighbours; more change nothing visible. */
const PASSES = 6;

/**
 * Places the nodes. A text stands one column to the right of the furthest text it derives from, and those nothing derives
 * from in the last column, so that the articles form one edge. A circle of derivations is cut where it closes.
 */
export function layoutLineage(input: readonly LineageInput[]): LineageLayout {
  const known = new Map(input.map((node) => [node.id, node]));
  const upstream = new Map(input.map(({ id, upstream: ids }) => [id, [...new Set(ids)].filter((each) => each !== id && known.has(each))]));
  const depth = depths(upstream);
  const last = Math.max(0, ...depth.values());
  const feeds = new Set([...upstream.values()].flat());
  const column = (id: string): number => ((upstream.get(id)?.length ?? 0) > 0 && !feeds.has(id) ? last : (depth.get(id) ?? 0));

  const columns: string[][] = Array.from({ length: last + 1 }, () => []);
  for (const { id } of input) columns[column(id)]!.push(id);
  order(columns, upstream);

  const tallest = Math.max(1, ...columns.map((each) => each.length));
  const height = tallest * (NODE_HEIGHT + ROW_GAP) - ROW_GAP;
  const nodes = columns.flatMap((ids, c) => {
    // Columns with fewer texts spread over the same height.
    const step = height / Math.max(1, ids.length);
    return ids.map((id, row) => ({
      id,
      column: c,
      x: c * (NODE_WIDTH + COLUMN_GAP),
      y: round(step * row + (step - NODE_HEIGHT) / 2),
    }));
  });
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const edges = input.flatMap(({ id }) =>
    (upstream.get(id) ?? []).flatMap((from) => {
      const a = placed.get(from)!;
      const b = placed.get(id)!;
      return a.column < b.column ? [{ from, to: id, d: curve(a, b) }] : [];
    }),
  );
  return { width: columns.length * (NODE_WIDTH + COLUMN_GAP) - COLUMN_GAP, height, nodes, edges };
}

/** Longest way from a node with nothing upstream. Iterative, so that a long chain does not exhaust the stack. */
function depths(upstream: Map<string, string[]>): Map<string, number> {
  const depth = new Map<string, number>();
  const open = new Set<string>();
  for (const start of upstream.keys()) {
    const stack = [start];
    while (stack.length > 0) {
      const id = stack.at(-1)!;
      if (depth.has(id)) {
        stack.pop();
        continue;
      }
      open.add(id);
      const waiting = (upstream.get(id) ?? []).filter((each) => !depth.has(each) && !open.has(each));
      if (waiting.length > 0) {
        stack.push(...waiting);
        continue;
      }
      const above = (upstream.get(id) ?? []).map((each) => depth.get(each) ?? -1);
      depth.set(id, Math.max(-1, ...above) + 1);
      open.delete(id);
      stack.pop();
    }
  }
  return depth;
}

/** Sorts each column by the mean place of the neighbours, forwards and backwards, which untangles most lines. */
function order(columns: string[][], upstream: Map<string, string[]>): void {
  const neighbours = new Map<string, string[]>();
  const link = (a: string, b: string): void => void neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const [id, ids] of upstream) {
    for (const each of ids) {
      link(id, each);
      link(each, id);
    }
  }
  const place = new Map<string, number>();
  const settle = (ids: string[]): void => ids.forEach((id, i) => place.set(id, (i + 0.5) / ids.length));
  columns.forEach(settle);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const ids of pass % 2 === 0 ? columns : columns.toReversed()) {
      const wish = new Map(ids.map((id, i) => [id, { mean: mean(neighbours.get(id), place) ?? place.get(id)!, i }]));
      ids.sort((a, b) => wish.get(a)!.mean - wish.get(b)!.mean || wish.get(a)!.i - wish.get(b)!.i);
      settle(ids);
    }
  }
}

function mean(ids: string[] | undefined, place: Map<string, number>): number | undefined {
  return ids && ids.reduce((sum, id) => sum + (place.get(id) ?? 0), 0) / ids.length;
}

function curve(from: PlacedNode, to: PlacedNode): string {
  const x1 = from.x + NODE_WIDTH;
  const y1 = round(from.y + NODE_HEIGHT / 2);
  const y2 = round(to.y + NODE_HEIGHT / 2);
  const middle = round((x1 + to.x) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
