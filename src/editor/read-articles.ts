import path from "node:path";
import { loadArticles, type Article, type ArticleSource } from "../articles/index.ts";
import { listFiles, openFolder, readText } from "../content/read/folder.ts";
import { ingestFile } from "../ingest/index.ts";
import { rawFiles } from "../ingest/folder.ts";
import type { Workspace } from "../lib/workspace.ts";
import type { Problem } from "../problems/problem.ts";

/** The articles of a content folder, without regard to whether the rest of the folder is sound. */
export interface FolderArticles {
  articles: Article[];
  /** Articles that cannot be read, and raw files that are left out. */
  problems: Problem[];
}

/** What to read beside the articles written by hand. */
export interface ReadOptions {
  /** Also the raw files that an article of the same id hides. */
  hidden?: boolean;
  onProgress?: (done: number, total: number, file: string) => void;
}

/** The articles written by hand, in the order of their ids. */
export async function readHandWritten(contentDir: string): Promise<FolderArticles> {
  const { sources, problems } = handWrittenSources(contentDir);
  const loaded = loadArticles(sources);
  return { articles: loaded.articles, problems: [...problems, ...loaded.problems] };
}

/** Every article of a content folder: those written by hand, then those ingested from raw files. */
export async function readFolderArticles(workspace: Workspace, options: ReadOptions = {}): Promise<FolderArticles> {
  const { contentDir, workDir } = workspace;
  const own = handWrittenSources(contentDir);
  const known = new Set(own.sources.map(({ id }) => id));
  const { sources, problems } = await ingestedSources(
    contentDir,
    path.join(workDir, "ingest", "cache"),
    known,
    options,
  );
  const loaded = loadArticles([...own.sources, ...sources]);
  return { articles: loaded.articles, problems: [...own.problems, ...loaded.problems, ...problems] };
}

function handWrittenSources(contentDir: string): { sources: ArticleSource[]; problems: Problem[] } {
  const folder = openFolder(contentDir);
  const sources = listFiles(folder, "articles", [".mdx"]).flatMap((file) => {
    const mdx = readText(folder, file);
    return mdx === null ? [] : [{ id: path.basename(file, ".mdx"), file, mdx, ingested: false }];
  });
  return { sources, problems: folder.problems.filter(({ level }) => level !== "advice") };
}

async function ingestedSources(
  contentDir: string,
  cacheDir: string,
  known: ReadonlySet<string>,
  { hidden, onProgress }: ReadOptions,
): Promise<{ sources: ArticleSource[]; problems: Problem[] }> {
  const sources: ArticleSource[] = [];
  const { within, problems, ...raw } = rawFiles(contentDir);
  const { files } = raw;
  const seen = new Set<string>();
  for (const [i, file] of files.entries()) {
    onProgress?.(i, files.length, file);
    for (const result of await ingestFile(path.join(contentDir, file), { contentDir, within, cacheDir })) {
      const { id } = result;
      if (seen.has(id) || (!hidden && known.has(id))) continue;
      if (result.status === "quarantined") problems.push(result.problem, ...(result.further ?? []));
      else {
        seen.add(id);
        const { mdx, frontMatter } = result;
        sources.push({ id: known.has(id) ? `${id} (raw)` : id, file, mdx, frontMatter, ingested: true });
      }
    }
  }
  return { sources, problems };
}
