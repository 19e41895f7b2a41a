import type { ClaimStatus } from "../schemas/claim.ts";
import type { ClaimView } from "./types.ts";

const AGREED: ReadonlySet<ClaimStatus> = new Set(["corroborated", "agreed", "repeated"]);

/**
 * Whether the articles agree on a claim: several assert it, and none contests it. What only one of them asserts, what the others
 * hedge, and what the editor found to be wrong, is nothing they agree on.
 */
export const isAgreedOn = ({ status, override }: Pick<ClaimView, "status" | "override">): boolean =>
  AGREED.has(status) || (status === "overridden" && override?.status === "settled");
