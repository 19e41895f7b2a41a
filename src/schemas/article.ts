import { z } from "zod";
import { atSchema, edtfSchema, idSchema, langSchema, localisedSchema, sumSchema, urlSchema } from "./primitives.ts";
import { encodingSchema } from "./encoding.ts";
import { leadImageSchema } from "./image.ts";
import { derivedFromSchema } from "./source.ts";

export const ARTICLE_KINDS = ["news", "analysis", "opinion", "release", "aggregation"] as const;

/** What of an article's own words may be shown. */
export const rightsSchema = z.strictObject({
  /** full: everything; excerpt: at most `words` words; link: title and link only. */
  mode: z.enum(["full", "excerpt", "link"]),
  /** Budget of the source's own words over everything shown anywhere, mode excerpt only. */
  words: z.number().int().nonnegative().default(60),
  licence: z.string().optional(),
  holder: z.string().optional(),
});
export type Rights = z.infer<typeof rightsSchema>;

/** What cleaning did with a span of the raw file. */
const LEDGER_OPS = ["remove", "move", "repair", "annotate", "synthesise"] as const;

/** Parts of one kind that a raw file holds beside the article's text. */
const partsSchema = z.strictObject({
  /** Media type, or a word for what it is. */
  kind: z.string().min(1),
  count: z.number().int().positive(),
  /** Bytes of all of them. */
  bytes: z.number().int().nonnegative(),
});

/** One entry of the cleaning ledger. */
const ledgerEntrySchema = z.strictObject({
  op: z.enum(LEDGER_OPS),
  at: atSchema.or(z.literal("0-0")),
  sum: sumSchema,
  /** Why, as a code in kebab-case: duplicate-title, site-boilerplate, space-before-punctuation… */
  reason: z.string().regex(/^[a-z0-9-]+$/),
  /** For repair and annotate: what is shown (repair) or meant (annotate) instead. */
  now: z.string().optional(),
  /** For move: where the text went, for example media.caption. */
  to: z.string().optional(),
  /** For what a container holds beside the text: how much of which kind. `at` is 0-0 then, since no text says it. */
  parts: partsSchema.optional(),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

/** A block of the raw file that the article keeps. */
const keptBlockSchema = z.strictObject({
  /** verse: a paragraph whose lines are its own; each but the last ends in a backslash in the body. */
  kind: z.enum(["title", "p", "h2", "h3", "blockquote", "li", "pre", "table", "verse"]),
  at: atSchema,
});
export type KeptBlock = z.infer<typeof keptBlockSchema>;

/** A dated passage found by the machine. */
const foundDateSchema = z.strictObject({
  /** null where the words are relative or give no year, and the article has no date of its own. */
  edtf: edtfSchema.nullable(),
  /** explicit: written out; inferred: relative to the article's own date; unresolved. */
  basis: z.enum(["explicit", "inferred", "unresolved"]),
  /** The day of a month whose year the article does not say, as HTML writes it: "--04-20". Only where it is unresolved. */
  yearless: z
    .string()
    .regex(/^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
    .optional(),
  at: atSchema,
  sum: sumSchema,
  /** The date's own words, at most eight. */
  words: z.string(),
  /** The sentence it stands in, as a span. */
  sentence: atSchema,
});
export type FoundDate = z.infer<typeof foundDateSchema>;

/** A name found by the machine: every place it occurs in one article. */
const foundNameSchema = z.strictObject({
  text: z.string(),
  type: z.enum(["person", "organisation", "product", "place", "event", "unknown"]),
  at: z.array(atSchema).min(1),
  /** Parts that stand for the whole in this article, as a family name does, and their places. */
  short: z.array(z.strictObject({ text: z.string(), at: z.array(atSchema).min(1) })).optional(),
});
export type FoundName = z.infer<typeof foundNameSchema>;

/** The front matter of an article's MDX file. */
export const articleFrontMatterSchema = z.strictObject({
  title: z.string().min(1).nullable(),
  /** text: a headline in the raw file; lead: shortened from the first paragraph; editor: supplied. */
  titleBasis: z.enum(["text", "lead", "editor"]),
  lang: langSchema,
  /** Id of the source that published it; null while nobody knows. */
  source: idSchema.nullable().default(null),
  url: urlSchema.nullable().default(null),
  archived: urlSchema.nullable().default(null),
  /** EDTF date of publication; null while unknown. */
  published: edtfSchema.nullable().default(null),
  publishedBasis: z.enum(["text", "url", "editor", "unknown"]).default("unknown"),
  retrieved: edtfSchema.nullable().default(null),
  byline: z.string().nullable().default(null),
  /** Name of the outlet as the raw file gives it; `source` is the editor's. */
  outlet: z.string().nullable().default(null),
  kind: z.enum(ARTICLE_KINDS).default("news"),
  /** text: the article's own words, cleaned; abstract: the digest editor's words about it. */
  form: z.enum(["text", "abstract"]).default("text"),
  derivedFrom: z.array(derivedFromSchema).default([]),
  /** beginning: perhaps no more than that, since the page offered the rest for money or an account. Absent: as far as is known, all. */
  extent: z.enum(["beginning", "whole"]).optional(),
  /** A picture of the editor's at the head of the article's page. The article's own pictures are not taken over. */
  image: leadImageSchema.optional(),
  /** Absent: the digest's default applies. */
  rights: rightsSchema.optional(),
  /** The file every span points into. Absent for an article written here. */
  raw: z
    .strictObject({
      file: z.string().min(1),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Code points of the text that spans count in. */
      chars: z.number().int().nonnegative().optional(),
      /** What the file was decoded with, where that is more than UTF-8: every span counts in this text. */
      encoding: encodingSchema.optional(),
      /** Where the file holds more than one text: the MIME part, entry, page range or record whose decoded text spans count in. */
      item: z.string().min(1).optional(),
      /** Name and version of what decoded it, for a file that is no text: another one may decode another text. */
      reader: z
        .string()
        .regex(/^[a-z0-9@/._-]+@[0-9][\w.-]*$/, "a reader is a name and a version, such as postal-mime@4.0.0")
        .optional(),
      /** The sum of that text: it shows whether another reader decodes the same text. */
      sum: sumSchema.optional(),
    })
    .optional(),
  media: z
    .array(
      z.strictObject({
        caption: z.string().optional(),
        credit: z.string().optional(),
        at: atSchema.optional(),
        sum: sumSchema.optional(),
      }),
    )
    .default([]),
  cleaning: z.array(ledgerEntrySchema).default([]),
  blocks: z.array(keptBlockSchema).default([]),
  dates: z.array(foundDateSchema).default([]),
  names: z.array(foundNameSchema).default([]),
  /** true: an editor has gone through it. Only then does it say something by not saying it: the others are "not yet read". */
  read: z.boolean().default(false),
  /** The old word for `read`. */
  reviewed: z.boolean().optional(),
  /** Which upstream text, machine translation… : what a reader should know about it. */
  note: localisedSchema.optional(),
});
export type ArticleFrontMatter = z.infer<typeof articleFrontMatterSchema>;
