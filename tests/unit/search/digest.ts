import type { Article } from "../../../src/articles/types.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import type { Digest, DigestInput } from "../../../src/digest/types.ts";
import { articleFrontMatterSchema } from "../../../src/schemas/article.ts";
import { areaSchema } from "../../../src/schemas/area.ts";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import { eventSchema } from "../../../src/schemas/event.ts";
import { nameSchema } from "../../../src/schemas/name.ts";
import { sourceSchema } from "../../../src/schemas/source.ts";

const SUM = "0123456789ab";

/** An article with the given paragraphs; nothing marked but what is passed. */
export function article(id: string, paragraphs: readonly string[], more: Record<string, unknown> = {}): Article {
  const { evidence = [], ...front } = more;
  return {
    ...articleFrontMatterSchema.parse({
      title: `Title of ${id}`,
      titleBasis: "text",
      lang: "en",
      read: true,
      ...front,
    }),
    id,
    file: `articles/${id}.mdx`,
    ingested: false,
    evidence: evidence as Article["evidence"],
    quotes: [],
    figures: [],
    passages: paragraphs.map((text, i) => ({ anchor: `p${i + 1}`, text })),
    words: paragraphs.join(" ").split(/\s+/).length,
    digest: "0",
  };
}

/** A passage that asserts claims. */
export const evidence = (n: number, claims: string[], text: string): Article["evidence"][number] => ({
  n,
  anchor: `m${n}`,
  text,
  line: 1,
  column: 1,
  claims,
  stance: "asserts",
  modality: "fact",
  at: "0-5",
  sum: SUM,
});

/** A small digest: two languages, a French and an English article, and whatever a test adds. */
export function smallDigest(
  more: Partial<Omit<DigestInput, "config">> & { config?: Record<string, unknown> } = {},
): Digest {
  const { config = {}, ...input } = more;
  return buildDigest({
    draft: false,
    findings: true,
    articles: [],
    areas: [areaSchema.parse({ id: "cloud", label: { en: "Cloud", fr: "Nuage" } })],
    claims: [
      claimSchema.parse({
        id: "c-azure",
        statement: { en: "Xiaomi will use Azure.", fr: "Xiaomi utilisera l’Azure." },
        areas: ["cloud"],
      }),
    ],
    events: [
      eventSchema.parse({
        id: "e-memo",
        edtf: "2018-02-23",
        basis: "editor",
        reason: { en: "From the release.", fr: "D’après le communiqué." },
        title: { en: "A memorandum is signed", fr: "Un mémorandum est signé" },
        claims: ["c-azure"],
      }),
    ],
    sources: [sourceSchema.parse({ id: "paper", name: "The <Paper> & Co" })],
    names: [
      nameSchema.parse({
        id: "harman",
        type: "organisation",
        name: "Harman Kardon",
        aliases: [
          { text: "Harmon Kardon", kind: "typo" },
          { text: "the audio maker", kind: "description" },
        ],
      }),
    ],
    disagreements: [],
    corrections: [],
    ...input,
    config: digestConfigSchema.parse({
      title: { en: "Digest", fr: "Recueil" },
      site: "https://news.example.org",
      base: "/sub/",
      languages: ["en", "fr"],
      glossary: [
        ["speaker", "haut-parleur"],
        ["AI", "IA"],
      ],
      ...config,
    }),
  });
}
