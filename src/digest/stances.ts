import { STANCE_STRENGTH, STANCES, type Stance } from "../schemas/claim.ts";

const RANK = new Map<Stance, number>(STANCE_STRENGTH.map((stance, i) => [stance, i]));

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
