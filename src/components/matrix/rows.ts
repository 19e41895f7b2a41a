import type { AreaView, Digest, MatrixCell } from "../../digest/types.ts";

/** With more articles than this a column for each is unreadable; sums a row stand instead. */
export const MAX_COLUMNS = 24;

/** What a cell shows. */
export interface CellView {
  articleId: string;
  /** Number of claims the article reports, with any stance but disputes. */
  claims: number;
  /** How many of these it tells as fact. */
  facts: number;
  /** Number of claims the article only disputes. */
  disputed: number;
  stance: MatrixCell["stance"];
  /** Of a cell without stance: whether somebody has read the article, so that it is silent. */
  read: boolean;
  /** Number of passages that the area's words found and nobody reviewed. */
  passages: number;
}
/** How much of what a cell counts is told as fact. */
export const TOLD = ["all", "some", "none"] as const;
export type Told = (typeof TOLD)[number];

/** How much of a cell's claims its article tells as fact. */
export const toldAs = ({ claims, facts }: Pick<CellView, "claims" | "facts">): Told =>
  facts === 0 ? "none" : facts === claims ? "all" : "some";

export interface MatrixGroup {
  kind: AreaView["kind"];
  rows: { area: AreaView; cells: CellView[]; articles: number; claims: number; passages: number }[];
}

/** The matrix as it is shown: partnership areas first, context areas apart, empty groups left out. */
export function matrixGroups(digest: Digest): MatrixGroup[] {
  const areas = new Map(digest.areas.map((area) => [area.id, area]));
  const told = new Set(
    digest.claims.flatMap(({ id, reports }) =>
      reports.flatMap(({ articleId, modality }) => (modality === "fact" ? `${articleId} ${id}` : [])),
    ),
  );
  const rows = digest.matrix.rows.flatMap((row) => {
    const area = areas.get(row.areaId);
    if (!area) return [];
    const cells = row.cells.map(({ articleId, claims, disputed, stance, read, passages }) => ({
      articleId,
      claims: claims.length,
      facts: claims.filter((claim) => told.has(`${articleId} ${claim}`)).length,
      disputed: disputed.length,
      stance,
      read,
      passages: passages.length,
    }));
    return [{ area, cells, articles: row.articles, claims: area.claimIds.length, passages: area.passages.length }];
  });
  return (["partnership", "context"] as const)
    .map((kind) => ({ kind, rows: rows.filter(({ area }) => area.kind === kind) }))
    .filter((group) => group.rows.length > 0);
}
