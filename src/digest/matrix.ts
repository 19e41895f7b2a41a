import type { Article } from "../articles/types.ts";
import type { Area } from "../schemas/area.ts";
import type { FoundPassage } from "./area-passages.ts";
import type { Corroborated } from "./corroboration.ts";
import { strongest } from "./stances.ts";
import type { Matrix, MatrixCell } from "./types.ts";

/**
 * Areas x articles, both in their order: what each article reports of each area. A cell with only disputes is not silent;
 * nor is one of an article that nobody has read.
 */
export function buildMatrix(
  areas: readonly Area[],
  articles: readonly Article[],
  claims: readonly Corroborated[],
  found: ReadonlyMap<string, readonly FoundPassage[]>,
): Matrix {
  const isRead = new Set(articles.filter(({ read }) => read).map(({ id }) => id));
  const rows = areas.map((area) => {
    const spoken = new Map<string, MatrixCell>();
    const cellOf = (articleId: string): MatrixCell => {
      let cell = spoken.get(articleId);
      if (!cell) spoken.set(articleId, (cell = emptyCell(articleId, isRead.has(articleId))));
      return cell;
    };
    for (const claim of claims) {
      if (!claim.areas.includes(area.id)) continue;
      for (const { articleId, stance } of claim.reports) {
        const cell = cellOf(articleId);
        (stance === "disputes" ? cell.disputed : cell.claims).push(claim.id);
        cell.stance = cell.stance === null ? stance : strongest([cell.stance, stance]);
      }
    }
    for (const { articleId, anchor, visible } of found.get(area.id) ?? []) {
      if (visible) cellOf(articleId).passages.push(anchor);
      else cellOf(articleId).withheld++;
    }
    return {
      areaId: area.id,
      cells: articles.map(({ id, read }) => spoken.get(id) ?? emptyCell(id, read)),
      articles: spoken.size,
    };
  });
  return { rows };
}

const emptyCell = (articleId: string, read: boolean): MatrixCell => ({
  articleId,
  read,
  claims: [],
  disputed: [],
  stance: null,
  passages: [],
  withheld: 0,
});
