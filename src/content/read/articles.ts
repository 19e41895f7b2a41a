import { hash } from "node:crypto";
import path from "node:path";
import { loadArticles, splitFrontMatter, type ArticleSource, type LoadedArticles } from "../../articles/index.ts";
import { ingestFolder } from "../../ingest/folder.ts";
import type { KnownRaw } from "../../ingest/index.ts";
import { CACHE_UNUSED } from "../../lib/cache-problem.ts";
import { idSchema } from "../../schemas/primitives.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import { listFiles, noteBroken, readText, type Folder } from "./folder.ts";

export interface ReadArticles extends LoadedArticles {
  /** MDX text of each hand-written article by id, for looking up places. */
  texts: Map<string, string>;
}

/**
 * Reads articles/ and ingests raw/. A hand-written article wins over the raw file of the same id, and over the raw file that
 * its front matter names.
 *
 * @param workDir Folder for caches and the ingested MDX.
 * @param leave Which marks of the machine's an article does not show.
 */
export async function readArticles(
  folder: Folder,
  workDir: string,
  leave: Parameters<typeof loadArticles>[2],
  onProgress?: (done: number, total: number, file: string) => void,
): Promise<ReadArticles> {
  const sources: ArticleSource[] = [];
  for (const file of listFiles(folder, "articles", [".mdx"])) {
    const id = path.basename(file, ".mdx");
    const mdx = readText(folder, file);
    if (!idSchema.safeParse(id).success) folder.problems.push(contentProblem("file-name", { file }, { detail: id }));
    else if (mdx !== null) sources.push({ id, file, mdx, ingested: false });
  }
  const known = {
    ids: new Set(sources.map(({ id }) => id)),
    raws: sources.flatMap(({ id, mdx }) => ownRaw(id, mdx)),
  };
  const ingested = await ingestFolder(folder.root, {
    cacheDir: path.join(workDir, "ingest", "cache"),
    outDir: path.join(workDir, "ingest", "articles"),
    known,
    onRead: (file, bytes) => folder.digests.set(file, hash("sha256", bytes)),
    ...(onProgress ? { onProgress } : {}),
  });
  folder.problems.push(...ingested.problems);
  const unkept = ingested.problems.some(({ code }) => code === CACHE_UNUSED);
  for (const result of ingested.results) {
    if (result.status !== "article") {
      noteBroken(folder, "articles", result.id);
      continue;
    }
    const { id, file, mdx, frontMatter } = result;
    sources.push({ id, file, mdx, ingested: true, frontMatter });
  }
  sources.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const loaded = loadArticles(sources, path.join(workDir, "articles"), leave);
  folder.problems.push(...loaded.problems.filter(({ code }) => !(unkept && code === CACHE_UNUSED)));
  const read = new Set(loaded.articles.map(({ id }) => id));
  for (const { id, ingested: fromRaw } of sources) if (fromRaw && !read.has(id)) noteBroken(folder, "articles", id);
  return { ...loaded, texts: new Map(sources.filter((s) => !s.ingested).map(({ id, mdx }) => [id, mdx])) };
}

/**
 * The raw file that a hand-written article names. Read from the text, since the article itself may be in error, and a raw file
 * must not appear in its place.
 */
function ownRaw(id: string, mdx: string): KnownRaw[] {
  const yaml = splitFrontMatter(mdx).yaml ?? "";
  const field = (name: string): string | undefined =>
    new RegExp(`^raw:[ \\t]*\\{[^}\\n]*\\b${name}:[ \\t]*["']?([^"',}\\r\\n#]+)`, "m").exec(yaml)?.[1]?.trim() ??
    new RegExp(`^raw:[ \\t]*\\r?\\n(?:[ \\t]+[^\\n]*\\n)*?[ \\t]+${name}:[ \\t]*["']?([^"'\\r\\n#]+)`, "m")
      .exec(yaml)?.[1]
      ?.trim();
  const file = field("file");
  return file ? [{ id, file: rawPath(file), item: field("item") ?? null }] : [];
}

/** Path of a raw file relative to the content folder, from the front matter's raw.file. */
export function rawPath(file: string): string {
  return file.startsWith("raw/") ? file : `raw/${file}`;
}
