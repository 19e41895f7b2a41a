import { allowanceOf, isShown, markTarget } from "../site/allowed.ts";
import type { PageContext } from "../page-context.ts";

/*
 * Anchors in articles. What rights keep off an article's page has no anchor there; the link then leads to the article's top.
 */

/** The anchor that shows a mark of an article, if any. */
export function markAnchor(
  { digest, article }: PageContext,
  articleId: string,
  mark: { anchor: string; text: string } | undefined,
): string | undefined {
  const found = mark && article(articleId);
  return (found && markTarget(found, allowanceOf(digest, articleId), mark).slice(1)) || undefined;
}

/** The anchor of a block of an article where its page shows the block. */
export function passageAnchor(
  { digest, article }: PageContext,
  articleId: string,
  anchor: string | undefined,
): string | undefined {
  const found = anchor ? article(articleId) : undefined;
  return found && anchor && isShown(found, allowanceOf(digest, articleId), anchor) ? anchor : undefined;
}
