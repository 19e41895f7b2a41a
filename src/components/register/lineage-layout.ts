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
export const NODE_WIDTH = 196;
export const NODE_HEIGHT = 40;
/** Room for a line that passes through a column. */
const LANE_HEIGHT = 10;
const WIDE_GAP = 150;
const NARROW_GAP = 84;
const ROW_GAP = 14;
/** Passes that pull every text towards its neighbours; more change nothing visible. */
const PASSES = 8;
/** Lanes beyond this many are left out: a picture that needs them is too large to be read. */
const MAX_LANES = 2000;

/** A place in a column: a text, or a lane that a line takes between texts. */
interface Slot {
  key: string;
  lane: boolean;
}

/**
 * Places the nodes. A text stands one column to the right of the furthest text it derives from, and those nothing derives
 * from in the last column, so that the articles form one edge. A line that spans several columns gets a lane through each
 * column between, so that it never runs under a box. A circle of derivations is cut where it closes.
 */
export function layoutLineage(input: readonly LineageInput[]): LineageLayout {
  const known = new Map(input.map((node) => [node.id, node]));
  const upstream = new Map(
    input.map(({ id, upstream: ids }) => [id, [...new Set(ids)].filter((each) => each !== id && known.has(each))]),
  );
  const depth = depths(upstream);
  const last = Math.max(0, ...depth.values());
  const feeds = new Set([...upstream.values()].flat());
  const column = (id: string): number =>
    (upstream.get(id)?.length ?? 0) > 0 && !feeds.has(id) ? last : (depth.get(id) ?? 0);

  const columns: Slot[][] = Array.from({ length: last + 1 }, () => []);
  for (const { id } of input) columns[column(id)]!.push({ key: id, lane: false });
  const routes: { from: string; to: string; stops: string[] }[] = [];
  const links: [string, string][] = [];
  let lanes = 0;
  for (const { id } of input) {
    for (const from of upstream.get(id) ?? []) {
      const [start, end] = [column(from), column(id)];
      if (start >= end) continue;
      const stops: string[] = [];
      for (let c = start + 1; c < end && lanes < MAX_LANES; c++, lanes++) {
        const key = `lane ${from} > ${id} ${c}`;
        columns[c]!.push({ key, lane: true });
        stops.push(key);
      }
      [from, ...stops].forEach((stop, i) => links.push([stop, stops[i] ?? id]));
      routes.push({ from, to: id, stops });
    }
  }
  order(columns, links);

  const gap = columns.length > 3 ? NARROW_GAP : WIDE_GAP;
  const sizeOf = ({ lane }: Slot): number => (lane ? LANE_HEIGHT : NODE_HEIGHT);
  const heightOf = (slots: Slot[]): number => slots.reduce((sum, slot) => sum + sizeOf(slot) + ROW_GAP, -ROW_GAP);
  const height = Math.max(NODE_HEIGHT, ...columns.map(heightOf));
  const places = new Map<string, Place>();
  columns.forEach((slots, c) => {
    // What a column leaves free is shared out between its places.
    const spare = (height - Math.max(0, heightOf(slots))) / Math.max(1, slots.length);
    let y = spare / 2;
    for (const slot of slots) {
      places.set(slot.key, { x: c * (NODE_WIDTH + gap), y, middle: y + sizeOf(slot) / 2, column: c });
      y += sizeOf(slot) + ROW_GAP + spare;
    }
  });
  return {
    width: columns.length * (NODE_WIDTH + gap) - gap,
    height: round(height),
    nodes: columns.flatMap((slots) =>
      slots
        .filter(({ lane }) => !lane)
        .map(({ key }) => ({
          id: key,
          column: places.get(key)!.column,
          x: places.get(key)!.x,
          y: round(places.get(key)!.y),
        })),
    ),
    edges: routes.map(({ from, to, stops }) => ({
      from,
      to,
      d: line([from, ...stops, to].map((key) => places.get(key)!)),
    })),
  };
}

interface Place {
  x: number;
  y: number;
  middle: number;
  column: number;
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
function order(columns: Slot[][], links: readonly [string, string][]): void {
  const neighbours = new Map<string, string[]>();
  const link = (a: string, b: string): void => {
    const list = neighbours.get(a);
    if (list) list.push(b);
    else neighbours.set(a, [b]);
  };
  for (const [a, b] of links) {
    link(a, b);
    link(b, a);
  }
  const place = new Map<string, number>();
  const settle = (slots: Slot[]): void => slots.forEach(({ key }, i) => place.set(key, (i + 0.5) / slots.length));
  columns.forEach(settle);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const slots of pass % 2 === 0 ? columns : columns.toReversed()) {
      const wish = new Map(
        slots.map(({ key }, i) => [key, { mean: mean(neighbours.get(key), place) ?? place.get(key)!, i }]),
      );
      slots.sort((a, b) => wish.get(a.key)!.mean - wish.get(b.key)!.mean || wish.get(a.key)!.i - wish.get(b.key)!.i);
      settle(slots);
    }
  }
}

function mean(keys: string[] | undefined, place: Map<string, number>): number | undefined {
  return keys && keys.reduce((sum, key) => sum + (place.get(key) ?? 0), 0) / keys.length;
}

/** A line from the right side of the first place to the left side of the last, straight through the lanes between. */
function line(places: Place[]): string {
  let d = "";
  for (let i = 1; i < places.length; i++) {
    const [from, to] = [places[i - 1]!, places[i]!];
    const x = from.x + NODE_WIDTH;
    const bend = round((x + to.x) / 2);
    d += i === 1 ? `M${x} ${round(from.middle)}` : `H${x}`;
    d += `C${bend} ${round(from.middle)} ${bend} ${round(to.middle)} ${to.x} ${round(to.middle)}`;
  }
  return d;
}

const round = (value: number): number => Math.round(value * 10) / 10;
