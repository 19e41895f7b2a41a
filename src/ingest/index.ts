import { createHash } from "node:crypto";
import { basename, dirname, join, relative, sep } from "node:path";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Problem } from "../problems/problem.ts";
import { readInside, realPath, Refusal } from "../lib/folder-files.ts";
import { itemId } from "./article-id.ts";
import { readCached, writeCached, type Kept } from "./cache.ts";
import { engineVersion } from "./engine-version.ts";
import { sharedIsolation, type FileReading, type Isolation } from "./isolate.ts";
import { decodeText, mostRawBytes } from "./open.ts";
import { Quarantine, quarantineOf, quarantineProblem, type QuarantineCode } from "./quarantine.ts";
import type { Item, RefusedItem } from "./read/format.ts";
import { formatOf } from "./read/registry.ts";
import type { Reading } from "./reading.ts";
import { parseSidecar, readSidecar, severalProblem, UnreadableSidecar, unreadableProblem } from "./sidecar.ts";

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
  /** See readingKeyOf(). */
  readingKey: string;
  cached: boolean;
  /** Where `explain` asked for it. */
  reading?: Reading;
}

export interface LeftOut {
  status: "quarantined";
  id: string;
  file: string;
  problem: Problem;
  /** What is wrong beside it. */
  further?: readonly Problem[];
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

/** The text that an article's spans count in, as this release's reader decodes it. */
export interface RawText extends Pick<Item, "text" | "as"> {
  /** Name and version of what decoded it; null for a file of text. */
  reader: string | null;
}

/** Which text of a raw file spans count in, as an article's `raw` says. */
export type RawItem = Pick<NonNullable<ArticleFrontMatter["raw"]>, "item" | "encoding">;

/**
 * A raw file's item as text, exactly as the ingestion decodes it. A file that something has to open is opened in the worker.
 * Null where the file cannot be opened, or has no such item.
 *
 * @param path Its ending tells the format.
 * @param raw What the article says of it; without it, the file itself.
 */
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
      const { text, as } = decodeText(format, bytes, encoding);
      return { text, as, reader: null };
    }
    const source = { file: basename(path), bytes: new Uint8Array(bytes), sidecar: { encoding } };
    const found = await sharedIsolation().text(source, item ?? null);
    return found && { ...found, reader: format.reader };
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
    const { bytes, side, key } = readFiles(path, file, options);
    options.onRead?.(file, bytes);
    if (side) options.onRead?.(asData(relative(contentDir, side.path)), side.text);
    const { reading, cached } = await kept(key, options, async () => {
      const { sidecar, problems } = side
        ? parseSidecar(side.text, asData(relative(contentDir, side.path)))
        : { sidecar: {}, problems: [] };
      if (problems.length > 0) throw new FaultySidecar(problems);
      const source = { file, bytes: new Uint8Array(bytes), sidecar, explain: options.explain ?? false };
      return (options.isolation ?? sharedIsolation()).ingest(source);
    });
    const several = side && severalArticles(reading);
    if (several) {
      const name = asData(relative(contentDir, side.path));
      const problem = severalProblem(parseSidecar(side.text, name), name, several);
      if (problem) return [leftOut(problem)];
    }
    return [
      ...reading.articles.map(({ key: item, ...made }): IngestResult => ({
        status: "article",
        id: itemId(path, item),
        file,
        ...made,
        readingKey: key,
        cached,
      })),
      ...reading.refused.map(({ item, key: own, code, detail }) =>
        leftOut(quarantineProblem(code, file, { detail, format: format.name, item }), own),
      ),
    ];
  } catch (thrown) {
    const error = thrown instanceof Refusal ? quarantineOf(thrown) : thrown;
    if (error instanceof FaultySidecar) {
      const [first, ...further] = error.problems;
      return [{ ...leftOut(first!), further }];
    }
    if (error instanceof UnreadableSidecar)
      return [leftOut(unreadableProblem(error, asData(relative(contentDir, error.path))))];
    const quarantine = error instanceof Quarantine ? error : new Quarantine("raw-failed", (error as Error).message);
    const { code, detail } = quarantine;
    return [leftOut(quarantineProblem(code, file, { detail, format: format?.name }))];
  }
}

/**
 * Names everything that a raw file's reading depends on: its bytes, its sidecar's, its place and the engine. Where it is what it
 * was, the file yields what it did. Null where the file or its sidecar cannot be read.
 */
export function readingKeyOf(path: string, options: Pick<IngestOptions, "contentDir" | "within">): string | null {
  try {
    return readFiles(path, asData(relative(options.contentDir ?? join(path, "..", ".."), path)), options).key;
  } catch {
    return null;
  }
}

/** @throws Refusal, UnreadableSidecar */
function readFiles(path: string, file: string, options: Pick<IngestOptions, "within">) {
  const within = options.within ?? realPath(dirname(path));
  const bytes = readInside(within, path, mostRawBytes(path));
  const side = readSidecar(path, within);
  return { bytes, side, key: cacheKey(file, bytes, side?.text) };
}

/** What the articles of a file that holds several are called, read or not; null where it holds one. */
function severalArticles({ articles, refused }: FileReading): string[] | null {
  if (articles.length + refused.length < 2) return null;
  const named = articles.map(({ key, frontMatter: { title, raw } }) => title ?? raw?.item ?? key ?? "an article");
  return [...named.map((name) => `“${name}”`), ...refused.map(({ item }) => item ?? "one that is left out")];
}

/** A sidecar that says something it may not, or several such things. */
class FaultySidecar extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.what);
    this.problems = problems;
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

/** Ends the worker that reads, which would stay for a while in case there is more: what comes next may want its memory. */
export const endReading = (): Promise<void> => sharedIsolation().close();
