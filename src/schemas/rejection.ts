import { z } from "zod";
import { atSchema, idSchema } from "./primitives.ts";

/** Something a machine found that an editor does not want to see again, anywhere. */
export const rejectionSchema = z
  .strictObject({
    /** Id of the article it was found in. */
    article: idSchema.optional(),
    /** Its span in the article's raw file: of a figure, a quotation or a date; with `area`, of the passage. */
    at: atSchema.optional(),
    /** A name, as it was found, in every article. */
    name: z.string().min(1).optional(),
    /** Id of the area to which the passage does not belong. */
    area: idSchema.optional(),
  })
  .refine(
    ({ article, at, name, area }) =>
      name !== undefined
        ? article === undefined && at === undefined && area === undefined
        : article !== undefined && at !== undefined,
    'a rejection is { article: …, at: "start-end" }, with an area where it is a passage of one, or { name: … }',
  );
export type Rejection = z.infer<typeof rejectionSchema>;

/** rejected.yaml: what was found and is not to be proposed again. */
export const rejectionsSchema = z.array(rejectionSchema);
