import { z } from "zod";
import { edtfSchema, idSchema, langSchema, localisedSchema } from "./primitives.ts";
import { rightsSchema } from "./article.ts";
import { contactSchema } from "./contact.ts";
import { leadImageSchema } from "./image.ts";
import { licenceSchema } from "./licence.ts";

/** What areas are called where their editor says nothing. */
const AREAS_LABEL = { ar: "المجالات", en: "Areas", fr: "Domaines" };

/** digest.yaml: what the digest as a whole is called, where it is published, and its defaults. */
export const digestConfigSchema = z.strictObject({
  title: localisedSchema,
  /** Two or three sentences that say what happened, as an abstract. */
  standfirst: localisedSchema.optional(),
  /** The picture that the front page leads with. */
  image: leadImageSchema.optional(),
  /** true: not to be published yet. Every page says so, robots are asked to stay away, and articles are shown in full. */
  draft: z.boolean().optional(),
  /** Origin of the published site, for example https://news.example.org. */
  site: z
    .string()
    .refine(
      (value) => isOrigin(value),
      "site is an origin such as https://news.example.org, with a port where it needs one, without a name, a password or a path",
    )
    .default("http://localhost:4321"),
  /** Path under which the site is served, "/" or "/sub/path/". */
  base: z
    .string()
    .regex(/^\/(?:[A-Za-z0-9._~-]+\/)*$/, {
      error: 'base begins and ends with a slash, for example "/" or "/digest/"',
      abort: true,
    })
    .refine(isPlainPath, 'base is a plain path, without "." or ".." between its slashes, for example "/digest/"')
    .default("/"),
  /** Interface languages; the first is the digest's main language and has no prefix in its URLs. */
  languages: z
    .array(langSchema.refine(isLanguageTag, 'a language is a BCP 47 tag that exists, such as "en" or "pt-BR"'))
    .min(1)
    .default(["en"]),
  /** IANA time zone in which dates with a time are read. */
  timeZone: z
    .string()
    .refine(isTimeZone, 'timeZone is the name of a time zone such as "UTC" or "Europe/Paris"')
    .default("UTC"),
  edition: z.strictObject({ date: edtfSchema, number: z.number().int().positive() }).optional(),
  /** Who makes the digest: a person or an organisation. Claims are cited as published by it. */
  publisher: localisedSchema.optional(),
  /** Where readers report errors, and how they reach whoever makes the digest. A published digest should have one. */
  contact: contactSchema.optional(),
  /** Licence of the digest's own words: an SPDX identifier such as CC-BY-4.0, or `{ name, url }`. It does not cover the articles. */
  licence: licenceSchema.optional(),
  /** Who makes the digest and why, in your own words; an empty line begins a paragraph. It opens the page of the masthead. */
  masthead: localisedSchema.optional(),
  /** What the areas are called. */
  areasLabel: localisedSchema.default(() => ({ ...AREAS_LABEL })),
  /** Ids of the claims the front page leads with, in order. */
  keyClaims: z.array(idSchema).default([]),
  /** Rights of articles that state none. */
  rights: rightsSchema.default({ mode: "excerpt", words: 60 }),
  /**
   * Pictures that a shared link shows. auto: the front page, each area, and each article of a digest of up to 200; all: each
   * article of a larger one too, which takes some 25 ms an article at the first build; none. A draft has none.
   */
  cards: z.enum(["auto", "all", "none"]).optional(),
  /**
   * Files by which a claim or an article is cited, three for each: BibTeX, RIS and CSL-JSON. auto: of every claim, and of each
   * article of a digest of up to 2,000; all: of each article of a larger one too; none. A draft has none. The meta elements that
   * reference managers read are on every page all the same.
   */
  citations: z.enum(["auto", "all", "none"]).optional(),
  /**
   * What a machine found and no editor took over: figures, quotations, dated passages, names, passages by the words of areas.
   * none: on no page, in no index, feed or file. all: shown, labelled everywhere. A draft and `npm run dev` always show it.
   */
  findings: z.enum(["none", "all"]).default("none"),
  /**
   * Groups of words that mean the same, across languages: [[ferry, bac]]. They widen the search, which knows abbreviations such
   * as AI and IA, UN and ONU by itself.
   */
  glossary: z.array(z.array(z.string().min(1)).min(2)).default([]),
});

/** What the engine's own areas are called, which serve where a digest has none. */
export const PARTNERSHIP_LABEL = { ar: "مجالات الشراكة", en: "Partnership areas", fr: "Domaines de partenariat" };

/** What stands in the place of the areas' name where a program found topics instead. */
export const TOPICS_LABEL = {
  ar: "موضوعات وُجدت في المقالات",
  en: "Topics found in the articles",
  fr: "Thèmes trouvés dans les articles",
};
export type DigestConfig = z.infer<typeof digestConfigSchema>;

/** Whether nobody gave the areas a name. */
export const isUnnamed = (label: DigestConfig["areasLabel"]): boolean =>
  typeof label === "object" && Object.entries(AREAS_LABEL).every(([lang, words]) => label[lang] === words);

/** Whether a text is an origin and nothing else. The parser of addresses forgives much; what it would change is refused. */
function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:\/\/[^\s/\\?#@]+\/?$/i.test(value) && url.username === "" && url.password === "";
}

/** Whether a path is one that browsers leave as it is. */
function isPlainPath(base: string): boolean {
  return URL.parse(base, "http://site.invalid")?.pathname === base;
}

/** Whether the system can write dates and numbers for a tag. Tags in use have at most 35 characters. */
function isLanguageTag(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
