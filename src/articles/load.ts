import { hash } from "node:crypto";
import { cacheProblem } from "../lib/cache-problem.ts";
import type { ArticleFrontMatter } from "../schemas/article.ts";
import type { Problem } from "../problems/problem.ts";
import { quarantineProblem } from "../ingest/quarantine.ts";
import { readArticle, type ReadArticle } from "./article.ts";
import { sealOf } from "../lib/sealed.ts";
import { bodyOf, readCache, writeCache, type CachedArticle } from "./cache.ts";
import { articleEngineVersion } from "./engine-version.ts";
import type { LeftOut } from "./transforms/leave-found.ts";
import type { Article, RenderedBodies } from "./types.ts";

/** An article's MDX text and where it came from. */
export interface ArticleSource {
  id: string;
  /** Path to show in problems, relative to the content folder. */
  file: string;
  mdx: string;
  ingested: boolean;
  /** Front matter that was validated already; of ingested articles alone. */
  frontMatter?: ArticleFrontMatter;
}

export interface LoadedArticles {
  /** In the order of the sources; those with problems are left out. */
  articles: Article[];
  bodies: RenderedBodies;
  problems: Problem[];
  /** Number of articles that had to be parsed. */
  rendered: number;
}

/**
 * Loads articles: verifies and renders those whose text has not been seen before, and takes the others from the cache. The
 * HTML stays in one buffer outside the articles.
 *
 * @param cacheDir Folder of the cache; nothing is kept where absent.
 * @param leave Which marks of the machine's an article shows no longer.
 */
export function loadArticles(
  sources: readonly ArticleSource[],
  cacheDir?: string,
  leave: (articleId: string) => LeftOut["at"] | null = () => null,
): LoadedArticles {
  const cache = readCache(cacheDir);
  const kept = new Map<string, CachedArticle>();
  const chunks: Buffer[] = [];
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const slots = new Map<string, CachedArticle>();
  let bytes = 0;
  let rendered = 0;
  const keep = (digest: string, entry: Pick<CachedArticle, "content" | "seal">, html: Buffer): CachedArticle => {
    const placed = { ...entry, start: bytes, end: bytes + html.length };
    chunks.push(html);
    bytes += html.length;
    kept.set(digest, placed);
    return placed;
  };
  for (const { id, file, mdx, ingested, frontMatter } of sources) {
    const at = leave(id);
    const digest = articleDigest(mdx, at);
    let entry = kept.get(digest);
    if (!entry) {
      const known = cache.entries.get(digest);
      const body = bodyOf(cache, digest);
      if (known && body) entry = keep(digest, known, body);
      else {
        rendered += 1;
        const without = at === null ? undefined : { articleId: id, at };
        const read = ingested
          ? readIngested(mdx, file, frontMatter, without)
          : readArticle(mdx, file, undefined, without);
        if (!read.ok) {
          problems.push(...read.problems);
          continue;
        }
        const html = Buffer.from(read.html, "utf8");
        entry = keep(digest, { content: read.content, seal: sealOf(digest, html) }, html);
      }
    }
    slots.set(id, entry);
    const { quotes, figures } = entry.content;
    const named = ingested ? { quotes: qualify(quotes, id), figures: qualify(figures, id) } : {};
    articles.push({ ...entry.content, ...named, id, file, ingested, digest });
  }
  const unchanged = rendered === 0 && kept.size === cache.entries.size && cache.file !== null;
  const buffer = unchanged && sameOrder(kept, cache.entries) ? cache.bodies : Buffer.concat(chunks, bytes);
  if (cacheDir !== undefined && !(unchanged && buffer === cache.bodies)) {
    try {
      writeCache(cacheDir, kept, buffer);
    } catch (error) {
      problems.push(cacheProblem(error));
    }
  }
  return { articles, problems, rendered, bodies: createBodies(buffer, slots) };
}

/**
 * Reads an article that a raw file made of itself. Whatever is wrong with it, the raw file is left out and the rest is built: its
 * owner has written none of what the problems would name.
 */
function readIngested(mdx: string, file: string, frontMatter?: ArticleFrontMatter, without?: LeftOut): ReadArticle {
  let detail: string;
  try {
    const read = readArticle(mdx, file, frontMatter, without);
    if (read.ok) return read;
    detail = read.problems[0]?.what ?? "";
  } catch (error) {
    detail = error instanceof Error ? error.message : String(error);
  }
  return { ok: false, problems: [quarantineProblem("raw-unsafe", file, { detail: detail.slice(0, 200) })] };
}

/** Digest of everything an article's page depends on in the article itself: its text, the engine that renders it, and which marks are. */
function articleDigest(mdx: string, leftOut: LeftOut["at"] | null): string {
  const without = leftOut === null || leftOut === "all" ? (leftOut ?? "") : [...leftOut].sort().join(" ");
  return hash("sha256", `${articleEngineVersion()}\0${without}\0${mdx}`, "hex").slice(0, 32);
}

/**
 * Puts the article's id before its marks' ids. The ingestion sees one file at a time and numbers its findings q-1, f-1…; in a
 * digest they have to be told apart.
 */
function qualify<T extends { id: string }>(marks: readonly T[], articleId: string): T[] {
  return marks.map((mark) => ({ ...mark, id: `${articleId}-${mark.id}` }));
}

function sameOrder(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const other = b.keys();
  for (const key of a.keys()) if (other.next().value !== key) return false;
  return true;
}

function createBodies(buffer: Buffer, slots: ReadonlyMap<string, CachedArticle>): RenderedBodies {
  return {
    get(id) {
      const slot = slots.get(id);
      if (!slot) throw new Error(`No rendered body for the article "${id}".`);
      return buffer.toString("utf8", slot.start, slot.end);
    },
  };
}
