import { z } from "zod";
import { edtfSchema, idSchema, localisedSchema } from "./primitives.ts";

/** Something the digest got wrong and put right. */
export const correctionSchema = z.strictObject({
  id: idSchema,
  date: edtfSchema,
  /** What was corrected, as type/id, for example claims/c-azure. */
  target: z
    .string()
    .regex(/^(articles|claims|events|areas|sources|names|disagreements)\/[a-z0-9-]+$/, "a target is written type/id"),
  was: localisedSchema,
  now: localisedSchema,
  why: localisedSchema,
});
export type Correction = z.infer<typeof correctionSchema>;
