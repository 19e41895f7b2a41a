/**
 * Ids of marks as the registers use them. The editor's are unique; those the ingestion gives are unique in one article
 * only, and there the article's id is put before every one that occurs twice.
 */
export function uniqueIds(
  marks: readonly { articleId: string; ids: readonly string[] }[],
): (articleId: string, id: string) => string {
  const count = new Map<string, number>();
  for (const { ids } of marks) for (const id of new Set(ids)) count.set(id, (count.get(id) ?? 0) + 1);
  return (articleId, id) => ((count.get(id) ?? 0) > 1 ? `${articleId}-${id}` : id);
}
