import type { z } from "zod";
import { articleFrontMatterSchema } from "./article.ts";

/** <raw name>.yaml beside a raw file: what an editor knows about it and the text does not say. */
export const sidecarSchema = articleFrontMatterSchema
  .pick({
    title: true,
    lang: true,
    source: true,
    url: true,
    archived: true,
    published: true,
    publishedBasis: true,
    retrieved: true,
    byline: true,
    kind: true,
    derivedFrom: true,
    rights: true,
    note: true,
  })
  .partial();
export type Sidecar = z.infer<typeof sidecarSchema>;
