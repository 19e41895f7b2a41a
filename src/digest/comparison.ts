import type { Disagreement } from "../schemas/disagreement.ts";
import { differInFigure } from "./figures.ts";
import { relationOf, type Relation } from "./relation.ts";
import type { ClaimView, Digest, FigureView, Report } from "./types.ts";

/** A claim on which at least one of two articles bears. */
export interface ComparedClaim {
  claim: ClaimView;
  relation: Relation;
  first?: Report;
  second?: Report;
}

/** What two articles tell, side by side. */
export interface Comparison {
  /** In the digest's order. */
  claims: ComparedClaim[];
  /** Claims on which nothing is marked in either. */
  neither: number;
  /** Points on which the editor lists the two under different positions. */
  disagreements: Disagreement[];
  /** One quantity of which they state no value in common. */
  figures: FigureView[];
}

/** Puts two articles side by side. Both are ids of the digest's articles; the order is the caller's. */
export function compareArticles(digest: Digest, firstId: string, secondId: string): Comparison {
  const claims = digest.claims.flatMap((claim): ComparedClaim[] => {
    const [first, second] = [firstId, secondId].map((id) => claim.reports.find(({ articleId }) => articleId === id));
    const relation = relationOf(first?.stance, second?.stance);
    return relation === null ? [] : [{ claim, relation, ...(first && { first }), ...(second && { second }) }];
  });
  const positionOf = ({ positions }: Disagreement, id: string): number =>
    positions.findIndex(({ articles }) => articles.includes(id));
  return {
    claims,
    neither: digest.claims.length - claims.length,
    disagreements: digest.disagreements.filter((each) => {
      const [first, second] = [positionOf(each, firstId), positionOf(each, secondId)];
      return first !== -1 && second !== -1 && first !== second;
    }),
    figures: digest.figures.filter((figure) => differInFigure(figure, firstId, secondId)),
  };
}
