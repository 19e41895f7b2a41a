import { diffArrays } from "diff";

/** A part of a text that differs between the state it started from and one of two later states. Lines as they are. */
export interface Region {
  /** 1-based line of the base at which it begins. */
  line: number;
  base: string[];
  yours: string[];
  theirs: string[];
  /** theirs: only the other side changed it; both: the two changed it differently; same: both changed it alike. */
  kind: "yours" | "theirs" | "both" | "same";
}

interface Change {
  start: number;
  end: number;
  lines: string[];
}

/**
 * The three-way difference of two texts that started from one base, by lines: changes that touch or overlap become one
 * region. It proposes no merge.
 */
export function threeWay(base: string, yours: string, theirs: string): Region[] {
  const lines = linesOf(base);
  const left = changes(lines, linesOf(yours));
  const right = changes(lines, linesOf(theirs));
  const regions: Region[] = [];
  while (left.length > 0 || right.length > 0) {
    const first = next(left, right);
    let { start, end } = first;
    const mine: Change[] = [];
    const other: Change[] = [];
    for (;;) {
      const side = touches(left[0], start, end) ? left : touches(right[0], start, end) ? right : null;
      const change = side?.shift();
      if (!change) break;
      (side === left ? mine : other).push(change);
      start = Math.min(start, change.start);
      end = Math.max(end, change.end);
    }
    const yoursNow = apply(lines, start, end, mine);
    const theirsNow = apply(lines, start, end, other);
    const kind =
      other.length === 0
        ? "yours"
        : mine.length === 0
          ? "theirs"
          : yoursNow.join("\n") === theirsNow.join("\n")
            ? "same"
            : "both";
    regions.push({ line: start + 1, base: lines.slice(start, end), yours: yoursNow, theirs: theirsNow, kind });
  }
  return regions;
}

function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
}

/** Changes of `now` against the base, as ranges of the base's lines. */
function changes(base: string[], now: string[]): Change[] {
  const found: Change[] = [];
  let at = 0;
  let open: Change | null = null;
  for (const { added, removed, value } of diffArrays(base, now)) {
    if (!added && !removed) {
      open = null;
      at += value.length;
      continue;
    }
    if (!open) found.push((open = { start: at, end: at, lines: [] }));
    if (removed) open.end = at += value.length;
    else open.lines.push(...value);
  }
  return found;
}

function next(left: Change[], right: Change[]): Change {
  const [a, b] = [left[0], right[0]];
  if (a && b) return a.start <= b.start ? a : b;
  return (a ?? b)!;
}

function touches(change: Change | undefined, start: number, end: number): boolean {
  return change !== undefined && change.start <= end && change.end >= start;
}

/** The base's lines from start to end with changes carried out. */
function apply(base: string[], start: number, end: number, list: readonly Change[]): string[] {
  const lines: string[] = [];
  let at = start;
  for (const change of list) {
    lines.push(...base.slice(at, change.start), ...change.lines);
    at = change.end;
  }
  return [...lines, ...base.slice(at, end)];
}
