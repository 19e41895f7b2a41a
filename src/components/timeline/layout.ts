import { dayNumber, edtfRange, parseEdtf } from "../../lib/edtf.ts";
import type { EdtfEnd, EdtfMember, EdtfPoint } from "../../lib/edtf.ts";
import { dayOfNumber } from "../../lib/edtf/calendar.ts";
import { axisScale, type AxisBreak } from "./scale.ts";
import { labelTicks, type LabelledTick } from "./tick-labels.ts";

/** How a bar ends: sharp, fading (about), with an arrow (open), or fading out (unknown). */
export type Edge = "sharp" | "soft" | "open" | "unknown";

/** A stretch of time as it is drawn. Positions are percentages of the axis. */
export interface Bar {
  x: number;
  width: number;
  start: Edge;
  end: Edge;
}
/** One event on the axis. */
export interface Mark {
  id: string;
  /** 1-based position in the list. */
  n: number;
  /** 0-based line it is drawn in. */
  row: number;
  bars: Bar[];
  /** What joins several bars: one of them, nobody knows which; or all of them. null: one stretch of time. */
  link: "one-of" | "all" | null;
  /** The source itself is not sure. */
  uncertain: boolean;
  /** The label begins at x, or ends there. */
  label: { x: number; anchor: "start" | "end" };
}
export interface TimelineLayout {
  marks: Mark[];
  ticks: LabelledTick[];
  rows: number;
  /** Where the axis changes its scale, if it does. */
  broken: (AxisBreak & { x: number }) | null;
}
export interface TimelineItem {
  id: string;
  edtf: string;
}
export interface LayoutOptions {
  /** true: a line for each event, which leaves room for titles; false: as few lines as the numbers allow. */
  titles: boolean;
  /** Width in pixels of the narrowest axis on which nothing may touch. */
  minWidth?: number;
  /** What stands at a line of the axis. Default: its EDTF. */
  tickLabel?: (edtf: string) => string;
}

/** Room of a number beside its bar, in pixels. */
const LABEL_WIDTH = 24;
/** Part of the axis kept free on both sides for arrows and soft edges, in percent. */
const MARGIN = 4;

/** A stretch in day numbers, its end excluded; null = not bounded on that side. */
interface Stretch {
  from: number | null;
  to: number | null;
  start: Edge;
  end: Edge;
}

function pointStretch(point: EdtfPoint): Stretch {
  const { from, to } = edtfRange({ type: "date", ...point });
  const edge: Edge = point.approximate ? "soft" : "sharp";
  return {
    from: from === null ? null : dayNumber(from),
    to: to === null ? null : dayNumber(to) + 1,
    start: edge,
    end: edge,
  };
}

function intervalStretch(from: EdtfEnd, to: EdtfEnd): Stretch {
  const first = typeof from === "string" ? null : pointStretch(from);
  const last = typeof to === "string" ? null : pointStretch(to);
  return {
    from: first?.from ?? null,
    to: last?.to ?? null,
    start: first?.start ?? (from as "open" | "unknown"),
    end: last?.end ?? (to as "open" | "unknown"),
  };
}

/** A stretch of a set is drawn as its single points as long as they can be told apart. */
const MAX_POINTS = 6;

function memberStretches(member: EdtfMember): Stretch[] {
  if (!("from" in member)) return [pointStretch(member)];
  const { from, to } = member;
  const points: EdtfPoint[] = [];
  for (let point = from; points.length <= MAX_POINTS; point = following(point)) {
    points.push(point);
    if (point.year === to.year && point.month === to.month && point.day === to.day) return points.map(pointStretch);
    if (point.precision === "season") break;
  }
  return [intervalStretch(from, to)];
}

/** The next year, month or day, or the same point for what has no simple next. */
function following(point: EdtfPoint): EdtfPoint {
  const { to } = edtfRange({ type: "date", ...point });
  if (to === null) return point;
  const { year, month, day } = dayOfNumber(dayNumber(to) + 1);
  return { ...point, year, ...(point.month !== undefined && { month }), ...(point.day !== undefined && { day }) };
}

