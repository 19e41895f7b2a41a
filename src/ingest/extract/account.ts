import type { Span } from "../../lib/span.ts";
import type { Block, Change, Media } from "../draft.ts";
import type { Line, Unseen } from "./page/line.ts";

/** A line that becomes a block or a picture's caption. */
export interface Taken {
  line: Line;
  /** A block, or where the line went. */
  as: Block | { media: Media; to: string; reason: string };
}

/**
 * The ledger of a page: every text that stands in no block is moved or removed, once, and what a block shows otherwise than the
 * file has it is a repair. Texts that nothing kept parts make one entry where the reason is the same.
 */
export function accountFor(
  taken: readonly Taken[],
  left: readonly { line: Line; reason: string }[],
  unseen: readonly Unseen[],
): Change[] {
  const ledger: Change[] = [];
  const kept: Span[] = [];
  const loose: Unseen[] = [...unseen];
  for (const { line, as } of taken) {
    const span = line.text.span();
    kept.push(span);
    if ("media" in as) ledger.push({ op: "move", span, reason: as.reason, to: as.to });
    for (const { span: place, now, reason } of line.notes) {
      if (!isInside(place, span)) loose.push({ span: place, reason });
      else if (!("media" in as)) ledger.push({ op: "repair", span: place, reason, now });
    }
  }
  for (const { line, reason } of left) {
    loose.push({ span: line.text.span(), reason });
    for (const note of line.notes) loose.push({ span: note.span, reason: note.reason });
  }
  kept.sort(byPlace);
  loose.sort((a, b) => byPlace(a.span, b.span));
  const moved = new Set(taken.flatMap(({ line, as }) => ("media" in as ? [line.text.span().start] : [])));
  let [next, end, last]: [number, number, Change | undefined] = [0, 0, undefined];
  for (const { span, reason } of loose) {
    while (next < kept.length && kept[next]!.end <= span.start) {
      next++;
      last = undefined;
    }
    const around = kept[next];
    if (around && around.start < span.end) {
      // What no reader sees, in the midst of a line that is shown. Of a caption, the move says it.
      if (isInside(span, around) && !moved.has(around.start)) ledger.push({ op: "repair", span, reason, now: "" });
      continue;
    }
    if (span.end <= end) continue;
    const start = Math.max(span.start, end);
    end = span.end;
    if (last && (last.reason === reason || reason === "not-shown")) last.span = { start: last.span.start, end };
    else {
      last = { op: "remove", span: { start, end }, reason };
      ledger.push(last);
    }
  }
  return ledger;
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
