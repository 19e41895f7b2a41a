import { z } from "zod";
import { localisedSchema, urlSchema } from "./primitives.ts";
import { licenceSchema } from "./licence.ts";

const PLACE = 'an image is a file of the content folder\'s own images/, such as "images/bridge.jpg"';

/** A picture that a page leads with, from the content folder's images/. */
export const leadImageSchema = z.strictObject({
  /** Path in the content folder: images/NAME.jpg (.jpeg, .png, .webp, .avif), at least 320 pixels wide. Addresses of other sites are refused. */
  file: z
    .string()
    .regex(/^images\/[^\\?#:%]+\.(?:jpe?g|png|webp|avif)$/i, { error: PLACE, abort: true })
    .refine((file) => file.split("/").every((part) => part !== "" && !/^\.+$/.test(part)), PLACE),
  /** What is to be seen, for whoever cannot see it. */
  alt: localisedSchema,
  /** Who made it, as they want to be named. */
  credit: z.string().min(1),
  /** Under which licence you show it: an SPDX identifier such as CC-BY-4.0, or `{ name, url }`; for a permission, `{ name: by permission }`. */
  licence: licenceSchema,
  /** What it shows and when, under the picture. */
  caption: localisedSchema.optional(),
  /** Where it was taken from, for readers who want to check. */
  url: urlSchema.optional(),
});
export type LeadImage = z.infer<typeof leadImageSchema>;
