import type { Article } from "../articles/types.ts";
import type { Area } from "../schemas/area.ts";
import type { Stance } from "../schemas/claim.ts";
import type { FoundPassage } from "./area-passages.ts";
import type { Corroborated } from "./corroboration.ts";
import { strongest } from "./stances.ts";
import type { Matrix, MatrixCell } from "./types.ts";

/** Areas x articles, both in their order: what each article reports of each area. A cell with only disputes is not silent. */
export function buildMatrix(
  areas: readonly Area[],
  articles: readonly Article[],
  claims: readonly Corroborated[],
  found: ReadonlyMap<string, readonly FoundPassage[]>,
): Matrix {
  const column = new Map(articles.map(({ id }, i) => [id, i]));
  return {
    rows: areas.map((area) => {
      const cells: MatrixCell[] = articles.map(({ id }) => ({
        articleId: id,
        claims: [],
        disputed: [],
        stance: null,
        passages: [],
        withheld: 0,
      }));
      const stances = new Map<MatrixCell, Stance[]>();
      const cellOf = (articleId: string): MatrixCell | undefined => cells[column.get(articleId) ?? -1];
      for (const claim of claims) {
        if (!claim.areas.includes(area.id)) continue;
        for (const { articleId, stance } of claim.reports) {
          const cell = cellOf(articleId);
          if (!cell) continue;
          (stance === "disputes" ? cell.disputed : cell.claims).push(claim.id);
          const list = stances.get(cell);
          if (list) list.push(stance);
          else stances.set(cell, [stance]);
        }
      }
      for (const [cell, list] of stances) cell.stance = strongest(list);
      for (const { articleId, anchor, visible } of found.get(area.id) ?? []) {
        const cell = cellOf(articleId);
        if (!cell) continue;
        if (visible) cell.passages.push(anchor);
        else cell.withheld++;
      }
      const touched = (cell: MatrixCell): boolean =>
        cell.stance !== null || cell.passages.length > 0 || cell.withheld > 0;
      return { areaId: area.id, cells, articles: cells.filter(touched).length };
    }),
  };
}
