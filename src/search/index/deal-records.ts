import { createHash } from "node:crypto";
import type { SearchRecord } from "../types.ts";

/** Up to this many records an index is made whole: Pagefind takes one to three seconds, and keeps nothing between. */
const WHOLE = 1_500;

/** A part ends after so many records at least and at most, about 500 on average. */
const FEWEST = 300;
const MOST = 800;

/**
 * The records in runs that are indexed each by itself. Where a run ends is told by the addresses of the records around, and by
 * nothing else: a record that changes stays in its part, and one that comes or goes moves the ends near it at most.
 */
export function dealRecords(records: readonly SearchRecord[]): SearchRecord[][] {
  // Of two records with one address Pagefind keeps one, which it cannot where they are in two parts.
  const addresses = new Set(records.map(({ url }) => url));
  if (records.length <= WHOLE || addresses.size < records.length) return [[...records]];
  const parts: SearchRecord[][] = [];
  let start = 0;
  while (records.length - start > MOST) {
    const end = endOf(records, start);
    parts.push(records.slice(start, end));
    start = end;
  }
  parts.push(records.slice(start));
  return parts;
}

/** Before the record whose address has the least digest of those that may begin the next part. */
function endOf(records: readonly SearchRecord[], start: number): number {
  let [end, least] = [start + MOST, ""];
  for (let at = start + FEWEST; at <= start + MOST && at < records.length; at++) {
    const digest = createHash("sha256").update(records[at]!.url).digest("hex");
    if (least === "" || digest < least) [end, least] = [at, digest];
  }
  return end;
}
