import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ArticleContent } from "./article.ts";
import { articleEngineVersion } from "./engine-version.ts";

/** Where a body lies in the file of rendered bodies, in bytes. */
export interface Slot {
  start: number;
  end: number;
}

/** A rendered article as it is kept. */
export interface CachedArticle extends Slot {
  content: ArticleContent;
}

/** Kept articles by digest, and the bytes their bodies lie in. */
export interface ArticleCache {
  entries: Map<string, CachedArticle>;
  bodies: Buffer;
  /** Name of the file the bodies were read from; null for an empty cache. */
  file: string | null;
}

interface Index {
  engine: string;
  bodies: string;
  bytes: number;
  articles: [digest: string, start: number, end: number, content: ArticleContent][];
}

const INDEX = "index.json";

/**
 * Reads the cache of a content folder. Anything unexpected (another engine, a file cut short, no cache at all) gives an empty
 * one: a cold build is slower, a stale one is wrong.
 */
export function readCache(dir: string | undefined): ArticleCache {
  const empty: ArticleCache = { entries: new Map(), bodies: Buffer.alloc(0), file: null };
  if (dir === undefined) return empty;
  try {
    const index = JSON.parse(readFileSync(path.join(dir, INDEX), "utf8")) as Index;
    if (index.engine !== articleEngineVersion() || !/^bodies-[0-9a-f]{16}\.html$/.test(index.bodies)) return empty;
    const bodies = readFileSync(path.join(dir, index.bodies));
    if (bodies.length !== index.bytes) return empty;
    const entries = new Map(index.articles.map(([digest, start, end, content]) => [digest, { start, end, content }]));
    return { entries, bodies, file: index.bodies };
  } catch {
    return empty;
  }
}

/**
 * Replaces the cache by exactly these articles: one file of bodies end to end, and an index whose renaming is the moment the
 * new cache counts. Older files are removed afterwards.
 */
export function writeCache(dir: string, articles: ReadonlyMap<string, CachedArticle>, bodies: Buffer): string {
  mkdirSync(dir, { recursive: true });
  const name = `bodies-${createHash("sha256")
    .update([...articles.keys()].join("\n"))
    .digest("hex")
    .slice(0, 16)}.html`;
  const index: Index = {
    engine: articleEngineVersion(),
    bodies: name,
    bytes: bodies.length,
    articles: [...articles].map(([digest, { start, end, content }]) => [digest, start, end, content]),
  };
  writeAtomically(path.join(dir, name), bodies);
  writeAtomically(path.join(dir, INDEX), JSON.stringify(index));
  for (const file of readdirSync(dir)) {
    if (/^bodies-.*\.html$/.test(file) && file !== name) rmSync(path.join(dir, file), { force: true });
  }
  return name;
}

function writeAtomically(file: string, data: string | Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, data);
  renameSync(temporary, file);
}
