import { z } from "zod";
import { KIND_NAMES, type KindName } from "./kinds.ts";
import { edtfSchema, idSchema, localisedSchema } from "./primitives.ts";

/** One thing that an edition held. */
const editionEntrySchema = z.strictObject({
  /** What it was called, so that a thing that is gone can still be named. */
  label: localisedSchema,
  /** Language of the label where it is in one language that need not be the digest's. */
  lang: z.string().optional(),
  /** The first 16 hexadecimal digits of the SHA-256 of its content. */
  digest: z.string().regex(/^[0-9a-f]{16}$/),
  /** Status that was computed for a claim. */
  status: z.string().optional(),
});
export type EditionEntry = z.infer<typeof editionEntrySchema>;

const entriesSchema = z.record(idSchema, editionEntrySchema).default({});

/** editions/<number>.json: what a published edition held. Written by `npm run edition`, never by hand. */
export const editionSchema = z.strictObject({
  number: z.number().int().positive(),
  date: edtfSchema,
  entries: z.strictObject(
    Object.fromEntries(KIND_NAMES.map((kind) => [kind, entriesSchema])) as Record<KindName, typeof entriesSchema>,
  ),
  counts: z.strictObject({
    articles: z.number().int().nonnegative(),
    claims: z.number().int().nonnegative(),
    /** Independent origins of the articles, at least; absent where nobody had said on what they rest. */
    origins: z.number().int().nonnegative().optional(),
    disagreements: z.number().int().nonnegative(),
  }),
});
export type Edition = z.infer<typeof editionSchema>;

/** A thing's type and id, as in claims/c-azure. */
export const referenceSchema = z
  .string()
  .regex(new RegExp(`^(?:${KIND_NAMES.join("|")})/[a-z0-9]+(?:-[a-z0-9]+)*$`), {
    error: `a reference is written type/id, for example claims/c-azure; the types are ${KIND_NAMES.join(", ")}`,
    abort: true,
  })
  .refine(
    (reference) => idSchema.safeParse(reference.slice(reference.indexOf("/") + 1)).success,
    "an id has at most 200 characters: it becomes the name of a folder",
  );

/** redirects.yaml: for each id that is gone, the one that stands in its place. */
export const redirectsSchema = z.record(referenceSchema, referenceSchema);
export type Redirects = z.infer<typeof redirectsSchema>;
