import { z } from "zod";
import { edtfSchema, idSchema, langSchema, localisedSchema, urlSchema } from "./primitives.ts";

/** How a text depends on another. */
export const DERIVATIONS = ["credits", "matches", "translates", "paraphrases", "quotes"] as const;

/** A text's dependence on an upstream source, stated neutrally and with what shows it. */
export const derivedFromSchema = z.strictObject({
  /** Id of the upstream source. */
  source: idSchema,
  how: z.enum(DERIVATIONS),
  /** What shows it: shared wording, a credit in the text, a shared error. */
  evidence: localisedSchema,
  /** Where the upstream text can be read. */
  url: urlSchema.optional(),
});
export type DerivedFrom = z.infer<typeof derivedFromSchema>;

/** Whoever published a text: an outlet, an agency, a company that issued a release. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  homepage: urlSchema.optional(),
  /** ISO 3166-1 alpha-2 code. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "a country is a two-letter ISO 3166-1 code")
    .optional(),
  languages: z.array(langSchema).default([]),
  kind: z.enum(["outlet", "blog", "agency", "release", "company", "unknown"]).default("outlet"),
  /** The text by which it enters this story: its address and date. For a report upstream the digest holds no more than this. */
  url: urlSchema.optional(),
  published: edtfSchema.optional(),
  /** Where the date comes from: text, url (the path of the address), editor (found outside) or unknown. */
  publishedBasis: z.enum(["text", "url", "editor", "unknown"]).default("unknown"),
  derivedFrom: z.array(derivedFromSchema).default([]),
  note: localisedSchema.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
