import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Problem } from "../schemas/problem.ts";
import { slugify } from "../lib/text.ts";
import { readCached, writeCached } from "./cache.ts";
import { decode, declaredEncoding } from "./decode.ts";
import { engineVersion } from "./engine-version.ts";
import { sharedIsolation, type Isolation } from "./isolate.ts";
import { LIMITS } from "./limits.ts";
import type { Ingested, Source } from "./pipeline.ts";
import { Quarantine, quarantineProblem, type QuarantineCode } from "./quarantine.ts";
import { readerOf } from "./read/registry.ts";
import { parseSidecar, readSidecar } from "./sidecar.ts";

export { engineVersion } from "./engine-version.ts";
export { ingestFolder, type IngestFolderOptions, type IngestFolderResult } from "./folder.ts";

export type IngestResult =
  | { status: "article"; id: string; file: string; mdx: string; frontMatter: ArticleFrontMatter; cached: boolean }
  | { status: "quarantined"; id: string; file: string; problem: Problem };

export interface IngestOptions {
  /** The content folder; paths in front matter and problems are relative to it. Default: the raw file's grandparent. */
  contentDir?: string;
  /** Folder of kept results. Without it, nothing is kept. */
  cacheDir?: string;
  /** What reads the file. Default: the one that all files of the process share. */
  isolation?: Isolation;
}

/** The id of the article that a raw file becomes: its name without the ending, as a slug. */
export function articleId(path: string): string {
  return slugify(basename(path).replace(/\.[^.]+$/, "")) || "article";
}

/**
 * Reads a raw file as text, exactly as the ingestion decodes it: the text that every span counts in. Null where the file
 * cannot be decoded.
 */
export async function readRawText(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > LIMITS.bytes) return null;
    const bytes = await readFile(path);
    return decode(bytes, readerOf(path)?.declaresEncoding ? declaredEncoding(bytes) : undefined).text;
  } catch {
    return null;
  }
}

/**
 * One raw file, with its sidecar, to inert MDX. Never throws for what a file holds: a file that cannot be read is
 * quarantined, a faulty sidecar is a problem of level "error".
 */
export async function ingestFile(path: string, options: IngestOptions = {}): Promise<IngestResult> {
  const contentDir = options.contentDir ?? join(path, "..", "..");
  const file = relative(contentDir, path).replaceAll("\\", "/");
  const id = articleId(path);
  try {
    if (!readerOf(path)) throw new Quarantine("raw-unknown-format");
    if ((await stat(path)).size > LIMITS.bytes) throw new Quarantine("raw-oversized");
    const bytes = await readFile(path);
    const side = await readSidecar(path);
    const key = options.cacheDir ? cacheKey(file, bytes, side?.text) : "";
    const cached = options.cacheDir ? await readCached(options.cacheDir, key) : null;
    if (cached && "code" in cached) throw new Quarantine(cached.code, cached.detail);
    if (cached) return { status: "article", id, file, ...cached, cached: true };
    const { sidecar, problems } = side
      ? parseSidecar(side.text, relative(contentDir, side.path).replaceAll("\\", "/"))
      : { sidecar: {}, problems: [] };
    if (problems[0]) return { status: "quarantined", id, file, problem: problems[0] };
    const source = { file, bytes: new Uint8Array(bytes), sidecar };
    const kept = await run(source, options.isolation).catch((error: unknown) => {
      if (!(error instanceof Quarantine)) throw error;
      return error;
    });
    if (kept instanceof Quarantine) {
      if (options.cacheDir && !DEPENDS_ON_MACHINE.has(kept.code)) {
        await writeCached(options.cacheDir, key, { code: kept.code, detail: kept.detail });
      }
      throw kept;
    }
    if (options.cacheDir) await writeCached(options.cacheDir, key, kept);
    return { status: "article", id, file, ...kept, cached: false };
  } catch (error) {
    if (error instanceof Quarantine)
      return { status: "quarantined", id, file, problem: quarantineProblem(error.code, file, error.detail) };
    return {
      status: "quarantined",
      id,
      file,
      problem: quarantineProblem("raw-failed", file, error instanceof Error ? error.message : undefined),
    };
  }
}

/** What depends on the machine is tried again next time. */
const DEPENDS_ON_MACHINE: ReadonlySet<QuarantineCode> = new Set(["raw-overrun", "raw-memory", "raw-failed"]);

/** Every file is read in a worker: no text, however small or plain, runs outside the guard. */
function run(source: Source, isolation: Isolation = sharedIsolation()): Promise<Ingested> {
  return isolation.ingest(source);
}

function cacheKey(file: string, bytes: Uint8Array, sidecar: string | undefined): string {
  const digest = (value: string | Uint8Array) => createHash("sha256").update(value).digest("hex");
  return digest([engineVersion(), file, digest(bytes), sidecar === undefined ? "-" : digest(sidecar)].join("\n"));
}
