import { z } from "zod";
import { idSchema, localisedSchema, urlSchema } from "./primitives.ts";

/** How an article stands towards a claim. An article without a stance is silent. */
export const STANCES = ["asserts", "hedges", "attributes", "partial", "goes-further", "disputes"] as const;
export type Stance = (typeof STANCES)[number];

/** The stances from the firmest commitment to a claim to none; a dispute is no report and comes last. */
export const STANCE_STRENGTH = [
  "goes-further",
  "asserts",
  "attributes",
  "partial",
  "hedges",
  "disputes",
] as const satisfies readonly Stance[];

/** The stances of an article that says it as its own, plainly: one that goes further says it, and more. */
export const ASSERTING_STANCES: ReadonlySet<Stance> = new Set(["asserts", "goes-further"]);

/** What kind of statement the article makes, the firmest first. Only the first is told as what is so. */
export const MODALITIES = ["fact", "plan", "talks", "possibility", "prediction", "opinion"] as const;
export type Modality = (typeof MODALITIES)[number];

/** The status an editor may set by hand; every other status is computed from the evidence. */
export const OVERRIDE_STATUSES = ["misleading", "refuted", "contested", "settled"] as const;
export type OverrideStatus = (typeof OVERRIDE_STATUSES)[number];

/** What the reports of a claim add up to, in the order in which statuses are explained; "overridden" where an editor set another. */
export const CLAIM_STATUSES = [
  "corroborated",
  "agreed",
  "repeated",
  "with-reserve",
  "single-source",
  "contested",
  "overridden",
  "unsupported",
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Every status that a page shows, each with a colour of its own. */
export const SHOWN_STATUSES: readonly ShownStatus[] = [...new Set([...CLAIM_STATUSES, ...OVERRIDE_STATUSES])];
export type ShownStatus = ClaimStatus | OverrideStatus;

/** The status that is shown: the editor's where there is one. */
export function shownStatus(claim: {
  status: ClaimStatus;
  override?: { status: OverrideStatus } | undefined;
}): ShownStatus {
  return (claim.status === "overridden" ? claim.override?.status : undefined) ?? claim.status;
}

/** One statement that articles make, hedge, dispute or pass over. */
export const claimSchema = z.strictObject({
  /** Permanent id, also the page's address: /claims/{id}/. */
  id: idSchema,
  /** The claim in the digest's own words, one sentence a language. */
  statement: localisedSchema,
  /** Ids of the areas it belongs to; the first is its home. */
  areas: z.array(idSchema).min(1),
  /** 1 = key claim, 2 = supporting claim. */
  importance: z.union([z.literal(1), z.literal(2)]).default(2),
  /** What a reader should know when weighing it. */
  note: localisedSchema.optional(),
  /** A status set by the editor on the strength of something outside the articles. */
  override: z
    .strictObject({ status: z.enum(OVERRIDE_STATUSES), reason: localisedSchema, url: urlSchema.optional() })
    .optional(),
  /** Why a claim stands although no article holds evidence for it: the editor supplied it. */
  supplied: localisedSchema.optional(),
});
export type Claim = z.infer<typeof claimSchema>;
