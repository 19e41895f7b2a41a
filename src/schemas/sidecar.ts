import { z } from "zod";
import { articleFrontMatterSchema } from "./article.ts";
import { encodingSchema } from "./encoding.ts";

const {
  title,
  lang,
  source,
  url,
  archived,
  published,
  publishedBasis,
  retrieved,
  byline,
  kind,
  derivedFrom,
  extent,
  image,
  rights,
  note,
} = articleFrontMatterSchema.shape;

/**
 * <raw name>.yaml beside a raw file: what an editor knows about it and the text does not say. A field that is left out stays
 * out: a default in its place would hide what the file says about itself.
 */
export const sidecarSchema = z
  .strictObject({
    title,
    lang,
    source: source.unwrap(),
    url: url.unwrap(),
    archived: archived.unwrap(),
    published: published.unwrap(),
    publishedBasis: publishedBasis.unwrap(),
    retrieved: retrieved.unwrap(),
    byline: byline.unwrap(),
    kind: kind.unwrap(),
    derivedFrom: derivedFrom.unwrap(),
    extent,
    image,
    rights,
    note,
    /** The raw file's encoding, where the text shows that it was taken for another. */
    encoding: encodingSchema,
  })
  .partial();
export type Sidecar = z.infer<typeof sidecarSchema>;
