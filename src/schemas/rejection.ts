import { z } from "zod";
import { atSchema, idSchema } from "./primitives.ts";

/** An entry of rejected.yaml: something a machine found or proposed that an editor does not want to see again. */
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
    /** A card of the desk, by its key: a claim, a date or an upstream source that is not to be proposed again. Nothing on the site changes. */
    proposal: z.string().min(1).max(2100).optional(),
  })
  .refine(({ article, at, name, area, proposal }) => {
    const place = [article, at, area].some((each) => each !== undefined);
    if (proposal !== undefined) return !place && name === undefined;
    return name !== undefined ? !place : article !== undefined && at !== undefined;
  }, 'a rejection is { article: …, at: "start-end" }, with an area where it is a passage of one, { name: … }, or { proposal: … }');
export type Rejection = z.infer<typeof rejectionSchema>;
