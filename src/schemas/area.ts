import { z } from "zod";
import { idSchema, langSchema, localisedSchema } from "./primitives.ts";

/** A field of the story. The front matter of an MDX file whose body introduces it. */
export const areaSchema = z.strictObject({
  /** Permanent id, also the page's address: /areas/{id}/. */
  id: idSchema,
  label: localisedSchema,
  /** One sentence under the label in lists. */
  summary: localisedSchema.optional(),
  /** partnership: a field the parties agreed on; context: what surrounds it. */
  kind: z.enum(["partnership", "context"]).default("partnership"),
  /** Named by the parties themselves. Official areas come first. */
  official: z.boolean().default(false),
  /** Position within its kind; ties are broken by id. */
  order: z.number().int().default(100),
  note: localisedSchema.optional(),
  /** Words and phrases, a list a language, by which unreviewed passages are assigned. Matched at the start of words, case and accents folded. */
  terms: z.record(langSchema, z.array(z.string().min(2))).default({}),
});
export type Area = z.infer<typeof areaSchema>;