function stretches(edtf: string): Pick<Mark, "link" | "uncertain"> & { parts: Stretch[] } {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return { link: null, uncertain: false, parts: [] };
  const { value } = parsed;
  if (value.type === "date") return { link: null, uncertain: value.uncertain, parts: [pointStretch(value)] };
  if (value.type === "interval") {
    const ends = [value.from, value.to];
    const uncertain = ends.some((end) => typeof end === "object" && end.uncertain);
    return { link: null, uncertain, parts: [intervalStretch(value.from, value.to)] };
  }
  const parts = value.members.flatMap(memberStretches);
  const first = parts[0];
  const last = parts.at(-1);
  if (value.earlier && first) first.start = "open";
  if (value.later && last) last.end = "open";
  const uncertain = value.members.some((member) => !("from" in member) && member.uncertain);
  return { link: value.type, uncertain, parts };
}

/** Puts marks into the fewest lines in which neither bars nor numbers touch. */
function pack(extents: readonly { from: number; to: number }[]): number[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}

/**
 * Lays events out on an axis of time, which changes its scale once where most of them crowd together. Pure: the same events give
 * the same drawing. What is open gets an arrow to the edge of the axis, what is approximate fades over half its length on either side, one of a set is several linked bars.
 *
 * @param items In the order of the list. A date that cannot be read gets no bar.
 */
export function layoutTimeline(
  items: readonly TimelineItem[],
  { titles, minWidth = 272, tickLabel = String }: LayoutOptions,
): TimelineLayout {
  const read = items
    .map((item, index) => ({ ...item, n: index + 1, ...stretches(item.edtf) }))
    .filter((each) => each.parts.length > 0);
  const bounds = read.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to])).filter((day) => day !== null);
  if (bounds.length === 0) return { marks: [], ticks: [], rows: 0, broken: null };
  let from = Infinity;
  let to = -Infinity;
  for (const day of bounds) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  const begins = read.map(({ parts: [first] }) => first?.from ?? first?.to ?? from);
  const scale = axisScale(from, to, begins);
  const x = (day: number): number => round(MARGIN + scale.share(day) * (100 - 2 * MARGIN));
  const { broken } = scale;

  const bar = ({ from: first, to: last, start, end }: Stretch): Bar => {
    let low = first === null ? 0 : x(first);
    let high = last === null ? 100 : x(last);
    const fade = (high - low) / 2;
    if (start === "soft") low = Math.max(0, low - Math.min(fade, MARGIN));
    if (end === "soft") high = Math.min(100, high + Math.min(fade, MARGIN));
    if (start === "open") low = first === null ? 0 : Math.max(0, low - MARGIN);
    if (end === "open") high = last === null ? 100 : Math.min(100, high + MARGIN);
    return { x: round(low), width: round(high - low), start, end };
  };
  const px = 100 / minWidth;
  const drawn = read.map(({ id, n, link, uncertain, parts }) => {
    const bars = parts.map(bar);
    const low = Math.min(...bars.map((each) => each.x));
    // A day is narrower than the dot that stands for it.
    const high = Math.max(...bars.map((each) => Math.max(each.x + each.width, each.x + each.width / 2 + 5 * px)));
    const anchor: "start" | "end" = titles
      ? low < 45
        ? "start"
        : "end"
      : high + LABEL_WIDTH * px <= 100
        ? "start"
        : "end";
    return { id, n, link, uncertain, bars, low, high, anchor };
  });
  const rows = titles
    ? drawn.map((_, index) => index)
    : pack(
        drawn.map(({ low, high, anchor }) => ({
          from: anchor === "end" ? low - LABEL_WIDTH * px : low - 5 * px,
          to: anchor === "start" ? high + LABEL_WIDTH * px : high + 2 * px,
        })),
      );
  const marks = drawn.map(({ low, high, anchor, ...mark }, index): Mark => {
    const beside = anchor === "start" ? high : low;
    return {
      ...mark,
      row: rows[index] ?? 0,
      label: { x: round(titles ? (anchor === "start" ? low : high) : beside), anchor },
    };
  });
  const ticks = labelTicks(
    scale.ticks.map(({ day, edtf }) => ({ x: x(day), edtf })),
    tickLabel,
    minWidth,
  );
  const rowCount = Math.max(...marks.map(({ row }) => row)) + 1;
  return { marks, ticks, rows: rowCount, broken: broken && { ...broken, x: x(broken.day) } };
}

const round = (value: number): number => Math.round(value * 100) / 100;
