import type { Article } from "../articles/types.ts";
import type { Allowance, Digest } from "../digest/types.ts";

/*
 * What an article's page shows, so that links lead to what is there. What may be shown is decided by the model alone: a mark
 * of a digest's article holds its words only where they may be shown.
 */

const NOTHING: Allowance = { mode: "link", passages: [], cited: [], cut: null, budget: 0, used: 0, over: 0 };

/** What rights allow of an article; nothing where the digest does not say. */
export function allowanceOf(digest: Digest, articleId: string): Allowance {
  return Object.hasOwn(digest.allowances, articleId) ? (digest.allowances[articleId] ?? NOTHING) : NOTHING;
}

/** Whether an article's page shows the whole body: rights allow it, or the body is an abstract in the editor's own words. */
export function isWhole(article: Article, allowance: Allowance): boolean {
  return allowance.mode === "full" || article.form === "abstract";
}

/** Whether a passage stands on the article's page. A passage of which a part is shown counts. */
export function isShown(article: Article, allowance: Allowance, anchor: string): boolean {
  const { passages, cited, cut } = allowance;
  return isWhole(article, allowance) || passages.includes(anchor) || cited.includes(anchor) || cut?.anchor === anchor;
}

/**
 * The fragment that leads to a mark on the article's page: the mark, else the passage that shows its words, else nothing.
 * Of an excerpt the passages are searched for the words, since a mark does not say in which it lies.
 */
export function markTarget(article: Article, allowance: Allowance, mark: { anchor: string; text: string }): string {
  if (isWhole(article, allowance)) return `#${mark.anchor}`;
  if (mark.text === "") return "";
  const passage = article.passages.find(({ text }) => text.includes(mark.text));
  return passage && isShown(article, allowance, passage.anchor) ? `#${passage.anchor}` : "";
}
