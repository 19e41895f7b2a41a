import { z } from "zod";
import { idSchema, localisedSchema } from "./primitives.ts";

export const NAME_TYPES = ["person", "organisation", "product", "place", "event"] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** A person, organisation, product, place or named occasion in the story. */
export const nameSchema = z.strictObject({
  id: idSchema,
  type: z.enum(NAME_TYPES),
  name: z.string().min(1),
  role: localisedSchema.optional(),
  /** Other spellings. typo: a source's error, found by search; translation; short; description: neither linked nor searched. */
  aliases: z
    .array(z.strictObject({ text: z.string().min(1), kind: z.enum(["typo", "translation", "short", "description"]) }))
    .default([]),
  /** Ids of names that look alike and are somebody else. */
  notSameAs: z.array(idSchema).default([]),
  note: localisedSchema.optional(),
});
export type Name = z.infer<typeof nameSchema>;
