import { existsSync } from "node:fs";
import path from "node:path";
import { pageOf } from "../ingest/belongs-to-page.ts";
import { ingestFile, type IngestResult } from "../ingest/index.ts";
import type { Reading } from "../ingest/reading.ts";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Problem } from "../problems/problem.ts";

/** What Accord makes of a file. */
export interface ReadFile {
  /** As it was named. */
  file: string;
  /** article: at least one; skipped: the file is no article by its place or name, and is passed over without a word. */
  outcome: "article" | "quarantined" | "skipped";
  /** Why the file, or the first item that is left out, is no article. */
  problem: { code: string; what: string; remedy: string } | null;
  articles: ReadArticle[];
  /** Items that are left out while others are read. */
  leftOut: { code: string; what: string; remedy: string }[];
}

export interface ReadArticle extends Reading {
  id: string;
  /** MIME part, entry, page range or record; null where the article is the file's own text. */
  item: string | null;
  reader: string | null;
  title: string | null;
  titleBasis: ArticleFrontMatter["titleBasis"];
  lang: string;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  publishedBasis: ArticleFrontMatter["publishedBasis"];
  url: string | null;
  /** What the container holds beside the text. */
  parts: { kind: string; count: number; bytes: number }[];
}

/** What is passed over in a folder of raw files: it says something of another file, or belongs to one. */
function passedOver(file: string): string | null {
  if (/\.ya?ml$/i.test(file)) return "A sidecar belongs to the raw file beside it.";
  const page = pageOf(file, existsSync);
  if (page !== null) return `It was saved beside ${path.basename(page)} and belongs to that page.`;
  return null;
}

/**
 * Reads files where they lie, as a build would read them, each with its sidecar; nothing is written.
 *
 * @param from Folder that relative paths are relative to.
 */
export async function readFiles(
  files: readonly string[],
  from: string,
  onProgress?: (done: number, file: string) => void,
): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const [i, file] of files.entries()) {
    onProgress?.(i, file);
    const absolute = path.resolve(from, file);
    const because = passedOver(absolute);
    if (because !== null) {
      const problem = { code: "raw-passed-over", what: because, remedy: "Name the raw file itself." };
      read.push({ file, outcome: "skipped", problem, articles: [], leftOut: [] });
      continue;
    }
    const within = path.parse(absolute).root;
    read.push(fileOf(file, await ingestFile(absolute, { contentDir: path.dirname(absolute), within, explain: true })));
  }
  return read;
}

function fileOf(file: string, results: readonly IngestResult[]): ReadFile {
  const articles = results.flatMap((result) =>
    result.status === "article" && result.reading ? [articleOf(result.id, result.frontMatter, result.reading)] : [],
  );
  const leftOut = results.flatMap((result) =>
    result.status === "quarantined" ? [result.problem, ...(result.further ?? [])].map(problemOf) : [],
  );
  return {
    file,
    outcome: articles.length > 0 ? "article" : "quarantined",
    problem: leftOut[0] ?? null,
    articles,
    leftOut,
  };
}

const problemOf = ({ code, what, fix }: Problem) => ({ code, what, remedy: fix });

function articleOf(id: string, frontMatter: ArticleFrontMatter, reading: Reading): ReadArticle {
  const { title, titleBasis, lang, byline, outlet, published, publishedBasis, url, raw, cleaning } = frontMatter;
  return {
    id,
    item: raw?.item ?? null,
    reader: raw?.reader ?? null,
    title,
    titleBasis,
    lang,
    byline,
    outlet,
    published,
    publishedBasis,
    url,
    ...reading,
    parts: cleaning.flatMap(({ parts }) => (parts ? [parts] : [])),
  };
}
