import { isFoundId } from "../schemas/marks.ts";
import type { Article } from "../articles/types.ts";
import type { Rejections } from "./rejections.ts";

/** A figure or a quotation, wherever it is held. */
type Mark = { id: string };

/** Whether a mark is a finding of the machine: of an ingested article, or with an id that the ingestion gave. */
export function isFoundMark(article: Pick<Article, "id" | "ingested">, { id }: Mark): boolean {
  return article.ingested || isFoundId(id, article.id);
}

/**
 * An article without what the machine found in it: figures, quotations, dated passages and names. Every later step works on what
 * this returns, so that a digest which shows no findings holds none. What an editor marked stays.
 */
export function withoutFindings(article: Article): Article {
  const own = (mark: Mark) => !isFoundMark(article, mark);
  return {
    ...article,
    quotes: article.quotes.filter(own),
    figures: article.figures.filter(own),
    dates: [],
    names: [],
  };
}

/** An article without what an editor rejected of what the machine found in it. */
export function withoutRejected(article: Article, rejections: Rejections): Article {
  const { id } = article;
  const kept = (mark: Mark & { at: string }) => !isFoundMark(article, mark) || !rejections.place(id, mark.at);
  return {
    ...article,
    quotes: article.quotes.filter(kept),
    figures: article.figures.filter(kept),
    dates: article.dates.filter(({ at }) => !rejections.place(id, at)),
    names: article.names.filter(({ text }) => !rejections.name(text)),
  };
}
