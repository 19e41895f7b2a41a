import type { Stance } from "../schemas/claim.ts";

/**
 * What two articles do about a claim, seen together: they differ where one tells it and the other disputes it; told or disputed
 * by one alone, it is the first's or the second's.
 */
export const RELATIONS = ["differ", "agree", "first", "second"] as const;
export type Relation = (typeof RELATIONS)[number];

/** null where neither bears on it. */
export function relationOf(first: Stance | undefined, second: Stance | undefined): Relation | null {
  if (first === undefined) return second === undefined ? null : "second";
  if (second === undefined) return "first";
  return (first === "disputes") === (second === "disputes") ? "agree" : "differ";
}
