import { STANCES } from "../schemas/claim.ts";
import type { Stance } from "../schemas/claim.ts";

/** From the firmest commitment to a claim to none; a dispute is no report and comes last. */
export const STANCE_STRENGTH: readonly Stance[] = [
  "goes-further",
  "asserts",
  "attributes",
  "partial",
  "hedges",
  "disputes",
];

const RANK = new Map(STANCE_STRENGTH.map((stance, i) => [stance, i]));

/** Negative where a is the stronger. */
export function compareStances(a: Stance, b: Stance): number {
  return (RANK.get(a) ?? STANCES.length) - (RANK.get(b) ?? STANCES.length);
}

/** The strongest of some stances, null of none. */
export function strongest(stances: Iterable<Stance>): Stance | null {
  let best: Stance | null = null;
  for (const stance of stances) if (best === null || compareStances(stance, best) < 0) best = stance;
  return best;
}
