import { isAgreedOn } from "../../digest/index.ts";
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
 * The claims on which the sources agree, as the front page leads with them: the editor's, else the best supported that two
 * articles report. Whoever chose it, a claim that is contested, or that only one article asserts, is none of them.
 */
export function keyClaims(claims: readonly ClaimView[], chosen: readonly string[], max = 5): ClaimView[] {
  const own = chosenClaims(claims, chosen).filter(isAgreedOn);
  if (own.length > 0) return own.slice(0, max);
  return claims
    .filter((claim) => claim.reportedBy.length > 1 && claim.status !== "overridden" && isAgreedOn(claim))
    .toSorted(byAgreement)
    .slice(0, max);
}

/** Those of the editor's choice on which the sources do not agree. */
export const otherKeyClaims = (claims: readonly ClaimView[], chosen: readonly string[], max = 5): ClaimView[] =>
  chosenClaims(claims, chosen)
    .filter((claim) => !isAgreedOn(claim))
    .slice(0, max);

const chosenClaims = (claims: readonly ClaimView[], chosen: readonly string[]): ClaimView[] =>
  chosen.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
