import { append, distinct } from "../lib/compare.ts";
import type { Article, EvidenceMark } from "../articles/types.ts";
import type { Claim, ClaimStatus } from "../schemas/claim.ts";
import type { OriginTracer } from "./origins.ts";
import { compareStances } from "./stances.ts";
import type { ClaimView, Report } from "./types.ts";

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
    const reports = byArticle.map(({ article, marks }) => report(article, marks));
    const spoken = new Set([...reportedBy, ...disputedBy]);
    const origins = tracer.count(
      reporting.map(({ article, marks }) => ({ article, passages: marks.filter(isReport) })),
    );
    return {
      ...claim,
      status: statusOf(claim, reportedBy, disputedBy, origins),
      reports,
      reportedBy,
      disputedBy,
      hedgedBy: reports.filter(({ stance }) => stance === "hedges").map(({ articleId }) => articleId),
      silent: articles.filter(({ id, read }) => read && !spoken.has(id)).map(({ id }) => id),
      unread: articles.filter(({ id, read }) => !read && !spoken.has(id)).map(({ id }) => id),
      origins,
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

function report(article: Article, marks: EvidenceMark[]): Report {
  const leading = marks.reduce((best, mark) => (compareStances(mark.stance, best.stance) < 0 ? mark : best));
  return {
    articleId: article.id,
    stance: leading.stance,
    modality: leading.modality,
    passages: marks,
    notes: distinct(marks.flatMap((mark) => (mark.note === undefined ? [] : [mark.note]))),
  };
}

/** The first rule that fits. */
function statusOf(claim: Claim, reportedBy: string[], disputedBy: string[], origins: number): ClaimStatus {
  if (claim.override) return "overridden";
  // One article that reports a claim in order to dispute it contests it with nobody.
  const contested = reportedBy.some((reporter) => disputedBy.some((other) => other !== reporter));
  if (contested) return "contested";
  if (reportedBy.length === 0) return "unsupported";
  if (origins >= 2) return "corroborated";
  return reportedBy.length >= 2 ? "repeated" : "single-source";
}
