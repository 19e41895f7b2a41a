import { foldText } from "../lib/term-matcher.ts";
import type { FoldedText } from "../lib/term-matcher.ts";
import type { Article, Passage } from "../articles/types.ts";

/** A pair of code-point offsets. */
export interface Place {
  start: number;
  end: number;
}

/** Reads "start-end"; an empty place at 0 where it is malformed. */
export function placeOf(at: string): Place {
  const dash = at.indexOf("-");
  const start = Number(at.slice(0, dash));
  const end = Number(at.slice(dash + 1));
  return dash > 0 && start <= end ? { start, end } : { start: 0, end: 0 };
}

export const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** An article as it came, for finding things, and as it may be shown. */
export interface ArticlePair {
  whole: Article;
  shown: Article;
}

/**
 * Whether a machine looks for areas and dates in an article: nobody has read it, or nobody has marked anything in it.
 */
export function isProposed(article: Article): boolean {
  return !article.read || article.evidence.length === 0;
}

/** Finds passages of one article by place and by words. */
export class PassageFinder {
  readonly #article: Article;
  #placed: { place: Place; passage: Passage }[] | undefined;

  constructor(article: Article) {
    this.#article = article;
  }

  /** The passage whose span in the raw file holds a place, where the article keeps its passages' spans. */
  at(at: string): Passage | undefined {
    this.#placed ??= this.#article.passages
      .flatMap((passage) => (passage.at === undefined ? [] : [{ place: placeOf(passage.at), passage }]))
      .sort((a, b) => a.place.start - b.place.start);
    const { start, end } = placeOf(at);
    let low = 0;
    let high = this.#placed.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#placed[middle]?.place.start ?? Infinity) <= start) low = middle;
      else high = middle - 1;
    }
    const found = this.#placed[low];
    return found && found.place.start <= start && end <= found.place.end ? found.passage : undefined;
  }

  /** The passage that holds a mark: by its place, else the first one that has its words. */
  of(mark: { at: string; text: string }): Passage | undefined {
    return (
      this.at(mark.at) ??
      (mark.text === "" ? undefined : this.#article.passages.find((passage) => passage.text.includes(mark.text)))
    );
  }
}

/** The folded texts of an article's passages, each folded at most once a build. */
export class FoldedPassages {
  readonly #texts = new Map<Passage, FoldedText>();
  get(passage: Passage): FoldedText {
    let text = this.#texts.get(passage);
    if (!text) this.#texts.set(passage, (text = foldText(passage.text)));
    return text;
  }
}

/** The text of an article as far as it may be shown, a passage a line. What search, feeds and descriptions may use. */
export function visibleText(digest: { articles: readonly Article[] }, articleId: string): string {
  const article = digest.articles.find(({ id }) => id === articleId);
  return article ? textOf(article) : "";
}

/** The same for an article of the digest that is at hand: its passages hold no more than may be shown. */
export function textOf(article: Article): string {
  return article.passages.map((passage) => passage.text).join("\n");
}
