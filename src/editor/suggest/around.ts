import type { Article } from "../../articles/index.ts";
import { PassageFinder } from "../../digest/passages.ts";
import { sentences } from "../../ingest/annotate/sentences.ts";

/**
 * The sentence in which an article has a mark's words: the whole passage where they stand in several of its sentences, or cross
 * their borders; the words alone where no passage holds them.
 */
export function sentenceAround(article: Article): (mark: { at: string; text: string }) => string {
  const finder = new PassageFinder(article);
  return (mark) => {
    const passage = finder.of(mark)?.text;
    if (passage === undefined) return mark.text;
    const holding = sentences(passage, article.lang)
      .map(({ start, end }) => passage.slice(start, end))
      .filter((sentence) => sentence.includes(mark.text));
    return holding.length === 1 ? holding[0]!.trim() : passage;
  };
}
