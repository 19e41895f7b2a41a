import { append } from "../lib/compare.ts";
import type { Article, EvidenceMark } from "../articles/types.ts";
import type { Source } from "../schemas/source.ts";
import type { LineageNode, Origins } from "./types.ts";
import { UnionFind } from "./union-find.ts";

/*
 * Independent origins, counted as "at least": two articles count as one wherever there is a sign that they are not
 * independent, so that the number can only be too low.
 *
 * Joined into one origin are: a source and each source it derives from; an article and each source it derives from, each
 * source one of its passages rests on (`via`), and the source that published it (two pieces of one newsroom are no
 * confirmation of each other, and an article that derives from an outlet is not independent of that outlet's own).
 *
 * For one claim the question is narrower: where does what this article says of this claim come from? A passage with `via`
 * rests on that source alone, whatever else the article uses elsewhere; so an article all of whose reporting passages on
 * the claim have a `via` counts with those sources only. One passage without brings in all that the article derives from,
 * since it may rest on any of it. Passages that dispute the claim report nothing and do not count.
 */

export interface OriginTracer {
  origins: Origins;
  /** Number of independent origins among articles that report a claim, given each one's reporting passages. */
  count(reports: readonly { article: Article; passages: readonly EvidenceMark[] }[]): number;
}

const sourceKey = (id: string): string => `s ${id}`;
const articleKey = (id: string): string => `a ${id}`;

/** Ids of the sources an article as a whole rests on. */
function upstreamsOf(article: Article): string[] {
  const ids = new Set<string>();
  if (article.source !== null) ids.add(article.source);
  for (const each of article.derivedFrom) ids.add(each.source);
  for (const mark of article.evidence) if (mark.via !== undefined) ids.add(mark.via);
  return [...ids];
}

/** Works out the lineage of ordered articles and sources. */
export function traceOrigins(articles: readonly Article[], sources: readonly Source[]): OriginTracer {
  const upstream = new UnionFind();
  for (const source of sources)
    for (const each of source.derivedFrom) upstream.join(sourceKey(source.id), sourceKey(each.source));
  const root = (id: string): string => upstream.find(sourceKey(id));

  const all = new UnionFind();
  const rootsOf = new Map<string, string[]>();
  for (const article of articles) {
    const roots = [...new Set(upstreamsOf(article).map(root))];
    rootsOf.set(article.id, roots);
    for (const each of roots) all.join(articleKey(article.id), each);
  }
  const groups = new Map<string, string[]>();
  for (const { id } of articles) {
    const key = all.find(articleKey(id));
    append(groups, key, id);
  }

  const nodes = [...articles.map(articleNode), ...sources.map(sourceNode)];
  return {
    origins: {
      nodes,
      groups: [...groups.values()],
      count: groups.size,
      traced: nodes.some((node) => node.upstream.length > 0),
    },
    count(reports) {
      const local = new UnionFind();
      for (const { article, passages } of reports) {
        const vias = passages.map((passage) => passage.via);
        const roots =
          passages.length > 0 && vias.every((via) => via !== undefined)
            ? vias.map(root)
            : (rootsOf.get(article.id) ?? []);
        for (const each of roots) local.join(articleKey(article.id), each);
      }
      return new Set(reports.map(({ article }) => local.find(articleKey(article.id)))).size;
    },
  };
}

function articleNode(article: Article): LineageNode {
  const stated = new Set(article.derivedFrom.map((each) => each.source));
  const inPart = new Set(
    article.evidence.flatMap((mark) => (mark.via === undefined || stated.has(mark.via) ? [] : [mark.via])),
  );
  return {
    id: article.id,
    type: "article",
    upstream: [
      ...article.derivedFrom.map(({ source, how, evidence, url }) => ({
        source,
        how,
        evidence,
        ...(url === undefined ? {} : { url }),
      })),
      // Single passages rest on it; the marks themselves show which.
      ...[...inPart].sort().map((source) => ({ source, how: "via", evidence: "" })),
    ],
  };
}

function sourceNode(source: Source): LineageNode {
  return {
    id: source.id,
    type: "source",
    upstream: source.derivedFrom.map(({ source: id, how, evidence, url }) => ({
      source: id,
      how,
      evidence,
      ...(url === undefined ? {} : { url }),
    })),
  };
}
