import { z } from "zod";
import { atSchema, eventDateSchema, idSchema, localisedSchema, sumSchema, urlSchema } from "./primitives.ts";

/** Where a date comes from, from firmest to loosest. */
export const DATE_BASES = ["explicit", "derived", "inferred", "editor", "forecast"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Something that happened, or is expected to happen, at a time stated as precisely as the sources allow. */
export const eventSchema = z.strictObject({
  /** Permanent id, also the anchor on the timeline: /timeline/#{id}. */
  id: idSchema,
  /** EDTF date, in quotes; a day may have an hour: "2018-02-23T10:30". */
  edtf: eventDateSchema,
  /** explicit: an article states it; derived: computed from another event; inferred: from a relative date; editor: from outside; forecast: announced. */
  basis: z.enum(DATE_BASES),
  /** How the date was arrived at. Required for basis "editor". */
  reason: localisedSchema.optional(),
  /** The outside record a date by the editor rests on. */
  url: urlSchema.optional(),
  /** Id of the source from whose text a relative date was taken over. */
  inherited: idSchema.optional(),
  /** What happened, as a headline. */
  title: localisedSchema,
  /** The claims that report it; their passages are its evidence. */
  claims: z.array(idSchema).min(1),
  /** The words that date it, in named articles. */
  evidence: z.array(z.strictObject({ article: idSchema, at: atSchema, sum: sumSchema })).default([]),
  note: localisedSchema.optional(),
});
export type Event = z.infer<typeof eventSchema>;
