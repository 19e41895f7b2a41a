import { createHash } from "node:crypto";
import { basename, dirname, join, relative, sep } from "node:path";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Problem } from "../problems/problem.ts";
import { readInside, realPath, Refusal } from "../lib/folder-files.ts";
import { itemId } from "./article-id.ts";
import { readCached, writeCached, type Kept } from "./cache.ts";
import { engineVersion } from "./engine-version.ts";
import { sharedIsolation, type FileReading, type Isolation } from "./isolate.ts";
import { decodeText, heldAs, mostRawBytes } from "./open.ts";
import { Quarantine, quarantineOf, quarantineProblem, type QuarantineCode } from "./quarantine.ts";
import type { Item, RefusedItem } from "./read/format.ts";
import { formatOf } from "./read/registry.ts";
import type { Reading } from "./reading.ts";
import { parseSidecar, readSidecar, UnreadableSidecar, unreadableProblem } from "./sidecar.ts";

export { engineVersion } from "./engine-version.ts";
export { mostRawBytes } from "./open.ts";
export { articleId, itemId } from "./article-id.ts";
export { type Known, type KnownRaw, withoutKnown } from "./known.ts";

/** What became of a raw file, or of one of its items. */
export type IngestResult = IngestedArticle | LeftOut;

export interface IngestedArticle {
  status: "article";
  id: string;
  file: string;
  mdx: string;
  frontMatter: ArticleFrontMatter;
  cached: boolean;
  /** Where `explain` asked for it. */
  reading?: Reading;
}

export interface LeftOut {
  status: "quarantined";
  id: string;
  file: string;
  problem: Problem;
}

export interface IngestOptions {
  /** The content folder; paths in front matter and problems are relative to it. Default: the raw file's grandparent. */
  contentDir?: string;
  /** Real path of the folder in which the file and its sidecar must lie. Default: the one that it is named in. */
  within?: string;
  /** Folder of kept results. Without it, nothing is kept. */
  cacheDir?: string;
  /** Told where a result cannot be kept. */
  onCacheFailure?: (error: unknown) => void;
  /** Also say how each article is read. Such results are not kept. */
  explain?: boolean;
  /** What reads the file. Default: the one that all files of the process share. */
  isolation?: Isolation;
  /** Is told of the raw file and of its sidecar as they were read, by their paths relative to the content folder. */
  onRead?: (file: string, bytes: Uint8Array | string) => void;
}

/**
 * Reads a raw file's item as text, exactly as the ingestion decodes it: the text that every span counts in. Null where the
 * file cannot be read or opened, or has no such item.
 *
 * @param raw What the article says of it; without it, the file itself.
 * @param within Real path of the folder in which the file must lie. Default: the one that it is named in.
 * @param encoding What the article says that it was decoded with (`raw.encoding`).
 */
export async function readRawText(path: string, raw: RawItem = {}, within?: string): Promise<RawText | null> {
  try {
    return await decodeRaw(path, readInside(within ?? realPath(dirname(path)), path, mostRawBytes(path)), raw);
  } catch {
    return null;
  }
}

/** Which text of a raw file spans count in, as an article's `raw` says. */
export type RawItem = Pick<NonNullable<ArticleFrontMatter["raw"]>, "item" | "encoding">;

/** The decoded text of a raw file's item, and what the text is. */
export type RawText = Pick<Item, "text" | "as">;

/** The same of bytes that were read already. A file that something has to open is opened in the worker. */
export async function decodeRaw(
  path: string,
  bytes: Uint8Array,
  { item, encoding }: RawItem = {},
): Promise<RawText | null> {
  try {
    const format = formatOf(path);
    if (!format) return null;
    if (format.kind === "text") {
      if (item !== undefined) return null;
      return { text: decodeText(format, bytes, encoding).text, as: heldAs(format, bytes).as };
    }
    const source = { file: basename(path), bytes: new Uint8Array(bytes), sidecar: { encoding } };
    return await sharedIsolation().text(source, item ?? null);
  } catch {
    return null;
  }
}

