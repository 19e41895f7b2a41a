import type { Article } from "../../articles/index.ts";
import type { RawText } from "../../ingest/index.ts";
import { textDigest } from "../../lib/span.ts";
import { blocksDiffer, bodyBlocks, faultOf, NearestFinder, ProofText, type SpanPromise } from "../../proof/index.ts";
import type { ArticleReport, Broken } from "./types.ts";
import { wholeFile } from "./whole-file.ts";

/**
 * Checks every promise of an article against the text of its raw file. `changed`: the file is no longer the one it was. Where it
 * is, and its reader decodes another text from it, the state says so.
 */
export function checkArticle(
  article: Article,
  promises: readonly SpanPromise[],
  raw: RawText & { name: string; changed: boolean },
): ArticleReport {
  const proof = new ProofText(raw, article.cleaning);
  const said = article.raw?.sum;
  const reread = !raw.changed && said !== undefined && textDigest(raw.text) !== said;
  const finder = raw.changed || reread ? new NearestFinder(proof.points) : null;
  const broken: Broken[] = [];
  for (const promise of promises) {
    const fault = faultOf(promise, proof);
    if (fault !== null) broken.push({ promise, why: fault.why, nearest: finder?.find(promise) ?? [] });
  }
  broken.push(...wholeArticle(article, proof));
  return {
    article: article.id,
    file: article.file,
    raw: raw.name,
    state: raw.changed ? "changed" : reread ? "reread" : "found",
    ...(reread ? { readers: { before: article.raw?.reader ?? null, now: raw.reader } } : {}),
    checked: promises.length,
    broken,
    coverage: article.form === "text" && article.blocks.length > 0 ? wholeFile(raw, article) : null,
  };
}

/** What does not fit of an article as a whole: the length of its file, and blocks that have no span. */
function wholeArticle(article: Article, { points }: ProofText): Broken[] {
  const { file, raw } = article;
  const broken: Broken[] = [];
  const add = (what: string, why: string) =>
    broken.push({ promise: { what, at: `0-${raw?.chars ?? points.length}`, file }, why, nearest: [] });
  if (raw?.chars !== undefined && raw.chars !== points.length)
    add("raw: chars", `the file has ${points.length} characters, not ${raw.chars}`);
  if (blocksDiffer(article))
    add("blocks", `the front matter lists ${bodyBlocks(article)} blocks, and the body has ${article.passages.length}`);
  return broken;
}
