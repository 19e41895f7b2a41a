import { budgetWords, firstWords } from "../lib/cut.ts";
import type { Article, EvidenceMark, Passage } from "../articles/types.ts";
import { merged, parts, textAt, wordsIn } from "./passage-parts.ts";
import { PassageFinder, type Place } from "./passages.ts";

/*
 * How an excerpt's words are spent: first on the passages that claims cite, since a reader who asks who says so is to see who says
 * it; what is left, on the article's opening.
 */

/** Words spent of a budget. */
export class Purse {
  readonly budget: number;
  used = 0;
  constructor(budget: number) {
    this.budget = budget;
  }
  get left(): number {
    return Math.max(0, this.budget - this.used);
  }
  spend(words: number): void {
    this.used += words;
  }
  /** Spends a title taken from the lead where the whole budget holds it, and tells whether the title may be shown. */
  takeTitle({ title, titleBasis }: Article): boolean {
    if (title === null || titleBasis !== "lead") return true;
    return this.take(budgetWords(title), this.budget);
  }
  /** Spends where it fits under a limit, and tells. */
  take(words: number, limit: number): boolean {
    if (words === 0 || this.used + words > limit) return false;
    this.used += words;
    return true;
  }
}

/** What is spent on the passages that claims cite. */
export interface Cited {
  /** Those whose words are shown. */
  marks: ReadonlySet<EvidenceMark>;
  /** Where they stand, by the anchor of the passage: apart, in order. */
  spans: ReadonlyMap<string, readonly Place[]>;
}

/**
 * Buys the words of marks, each whole or not at all: the first of every claim before any claim's second. Words that stand in two
 * marks are bought once; a mark whose place in the text is not found is bought for itself.
 */
export function buyCited(article: Article, purse: Purse): Cited {
  const finder = new PassageFinder(article);
  const marks = new Set<EvidenceMark>();
  const spans = new Map<string, readonly Place[]>();
  for (const mark of inTurn(article.evidence)) {
    if (budgetWords(mark.text) === 0) continue;
    const passage = [finder.at(mark.at), ...article.passages].find((each) => each?.text.includes(mark.text));
    if (passage === undefined) {
      if (purse.take(budgetWords(mark.text), purse.budget)) marks.add(mark);
      continue;
    }
    const before = spans.get(passage.anchor) ?? [];
    const start = passage.text.indexOf(mark.text);
    const after = merged([...before, { start, end: start + mark.text.length }]);
    const price = wordsIn(passage, after) - wordsIn(passage, before);
    if (price > 0 && !purse.take(price, purse.budget)) continue;
    marks.add(mark);
    spans.set(passage.anchor, after);
  }
  return { marks, spans };
}

/** What is shown of an article's passages. */
export interface Opening {
  /** In order, each with the words that are shown and no others. */
  passages: Passage[];
  /** Anchors of those that are shown whole. */
  whole: string[];
  /** Anchors of those of which parts are shown; where words are left out stands "…". */
  cited: string[];
  /** The one that is shown up to a number of words. */
  cut: { anchor: string; words: number } | null;
}

/** Spends what is left on the passages from the beginning, the last one cut, and puts between them what claims cite. */
export function buyOpening(passages: readonly Passage[], { spans }: Pick<Cited, "spans">, purse: Purse): Opening {
  const opening: Opening = { passages: [], whole: [], cited: [], cut: null };
  let open = true;
  let gap = false;
  for (const passage of passages) {
    const bought = spans.get(passage.anchor) ?? [];
    const rest = budgetWords(passage.text) - wordsIn(passage, bought);
    const isBought = rest === 0 && bought.length > 0;
    if (isBought || (open && purse.left > 0 && rest <= purse.left)) {
      purse.spend(rest);
      opening.passages.push(passage);
      opening.whole.push(passage.anchor);
      gap = false;
      continue;
    }
    const shown = open && purse.left > 0 ? withBeginning(passage, bought, purse) : bought;
    open = false;
    if (bought.length === 0 && shown.length > 0) {
      const text = textAt(passage, shown[0]!);
      opening.passages.push({ ...passage, text });
      opening.cut = { anchor: passage.anchor, words: budgetWords(text) };
    } else if (shown.length > 0) {
      opening.passages.push({ ...passage, text: parts(passage, shown, gap) });
      opening.cited.push(passage.anchor);
    }
    gap = shown.at(-1)?.end !== passage.text.length;
  }
  return opening;
}

/** A passage's beginning, as long as the purse allows, beside what is bought of it already. */
function withBeginning(passage: Passage, bought: readonly Place[], purse: Purse): readonly Place[] {
  const paid = wordsIn(passage, bought);
  const upTo = (words: number) => merged([...bought, { start: 0, end: firstWords(passage.text, words).length }]);
  let low = 0;
  let high = purse.left + paid;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wordsIn(passage, upTo(middle)) - paid <= purse.left) low = middle;
    else high = middle - 1;
  }
  if (low === 0) return bought;
  const spans = upTo(low);
  purse.spend(wordsIn(passage, spans) - paid);
  return spans;
}

/** The first mark of every claim, in their order, then the others. */
function inTurn(marks: readonly EvidenceMark[]): EvidenceMark[] {
  const seen = new Set<string>();
  const isFirst = (mark: EvidenceMark): boolean => {
    const fresh = mark.claims.some((claim) => !seen.has(claim));
    for (const claim of mark.claims) seen.add(claim);
    return fresh;
  };
  const first = new Set(marks.filter(isFirst));
  return [...first, ...marks.filter((mark) => !first.has(mark))];
}
