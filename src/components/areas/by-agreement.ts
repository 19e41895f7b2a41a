import type { ClaimView } from "../../digest/types.ts";

/** Claims that most articles report first; then those of more origins, key claims, and last by id. */
export function byAgreement(a: ClaimView, b: ClaimView): number {
  return (
    b.reportedBy.length - a.reportedBy.length ||
    a.disputedBy.length - b.disputedBy.length ||
    b.origins - a.origins ||
    a.importance - b.importance ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * The claims on which the sources agree, as the front page leads with them: the editor's, else the best supported that nobody
 * disputes and two articles report. A contested claim is none of them, whoever chose it.
 */
export function keyClaims(claims: readonly ClaimView[], chosen: readonly string[], max = 5): ClaimView[] {
  const own = chosen.flatMap((id) => claims.find((claim) => claim.id === id && claim.status !== "contested") ?? []);
  if (own.length > 0) return own.slice(0, max);
  return claims
    .filter((claim) => claim.reportedBy.length > 1 && claim.status !== "contested" && claim.status !== "overridden")
    .toSorted(byAgreement)
    .slice(0, max);
}