/**
 * One raw file, with its sidecar, to inert MDX: what became of each of its items, of the file itself where it cannot be read as a
 * whole. At least one result. Never throws for what a file holds: a file that cannot be read is quarantined, a faulty sidecar is
 * a problem of level "error".
 */
export async function ingestFile(path: string, options: IngestOptions = {}): Promise<IngestResult[]> {
  const contentDir = options.contentDir ?? join(path, "..", "..");
  const file = asData(relative(contentDir, path));
  const format = formatOf(path);
  const leftOut = (problem: Problem, key: string | null = null): LeftOut => ({
    status: "quarantined",
    id: itemId(path, key),
    file,
    problem,
  });
  try {
    if (!format) throw new Quarantine("raw-unknown-format");
    const within = options.within ?? realPath(dirname(path));
    const bytes = readInside(within, path, mostRawBytes(path));
    options.onRead?.(file, bytes);
    const side = readSidecar(path, within);
    if (side) options.onRead?.(asData(relative(contentDir, side.path)), side.text);
    const { reading, cached } = await kept(cacheKey(file, bytes, side?.text), options, async () => {
      const { sidecar, problems } = side
        ? parseSidecar(side.text, asData(relative(contentDir, side.path)))
        : { sidecar: {}, problems: [] };
      if (problems[0]) throw new FaultySidecar(problems[0]);
      const source = { file, bytes: new Uint8Array(bytes), sidecar, explain: options.explain ?? false };
      return (options.isolation ?? sharedIsolation()).ingest(source);
    });
    return [
      ...reading.articles.map(({ key, ...made }): IngestResult => ({
        status: "article",
        id: itemId(path, key),
        file,
        ...made,
        cached,
      })),
      ...reading.refused.map(({ item, key, code, detail }) =>
        leftOut(quarantineProblem(code, file, { detail, format: format.name, item }), key),
      ),
    ];
  } catch (thrown) {
    const error = thrown instanceof Refusal ? quarantineOf(thrown) : thrown;
    if (error instanceof FaultySidecar) return [leftOut(error.problem)];
    if (error instanceof UnreadableSidecar)
      return [leftOut(unreadableProblem(error, asData(relative(contentDir, error.path))))];
    const quarantine = error instanceof Quarantine ? error : new Quarantine("raw-failed", (error as Error).message);
    const { code, detail } = quarantine;
    return [leftOut(quarantineProblem(code, file, { detail, format: format?.name }))];
  }
}

/** A sidecar that says something it may not. */
class FaultySidecar extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}

/** What is kept of a file, else what `read` gives, which is then kept. Throws a Quarantine, kept or new. */
async function kept(
  key: string,
  { cacheDir, explain, onCacheFailure = () => {} }: IngestOptions,
  read: () => Promise<FileReading>,
): Promise<{ reading: FileReading; cached: boolean }> {
  if (cacheDir === undefined || explain) return { reading: await read(), cached: false };
  const known = await readCached(cacheDir, key);
  if (known && "code" in known) throw new Quarantine(known.code, known.detail);
  if (known) return { reading: known, cached: true };
  const keep = (what: Kept) => writeCached(cacheDir, key, what).catch(onCacheFailure);
  try {
    const reading = await read();
    if (!reading.refused.some(dependsOnMachine)) await keep(reading);
    return { reading, cached: false };
  } catch (error) {
    if (error instanceof Quarantine && !dependsOnMachine(error)) await keep({ code: error.code, detail: error.detail });
    throw error;
  }
}

/** A path with "/" between folders. Where "\\" is none of the system's separators it is a letter like others. */
const asData = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));

/** What depends on the machine is tried again next time. */
const dependsOnMachine = ({ code }: Pick<RefusedItem, "code">): boolean => DEPENDS_ON_MACHINE.has(code);
const DEPENDS_ON_MACHINE: ReadonlySet<QuarantineCode> = new Set(["raw-overrun", "raw-memory", "raw-failed"]);

function cacheKey(file: string, bytes: Uint8Array, sidecar: string | undefined): string {
  const digest = (value: string | Uint8Array) => createHash("sha256").update(value).digest("hex");
  return digest([engineVersion(), file, digest(bytes), sidecar === undefined ? "-" : digest(sidecar)].join("\n"));
}
