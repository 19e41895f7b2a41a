import { createHash } from "node:crypto";
import { basename, dirname, join, relative, sep } from "node:path";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Problem } from "../problems/problem.ts";
import { readInside, realPath, Refusal } from "../lib/folder-files.ts";
import { idFromName } from "../lib/id.ts";
import { readCached, writeCached, type Kept } from "./cache.ts";
import { decode, declaredEncoding } from "./decode.ts";
import { engineVersion } from "./engine-version.ts";
import { sharedIsolation, type Isolation } from "./isolate.ts";
import { LIMITS } from "./limits.ts";
import type { Ingested, Source } from "./pipeline.ts";
import { Quarantine, quarantineOf, quarantineProblem, type QuarantineCode } from "./quarantine.ts";
import { readerOf } from "./read/registry.ts";
import { parseSidecar, readSidecar, UnreadableSidecar, unreadableProblem } from "./sidecar.ts";

export { engineVersion } from "./engine-version.ts";
export { ingestFolder, type IngestFolderOptions, type IngestFolderResult } from "./folder.ts";

export type IngestResult =
  | { status: "article"; id: string; file: string; mdx: string; frontMatter: ArticleFrontMatter; cached: boolean }
  | { status: "quarantined"; id: string; file: string; problem: Problem };

export interface IngestOptions {
  /** The content folder; paths in front matter and problems are relative to it. Default: the raw file's grandparent. */
  contentDir?: string;
  /** Real path of the folder in which the file and its sidecar must lie. Default: the one that it is named in. */
  within?: string;
  /** Folder of kept results. Without it, nothing is kept. */
  cacheDir?: string;
  /** Told where a result cannot be kept. */
  onCacheFailure?: (error: unknown) => void;
  /** What reads the file. Default: the one that all files of the process share. */
  isolation?: Isolation;
  /** Is told of the raw file and of its sidecar as they were read, by their paths relative to the content folder. */
  onRead?: (file: string, bytes: Uint8Array | string) => void;
}

/** The id of the article that a raw file becomes: made from its name without the ending, and from nothing else. */
export function articleId(path: string): string {
  return idFromName(basename(path).replace(/\.[^.]+$/, ""));
}

/**
 * Reads a raw file as text, exactly as the ingestion decodes it: the text that every span counts in. Null where the file
 * cannot be read or decoded.
 *
 * @param within Real path of the folder in which the file must lie. Default: the one that it is named in.
 * @param encoding What the article says that it was decoded with (`raw.encoding`).
 */
export async function readRawText(path: string, within?: string, encoding?: string): Promise<string | null> {
  try {
    return decodeRaw(path, readInside(within ?? realPath(dirname(path)), path, LIMITS.bytes), encoding);
  } catch {
    return null;
  }
}

/** The same of bytes that were read already. */
export function decodeRaw(path: string, bytes: Uint8Array, encoding?: string): string | null {
  try {
    const declared = readerOf(path)?.declaresEncoding ? declaredEncoding(bytes) : undefined;
    return decode(bytes, { declared, decided: encoding }).text;
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
  const file = asData(relative(contentDir, path));
  const id = articleId(path);
  const keep = async (key: string, kept: Kept): Promise<void> => {
    if (options.cacheDir) await writeCached(options.cacheDir, key, kept).catch(options.onCacheFailure ?? (() => {}));
  };
  try {
    if (!readerOf(path)) throw new Quarantine("raw-unknown-format");
    const within = options.within ?? realPath(dirname(path));
    const bytes = readInside(within, path, LIMITS.bytes);
    options.onRead?.(file, bytes);
    const side = readSidecar(path, within);
    if (side) options.onRead?.(asData(relative(contentDir, side.path)), side.text);
    const key = options.cacheDir ? cacheKey(file, bytes, side?.text) : "";
    const cached = options.cacheDir ? await readCached(options.cacheDir, key) : null;
    if (cached && "code" in cached) throw new Quarantine(cached.code, cached.detail);
    if (cached) return { status: "article", id, file, ...cached, cached: true };
    const { sidecar, problems } = side
      ? parseSidecar(side.text, asData(relative(contentDir, side.path)))
      : { sidecar: {}, problems: [] };
    if (problems[0]) return { status: "quarantined", id, file, problem: problems[0] };
    const source = { file, bytes: new Uint8Array(bytes), sidecar };
    const kept = await run(source, options.isolation).catch((error: unknown) => {
      if (!(error instanceof Quarantine)) throw error;
      return error;
    });
    if (kept instanceof Quarantine) {
      if (!DEPENDS_ON_MACHINE.has(kept.code)) {
        await keep(key, { code: kept.code, detail: kept.detail });
      }
      throw kept;
    }
    await keep(key, kept);
    return { status: "article", id, file, ...kept, cached: false };
  } catch (thrown) {
    const error = thrown instanceof Refusal ? quarantineOf(thrown) : thrown;
    if (error instanceof UnreadableSidecar) {
      const sidecar = asData(relative(contentDir, error.path));
      return { status: "quarantined", id, file, problem: unreadableProblem(error, sidecar) };
    }
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

/** A path with "/" between folders. Where "\\" is none of the system's separators it is a letter like others. */
const asData = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));

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
