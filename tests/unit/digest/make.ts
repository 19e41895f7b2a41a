import type { Article, EvidenceMark, FigureMark, QuoteMark } from "../../../src/articles/types.ts";
import type { DigestInput } from "../../../src/digest/types.ts";
import type { Area } from "../../../src/schemas/area.ts";
import type { Claim } from "../../../src/schemas/claim.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import type { Disagreement } from "../../../src/schemas/disagreement.ts";
import type { Event } from "../../../src/schemas/event.ts";
import type { Name } from "../../../src/schemas/name.ts";
import type { Source } from "../../../src/schemas/source.ts";

/* Small valid inputs: a test states what it is about and nothing else. */

const SUM = "0123456789ab";

export const evidence = (claims: string | string[], over: Partial<EvidenceMark> = {}): EvidenceMark => ({
  n: 1,
  anchor: "m1",
  text: "the marked words",
  line: 1,
  column: 1,
  claims: typeof claims === "string" ? [claims] : claims,
  stance: "asserts",
  modality: "fact",
  at: "0-10",
  sum: SUM,
  ...over,
});

export const quote = (id: string, over: Partial<QuoteMark> = {}): QuoteMark => ({
  n: 1,
  anchor: `q-${id}`,
  text: "words somebody said",
  line: 1,
  column: 1,
  id,
  at: "0-10",
  sum: SUM,
  ...over,
});

export const figure = (id: string, over: Partial<FigureMark> = {}): FigureMark => ({
  n: 1,
  anchor: `f-${id}`,
  text: "three percent",
  line: 1,
  column: 1,
  id,
  subject: "rise of the shares",
  value: "3",
  unit: "percent",
  at: "0-10",
  sum: SUM,
  ...over,
});

export const article = (id: string, over: Partial<Article> = {}): Article => ({
  id,
  file: `articles/${id}.mdx`,
  ingested: false,
  title: `Title of ${id}`,
  titleBasis: "text",
  outlet: null,
  lang: "en",
  source: null,
  url: null,
  archived: null,
  published: null,
  publishedBasis: "unknown",
  retrieved: null,
  byline: null,
  kind: "news",
  form: "text",
  derivedFrom: [],
  media: [],
  cleaning: [],
  blocks: [],
  dates: [],
  names: [],
  read: true,
  evidence: [],
  quotes: [],
  figures: [],
  passages: [],
  words: 0,
  digest: "d",
  ...over,
});

/** Passages p1, p2… whose spans follow each other, parted by one character. */
export const passages = (...texts: string[]): Article["passages"] => {
  let start = 0;
  return texts.map((text, i) => {
    const end = start + Array.from(text).length;
    const passage = { anchor: `p${i + 1}`, text, at: `${start}-${end}` };
    start = end + 1;
    return passage;
  });
};

export const derived = (...sources: string[]): Source["derivedFrom"] =>
  sources.map((source) => ({ source, how: "credits" as const, evidence: { en: "It says so." } }));

export const source = (id: string, over: Partial<Source> = {}): Source => ({
  id,
  name: id,
  aliases: [],
  languages: [],
  kind: "outlet",
  publishedBasis: "unknown",
  derivedFrom: [],
  ...over,
});

export const claim = (id: string, over: Partial<Claim> = {}): Claim => ({
  id,
  statement: { en: `Statement of ${id}.` },
  areas: ["a"],
  importance: 2,
  ...over,
});

export const area = (id: string, over: Partial<Area> = {}): Area => ({
  id,
  label: { en: id },
  kind: "partnership",
  official: false,
  order: 100,
  terms: {},
  ...over,
});

export const event = (id: string, over: Partial<Event> = {}): Event => ({
  id,
  edtf: "2018-02",
  basis: "explicit",
  title: { en: id },
  claims: ["c"],
  evidence: [],
  ...over,
});

export const name = (id: string, over: Partial<Name> = {}): Name => ({
  id,
  type: "person",
  name: id,
  aliases: [],
  notSameAs: [],
  ...over,
});

export const disagreement = (id: string, positions: string[][], over: Partial<Disagreement> = {}): Disagreement => ({
  id,
  topic: `Topic of ${id}`,
  kind: "conflict",
  claims: [],
  quotes: [],
  positions: positions.map((articles) => ({ articles, text: `what ${articles.join(" and ")} say` })),
  ...over,
});

export const input = (over: Partial<Omit<DigestInput, "config">> & { config?: object } = {}): DigestInput => ({
  draft: false,
  findings: true,
  articles: [],
  areas: [],
  claims: [],
  events: [],
  sources: [],
  names: [],
  disagreements: [],
  corrections: [],
  ...over,
  // A digest whose articles are shown in full, unless the test is about rights.
  config: digestConfigSchema.parse({ title: "A digest", rights: { mode: "full" }, ...over.config }),
});
