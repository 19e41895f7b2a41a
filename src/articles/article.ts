import { articleFrontMatterSchema, type ArticleFrontMatter } from "../schemas/article.ts";
import type { Problem } from "../problems/problem.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { mdxProblem } from "../problems/article-catalogue.ts";
import { schemaIssues } from "../problems/schema-issues.ts";
import { readPlainFrontMatter } from "./plain-front-matter.ts";
import { renderBody, type RenderedBody } from "./render.ts";
import type { LeftOut } from "./transforms/leave-found.ts";
import type { Article, Passage } from "./types.ts";
import { readYaml } from "../lib/yaml.ts";

/** What an article's MDX text alone determines: everything but its id and where it came from. */
export type ArticleContent = Omit<Article, "id" | "file" | "ingested" | "digest">;

export type ReadArticle = { ok: true; content: ArticleContent; html: string } | { ok: false; problems: Problem[] };

/**
 * Reads one article: front matter against its schema, body verified and rendered. Where anything is wrong, all problems of
 * both parts are returned.
 *
 * @param known The front matter, where the ingestion has it already validated.
 * @param leftOut Marks that the machine set and that are left out.
 */
export function readArticle(mdx: string, file: string, known?: ArticleFrontMatter, leftOut?: LeftOut): ReadArticle {
  const split = splitFrontMatter(mdx);
  // All of such a file counts as its body, and what is wrong with the fields as MDX is wrong with nothing that was written.
  if (!known && split.yaml === null)
    return { ok: false, problems: [mdxProblem("front-matter-missing", { file, line: 1, column: 1 })] };
  const front = known ? { ok: true as const, value: known } : readFrontMatter(split.yaml ?? "", split.yamlLine, file);
  const lang = front.ok ? front.value.lang : "en";
  const rendered = renderBody(split.body, file, split.bodyLine, lang, leftOut);
  if (!front.ok || !rendered.ok) {
    return { ok: false, problems: [...(front.ok ? [] : front.problems), ...(rendered.ok ? [] : rendered.problems)] };
  }
  const { html, ...body } = rendered.body;
  const read = front.value.read || front.value.reviewed === true;
  return { ok: true, html, content: { ...front.value, read, ...withSpans(body, front.value) } };
}

type FrontMatter = { ok: true; value: ArticleFrontMatter } | { ok: false; problems: Problem[] };

function readFrontMatter(yaml: string, line: number, file: string): FrontMatter {
  const plain = readPlainFrontMatter(yaml);
  const quick = plain && articleFrontMatterSchema.safeParse(plain);
  if (quick?.success) return { ok: true, value: quick.data };
  const read = readYaml(yaml, file, line);
  if (read.problems.length > 0) return { ok: false, problems: read.problems };
  const value = read.value ?? {};
  const parsed = articleFrontMatterSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = schemaIssues(parsed.error, articleFrontMatterSchema, value).map(
    ({ code, path, onKey, what, why, fix }): Problem => ({
      level: "error",
      code,
      file,
      ...read.locate(path, onKey),
      what,
      why,
      fix,
    }),
  );
  return { ok: false, problems };
}

/** Position of a front matter's field in its file; of its beginning where the field is absent. */
export function locateInFrontMatter(mdx: string, path: (string | number)[]): { line: number; column: number } {
  const { yaml, yamlLine } = splitFrontMatter(mdx);
  return yaml === null ? { line: 1, column: 1 } : readYaml(yaml, "", yamlLine).locate(path);
}

/** Gives each passage the span of its block, where the front matter lists as many blocks as the body has. */
function withSpans(body: Omit<RenderedBody, "html">, { blocks }: ArticleFrontMatter): Omit<RenderedBody, "html"> {
  const kept = blocks.filter((block) => block.kind !== "title");
  if (kept.length !== body.passages.length) return body;
  const passages = body.passages.map((passage, i): Passage => ({ ...passage, at: kept[i]?.at ?? "" }));
  return { ...body, passages };
}
