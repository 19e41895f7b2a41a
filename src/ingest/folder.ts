import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../schemas/problem.ts";
import { writeWhole } from "../lib/write-whole.ts";
import { prune } from "./cache.ts";
import { articleId, ingestFile, type IngestResult } from "./index.ts";
import { Isolation, sharedIsolation, type Guard } from "./isolate.ts";

export interface IngestFolderOptions {
  /** Folder of kept results; it may be thrown away at any time. */
  cacheDir: string;
  /** Folder that receives `<id>.mdx` for every article, and holds nothing else. */
  outDir: string;
  /** Ids of articles written by hand: they win, and a raw file with such an id is not read. */
  knownIds?: ReadonlySet<string>;
  onProgress?: (done: number, total: number, file: string) => void;
  /** What one file may take of its worker; for tests. */
  guard?: Partial<Guard>;
}

export interface IngestFolderResult {
  /** In the order of the files' paths. */
  results: IngestResult[];
  problems: Problem[];
}

/** Ingests every file of `<contentDir>/raw`, its sub-folders included, and writes the articles; unchanged files cost a hash. */
export async function ingestFolder(contentDir: string, options: IngestFolderOptions): Promise<IngestFolderResult> {
  const isolation = options.guard ? new Isolation(options.guard) : sharedIsolation();
  const results: IngestResult[] = [];
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const files = await rawFiles(contentDir);
  try {
    for (const [i, file] of files.entries()) {
      const id = articleId(file);
      options.onProgress?.(i, files.length, file);
      if (options.knownIds?.has(id)) continue;
      const owner = owners.get(id);
      if (owner !== undefined) {
        problems.push(duplicateId(id, file, owner));
        continue;
      }
      owners.set(id, file);
      const result = await ingestFile(join(contentDir, file), { contentDir, cacheDir: options.cacheDir, isolation });
      results.push(result);
      if (result.status === "quarantined") problems.push(result.problem);
    }
  } finally {
    if (options.guard) await isolation.close();
  }
  await writeArticles(options.outDir, results);
  options.onProgress?.(files.length, files.length, "");
  return { results, problems };
}

/** The raw files' paths relative to the content folder, sorted by code unit. Hidden files and sidecars are none. */
export async function rawFiles(contentDir: string): Promise<string[]> {
  const found = await readdir(join(contentDir, "raw"), { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => entry.isFile() && !/^\.|\.ya?ml$|~$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(contentDir.replace(/[/\\]+$/, "").length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function writeArticles(outDir: string, results: readonly IngestResult[]): Promise<void> {
  const names = new Set<string>();
  for (const result of results) {
    if (result.status !== "article") continue;
    const name = `${result.id}.mdx`;
    names.add(name);
    const path = join(outDir, name);
    const old = result.cached ? await readFile(path, "utf8").catch(() => null) : null;
    if (old !== result.mdx) await writeWhole(path, result.mdx);
  }
  await prune(outDir, ".mdx", names);
}

function duplicateId(id: string, file: string, owner: string): Problem {
  return {
    level: "error",
    code: "duplicate-id",
    file,
    what: `${file} and ${owner} would both become the article "${id}".`,
    why: "An id is an article's permanent address.",
    fix: "Rename one of the two files.",
  };
}
