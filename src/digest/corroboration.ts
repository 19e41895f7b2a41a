import { append, distinct } from "../lib/compare.ts";
import type { Article, EvidenceMark } from "../articles/types.ts";
import type { Claim } from "../schemas/claim.ts";
import type { OriginTracer } from "./origins.ts";
import { reportOf, statusOf, tallyModalities, tallyStances } from "./standing.ts";
import type { ClaimView } from "./types.ts";

/** What corroboration adds to a claim. Its events and disagreements are joined to it later. */
export type Corroborated = Omit<ClaimView, "eventIds" | "disagreementIds">;

/**
 * Counts for each claim who reports, disputes, hedges and passes over it. `articles` are in their order.
 *
 * reportedBy  any stance but disputes. hedgedBy: of these, the ones whose firmest stance is to hedge.
 * disputedBy  at least one disputing passage; an article may be in both lists, when it reports what it then disputes.
 * silent      neither, and somebody has read it.
 * unread      neither, and nobody has read it yet: it may say anything.
 */
export function corroborate(
  claims: readonly Claim[],
  articles: readonly Article[],
  tracer: OriginTracer,
): Corroborated[] {
  const passages = passagesByClaim(articles);
  return claims.map((claim) => {
    const byArticle = passages.get(claim.id) ?? [];
    const reporting = byArticle.filter(({ marks }) => marks.some(isReport));
    const reportedBy = reporting.map(({ article }) => article.id);
    const disputedBy = byArticle
      .filter(({ marks }) => marks.some((mark) => !isReport(mark)))
      .map(({ article }) => article.id);
    const reports = byArticle.map(({ article, marks }) => reportOf(article.id, marks));
    const spoken = new Set([...reportedBy, ...disputedBy]);
    /** Origins among the articles that have such passages. */
    const originsOf = (counts: (mark: EvidenceMark) => boolean): number =>
      tracer.count(
        byArticle
          .map(({ article, marks }) => ({ article, passages: marks.filter(counts) }))
          .filter(({ passages: some }) => some.length > 0),
      );
    return {
      ...claim,
      status: statusOf(claim, { reports, reportedBy, disputedBy, traced: tracer.origins.traced, originsOf }),
      reports,
      reportedBy,
      disputedBy,
      hedgedBy: reports.filter(({ stance }) => stance === "hedges").map(({ articleId }) => articleId),
      silent: articles.filter(({ id, read }) => read && !spoken.has(id)).map(({ id }) => id),
      stances: tallyStances(reports),
      modalities: tallyModalities(reports),
      unread: articles.filter(({ id, read }) => !read && !spoken.has(id)).map(({ id }) => id),
      origins: originsOf(isReport),
    };
  });
}

const isReport = (mark: EvidenceMark): boolean => mark.stance !== "disputes";

interface ArticlePassages {
  article: Article;
  marks: EvidenceMark[];
}

/** The marks on each claim, by article. Pieces of one passage (equal at and sum) are one. */
function passagesByClaim(articles: readonly Article[]): Map<string, ArticlePassages[]> {
  const result = new Map<string, ArticlePassages[]>();
  for (const article of articles) {
    const here = new Map<string, EvidenceMark[]>();
    const pieces = new Set<string>();
    for (const mark of article.evidence) {
      for (const claim of distinct(mark.claims)) {
        if (mark.part !== undefined) {
          const piece = `${claim} ${mark.at} ${mark.sum} ${mark.stance}`;
          if (pieces.has(piece)) continue;
          pieces.add(piece);
        }
        append(here, claim, mark);
      }
    }
    for (const [claim, marks] of here) append(result, claim, { article, marks });
  }
  return result;
}
