import { z } from "zod";
import { edtfSchema, idSchema, localisedSchema } from "./primitives.ts";

/**
 * Something the digest got wrong and put right.
 *
 * @param kinds The kinds of things that can be corrected.
 */
export const correctionSchemaFor = (kinds: readonly string[]) =>
  z.strictObject({
    id: idSchema,
    date: edtfSchema,
    /** What was corrected, as type/id, for example claims/c-azure. */
    target: z
      .string()
      .regex(
        new RegExp(`^(?:${kinds.join("|")})/[a-z0-9-]+$`),
        `a target is written type/id, for example claims/c-azure; the types are ${kinds.join(", ")}`,
      ),
    was: localisedSchema,
    now: localisedSchema,
    why: localisedSchema,
  });
export type Correction = z.infer<ReturnType<typeof correctionSchemaFor>>;
