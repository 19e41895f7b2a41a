import { append } from "../lib/compare.ts";
import type { Article } from "../articles/types.ts";
import type { Source } from "../schemas/source.ts";
import type { Origins, SourceView } from "./types.ts";

/** Each source with the articles it published, and the articles and sources that derive from it directly. */
export function describeSources(
  sources: readonly Source[],
  articles: readonly Article[],
  origins: Origins,
): SourceView[] {
  const published = new Map<string, string[]>();
  for (const { id, source } of articles) if (source !== null) append(published, source, id);
  const feeds = new Map<string, Set<string>>();
  for (const { id, upstream } of origins.nodes) {
    for (const { source } of upstream) feeds.set(source, (feeds.get(source) ?? new Set()).add(id));
  }
  return sources.map((source) => ({
    ...source,
    articleIds: published.get(source.id) ?? [],
    feeds: [...(feeds.get(source.id) ?? [])],
  }));
}
