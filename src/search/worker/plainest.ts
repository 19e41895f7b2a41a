import type { Modality } from "../../schemas/claim.ts";

/** What a claim says as a fact, before plans, talks and opinions. */
export const PLAINEST: Modality = "fact";

/** The claims that somebody reports as a fact first; within these and the others the order stays. */
export function plainestFirst<T>(claims: readonly T[], isPlain: (claim: T) => boolean): T[] {
  return [...claims.filter(isPlain), ...claims.filter((claim) => !isPlain(claim))];
}
