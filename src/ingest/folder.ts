import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pageOf } from "./belongs-to-page.ts";
import { cacheProblem } from "../lib/cache-problem.ts";
import { listInside, realFolder, realPath, Refusal, type Refused } from "../lib/folder-files.ts";
import { rawProblem } from "../problems/raw-catalogue.ts";
import type { Problem } from "../problems/problem.ts";
import { writeWhole } from "../lib/write-whole.ts";
import { prune } from "./cache.ts";
import { ingestFile, type IngestOptions, type IngestResult } from "./index.ts";
import { sharedIsolation, type Isolation } from "./isolate.ts";
import { hidesFile, NOBODY, withoutKnown, type Known } from "./known.ts";
import { quarantineOf, quarantineProblem } from "./quarantine.ts";
import { formatOf } from "./read/registry.ts";
import { isSidecarName, straySidecars } from "./stray-sidecars.ts";

export interface IngestFolderOptions {
  /** Folder of kept results; it may be thrown away at any time. */
  cacheDir: string;
  /** Folder that receives `<id>.mdx` for every article, and holds nothing else. */
  outDir: string;
  /** Articles written by hand: they win over what a raw file would become. */
  known?: Known;
  onProgress?: (done: number, total: number, file: string) => void;
  /** What reads the files. Default: the one that all files of the process share. */
  isolation?: Isolation;
  /** Is told of every file that was read. */
  onRead?: IngestOptions["onRead"];
}

export interface IngestFolderResult {
  /** In the order of the files' paths. */
  results: IngestResult[];
  problems: Problem[];
}

/** Ingests every file of `<contentDir>/raw`, its sub-folders included, and writes the articles; unchanged files cost a hash. */
export async function ingestFolder(contentDir: string, options: IngestFolderOptions): Promise<IngestFolderResult> {
  const isolation = options.isolation ?? sharedIsolation();
  const results: IngestResult[] = [];
  const owners = new Map<string, string>();
  const { known = NOBODY } = options;
  const { files, within, problems, sidecars, others } = rawFiles(contentDir);
  for (const stray of straySidecars(sidecars, [...files, ...others], known))
    problems.push(rawProblem("sidecar-stray", { file: stray }));
  const failures: unknown[] = [];
  const onCacheFailure = (error: unknown) => void failures.push(error);
  for (const [i, file] of files.entries()) {
    options.onProgress?.(i, files.length, file);
    const format = formatOf(file);
    if (format?.kind === "text" && format.as !== "html" && hidesFile(known, file)) continue;
    const read = await ingestFile(join(contentDir, file), {
      contentDir,
      within,
      cacheDir: options.cacheDir,
      isolation,
      onCacheFailure,
      ...(options.onRead ? { onRead: options.onRead } : {}),
    });
    for (const result of withoutKnown(known, file, read)) {
      // What is left out has no address: a scan may lie beside its typed text.
      const owner = result.status === "article" ? owners.get(result.id) : undefined;
      if (owner !== undefined) {
        problems.push(duplicateId(result.id, file, owner));
        continue;
      }
      if (result.status === "article") owners.set(result.id, file);
      else problems.push(result.problem, ...(result.further ?? []));
      results.push(result);
    }
  }
  await writeArticles(options.outDir, results).catch(onCacheFailure);
  if (failures.length > 0) problems.push(cacheProblem(failures[0]));
  options.onProgress?.(files.length, files.length, "");
  return { results, problems };
}

/** The raw files of a content folder. */
export interface RawFiles {
  /** Paths relative to the content folder, sorted by code unit. Hidden files, hidden folders, sidecars and
   * what a browser saved beside a page are none. */
  files: string[];
  /** What has a sidecar's name, whether it belongs to a file or not. */
  sidecars: string[];
  /** What else lies there and has a name: what a browser saved beside a page, and files that are refused. */
  others: string[];
  /** Real path of raw/, in which every file must lie. */
  within: string;
  /** What is not read: a file is left out; a folder, of which nobody knows what it holds, is an error. */
  problems: Problem[];
}

/** Lists raw/ with its sub-folders. Nothing but its absence means that there are no raw files. */
export function rawFiles(contentDir: string): RawFiles {
  const none = { files: [], sidecars: [], others: [], within: join(contentDir, "raw") };
  try {
    const within = realFolder(realPath(contentDir), "raw");
    if (within === null) return { ...none, problems: [] };
    const { refused, ...found } = rawFilesIn(within);
    const inRaw = (name: string) => `raw/${name}`;
    return {
      files: found.files.map(inRaw),
      sidecars: found.sidecars.map(inRaw),
      others: [...found.others, ...refused.map(({ name }) => name)].map(inRaw),
      within,
      problems: refused.map(refusedProblem),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...none, problems: [refusedProblem({ name: "", folder: true, refusal: error })] };
  }
}

/** What a folder of raw files holds: relative paths, sorted by code unit. */
type RawListing = Pick<RawFiles, "files" | "sidecars" | "others"> & { refused: Refused[] };

/**
 * The files of a folder, at all levels, that may be raw files, and beside them sidecars and what a browser saved beside a page.
 *
 * @throws Refusal
 */
export function rawFilesIn(folder: string): RawListing {
  const { files, refused } = listInside(folder, "all levels");
  const there = new Set(files);
  const kindOf = (name: string): "sidecars" | "files" | "others" =>
    isSidecarName(name) ? "sidecars" : pageOf(name, (page) => there.has(page)) === null ? "files" : "others";
  const { files: raw = [], sidecars = [], others = [] } = Object.groupBy(files, kindOf);
  return { files: raw, sidecars, others, refused };
}

function refusedProblem({ name, folder, refusal }: Refused): Problem {
  const file = name === "" ? "raw" : `raw/${name}`;
  if (!folder || refusal.reason === "link") {
    const { code, detail } = quarantineOf(refusal);
    return quarantineProblem(code, file, { detail });
  }
  return rawProblem(
    "raw-folder",
    { file },
    {
      detail: refusal.message,
      remedy:
        refusal.reason === "outside"
          ? "Replace the link by the folder itself: what lies outside the content folder is not read."
          : "Give yourself the right to read it and a name in letters that every system can store, or move it out of raw/.",
    },
  );
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
  return rawProblem("raw-same-id", { file }, { one: file, other: owner, id });
}
