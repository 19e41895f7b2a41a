import { renderBody } from "../../../src/articles/render.ts";
import type { Article, RenderedBodies } from "../../../src/articles/types.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import type { Digest, DigestInput } from "../../../src/digest/types.ts";
import { createTranslator } from "../../../src/i18n/index.ts";
import { createUrls } from "../../../src/site/url.ts";
import { articleFrontMatterSchema } from "../../../src/schemas/article.ts";
import { claimSchema } from "../../../src/schemas/claim.ts";
import { areaSchema } from "../../../src/schemas/area.ts";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import type { SlotContext } from "../../../src/view/article/context.ts";

/** An article's front matter, body and id, as a test writes them. */
export interface Written {
  id: string;
  front: Record<string, unknown>;
  body: string;
}

/** A digest of articles that are rendered as a build renders them, and what the slots of the first one are made from. */
export function slotContext(written: Written[], overrides: Partial<DigestInput> = {}, lang = "en"): SlotContext {
  const html = new Map<string, string>();
  const articles = written.map(({ id, front, body }): Article => {
    const matter = articleFrontMatterSchema.parse({ title: "A title", titleBasis: "text", lang: "en", ...front });
    const rendered = renderBody(body, `${id}.mdx`, 1, matter.lang);
    if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
    const { html: text, ...marks } = rendered.body;
    html.set(id, text);
    return { ...matter, ...marks, id, file: `${id}.mdx`, ingested: false, digest: id };
  });
  const bodies: RenderedBodies = { get: (id) => html.get(id) ?? "" };
  const input: DigestInput = {
    config: digestConfigSchema.parse({ title: "Test", languages: ["en", "fr"] }),
    draft: false,
    findings: true,
    articles,
    areas: [areaSchema.parse({ id: "a-one", label: { en: "One", fr: "Un" } })],
    claims: [claimSchema.parse({ id: "c-one", statement: { en: "One is one.", fr: "Un est un." }, areas: ["a-one"] })],
    events: [],
    sources: [],
    names: [],
    disagreements: [],
    corrections: [],
    ...overrides,
  };
  const digest: Digest = buildDigest(input);
  const article = digest.articles.find(({ id }) => id === written[0]?.id);
  if (!article) throw new Error("no article");
  return { article, digest, bodies, urls: createUrls(digest.config), lang, t: createTranslator(lang) };
}
