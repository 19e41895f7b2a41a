import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { seal, sealOf, unseal } from "../lib/sealed.ts";
import { writeWholeSync } from "../lib/write-whole.ts";
import type { ArticleContent } from "./article.ts";
import { articleEngineVersion } from "./engine-version.ts";
import { isInertHtml } from "./inert-html.ts";

/** Where a body lies in the file of rendered bodies, in bytes. */
export interface Slot {
  start: number;
  end: number;
}

/** A rendered article as it is kept. */
export interface CachedArticle extends Slot {
  content: ArticleContent;
  /** Seal of the body: made of the article's digest and the body's bytes. */
  seal: string;
}

/** Kept articles by digest, and the bytes their bodies lie in. */
export interface ArticleCache {
  entries: Map<string, CachedArticle>;
  bodies: Buffer;
  /** Name of the file the bodies were read from; null for an empty cache. */
  file: string | null;
}

interface Index {
  bodies: string;
  articles: [digest: string, start: number, end: number, seal: string, content: ArticleContent][];
}

const INDEX = "index.sealed";
/** Key of the index. The engine belongs to it, so that another engine's index does not fit. */
const indexKey = () => `articles ${articleEngineVersion()}`;

/**
 * Reads the cache of a content folder. Anything unexpected (another engine, an index that its seal does not fit, no cache at
 * all) gives an empty one: a cold build is slower, a stale one is wrong. The bodies are not looked at yet; `bodyOf` does.
 */
export function readCache(dir: string | undefined): ArticleCache {
  const empty: ArticleCache = { entries: new Map(), bodies: Buffer.alloc(0), file: null };
  if (dir === undefined) return empty;
  try {
    const sealed = unseal(indexKey(), readFileSync(path.join(dir, INDEX)));
    if (!sealed) return empty;
    const index = JSON.parse(sealed.toString("utf8")) as Index;
    if (!/^bodies-[0-9a-f]{16}\.html$/.test(index.bodies)) return empty;
    const bodies = readFileSync(path.join(dir, index.bodies));
    const entries = new Map(
      index.articles.map(([digest, start, end, seal, content]) => [digest, { start, end, seal, content }]),
    );
    return { entries, bodies, file: index.bodies };
  } catch {
    return empty;
  }
}

/**
 * The bytes of a kept body; null where they are not what was kept for this article. A body reaches the page as it is, so that it
 * is also looked at as text: one that holds more than a body is ever rendered to fits no article, whatever its seal says.
 */
export function bodyOf(cache: ArticleCache, digest: string): Buffer | null {
  const entry = cache.entries.get(digest);
  if (!entry) return null;
  const body = cache.bodies.subarray(entry.start, entry.end);
  return sealOf(digest, body) === entry.seal && isInertHtml(body.toString("utf8")) ? body : null;
}

/**
 * Replaces the cache by exactly these articles: one file of bodies end to end, and an index whose renaming is the moment the
 * new cache counts. Older files are removed afterwards.
 */
export function writeCache(dir: string, articles: ReadonlyMap<string, CachedArticle>, bodies: Buffer): string {
  const name = `bodies-${createHash("sha256")
    .update([...articles.keys()].join("\n"))
    .digest("hex")
    .slice(0, 16)}.html`;
  const index: Index = {
    bodies: name,
    articles: [...articles].map(([digest, { start, end, seal, content }]) => [digest, start, end, seal, content]),
  };
  writeWholeSync(path.join(dir, name), bodies);
  writeWholeSync(path.join(dir, INDEX), seal(indexKey(), JSON.stringify(index)));
  for (const file of readdirSync(dir)) {
    if (/^bodies-.*\.html$/.test(file) && file !== name) rmSync(path.join(dir, file), { force: true });
  }
  return name;
}
