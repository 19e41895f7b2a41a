import { z } from "zod";
import { atSchema, edtfSchema, idSchema, sumSchema } from "./primitives.ts";
import { MODALITIES, STANCES } from "./claim.ts";

/*
 * The whole list of components an article may hold. Attributes are plain strings, each once; a list is separated by
 * spaces. An article holds nothing else that is not Markdown.
 */

const words = z.string().refine((value) => value.trim().split(/\s+/).length <= 8, "at most eight words");
const flags = z
  .string()
  .regex(/^(?:unattributed|cut|translated|not-speech)(?: (?:unattributed|cut|translated|not-speech))*$/);
const part = z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, "a part is written 1/2");

/** A passage that bears on a claim. */
const evidenceMarkSchema = z.strictObject({
  /** Id of the claim, or several separated by spaces. */
  claim: z.string().regex(/^[a-z0-9-]+(?: [a-z0-9-]+)*$/),
  stance: z.enum(STANCES),
  modality: z.enum(MODALITIES),
  /** Who says it according to the article: the id of a name, or the name itself. */
  speaker: z.string().optional(),
  /** Id of the source on which this one passage rests. */
  via: idSchema.optional(),
  at: atSchema,
  sum: sumSchema,
  /** The raw passage's first and last words, eight in all at most, parted by an ellipsis where they do not touch. */
  words: words.optional(),
  part: part.optional(),
  /** What a reader should know about this passage, in the article's language. */
  note: z.string().optional(),
});

/** Words that the article gives as somebody's own. */
export const quoteMarkSchema = z.strictObject({
  id: idSchema,
  /** Id of the name, or the name. Absent: nobody is named. */
  speaker: z.string().optional(),
  at: atSchema,
  sum: sumSchema,
  flags: flags.optional(),
  /** The span of the whole quotation where the words shown are a fragment of it. */
  within: atSchema.optional(),
  /** What it is about, in the article's language. */
  about: z.string().optional(),
});

/** A number that the article states. */
export const figureMarkSchema = z.strictObject({
  id: idSchema,
  /** What is counted. Figures with one subject are shown side by side; one without stands by itself. */
  subject: z.string().min(1).optional(),
  /** Decimal notation with a point, for example 92400000. */
  value: z.string().regex(/^-?\d+(?:\.\d+)?$/, "a value is a decimal number with a point"),
  unit: z.string().min(1),
  asOf: edtfSchema.optional(),
  caveat: z.string().optional(),
  at: atSchema,
  sum: sumSchema,
});

/**
 * Whether a mark's id is one that the ingestion gives: q-1, f-1, with the article's id before it where the article was adopted.
 * Such a mark is a finding of the machine until an editor gives it an id of its own.
 */
export function isFoundId(id: string, articleId: string): boolean {
  const own = id.startsWith(`${articleId}-`) ? id.slice(articleId.length + 1) : id;
  return /^[fq]-\d+$/.test(own);
}

/** A word kept as printed, with what was meant. */
const sicMarkSchema = z.strictObject({ means: z.string().min(1) });

/** The components by name. */
export const MARK_SCHEMAS = {
  Evidence: evidenceMarkSchema,
  Quote: quoteMarkSchema,
  Figure: figureMarkSchema,
  Sic: sicMarkSchema,
} as const;
export type MarkName = keyof typeof MARK_SCHEMAS;
export type EvidenceAttributes = z.infer<typeof evidenceMarkSchema>;
export type QuoteAttributes = z.infer<typeof quoteMarkSchema>;
export type FigureAttributes = z.infer<typeof figureMarkSchema>;
