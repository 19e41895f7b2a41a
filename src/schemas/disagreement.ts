import { z } from "zod";
import { idSchema, localisedSchema, urlSchema } from "./primitives.ts";

/** In what way the articles differ. */
export const DISAGREEMENT_KINDS = ["conflict", "certainty", "scope", "attribution", "omission", "framing"] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** A point on which the articles differ. It holds positions and, where one exists, an outside record; never a verdict. */
export const disagreementSchema = z.strictObject({
  id: idSchema,
  /** The point at issue, as a question. */
  topic: localisedSchema,
  kind: z.enum(DISAGREEMENT_KINDS),
  claims: z.array(idSchema).default([]),
  /** Ids of quotations, where the difference lies in what somebody is said to have said. */
  quotes: z.array(idSchema).default([]),
  positions: z
    .array(z.strictObject({ articles: z.array(idSchema).min(1), text: localisedSchema }))
    .min(2, "a disagreement needs at least two positions"),
  /** An outside record that settles a fact. */
  record: z.strictObject({ text: localisedSchema, url: urlSchema }).optional(),
  note: localisedSchema.optional(),
});
export type Disagreement = z.infer<typeof disagreementSchema>;
