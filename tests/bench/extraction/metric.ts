/*
 * The metric of the public article-extraction-benchmark (Scrapinghub): 4-token shingles as multisets, precision and recall as
 * means over the pages, F1 of the two means, and the share of pages whose token sequences are equal.
 */

export function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export function shinglesOf(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const last = Math.max(1, tokens.length - 3);
  for (let i = 0; i < last; i++) {
    const shingle = tokens.slice(i, i + 4).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export interface Score {
  /** Null where a page has nothing to divide by: it is left out of the mean. */
  precision: number | null;
  recall: number | null;
  exact: boolean;
}

/** How near a text comes to the true one. */
export function scoreOf(predicted: string, truth: string): Score {
  const [a, b] = [tokensOf(truth), tokensOf(predicted)];
  const [wanted, found] = [shinglesOf(a), shinglesOf(b)];
  let tp = 0;
  for (const [shingle, count] of found) tp += Math.min(count, wanted.get(shingle) ?? 0);
  const [fp, fn] = [total(found) - tp, total(wanted) - tp];
  const share = (whole: number): number | null => (fp === 0 && fn === 0 ? 1 : whole === 0 ? null : tp / whole);
  return { precision: share(tp + fp), recall: share(tp + fn), exact: a.join(" ") === b.join(" ") };
}

/** The scores of all pages in one line's figures. */
export function summaryOf(scores: readonly Score[]): { precision: number; recall: number; f1: number; exact: number } {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    exact: scores.filter((score) => score.exact).length / scores.length,
  };
}

function mean(values: readonly (number | null)[]): number {
  const given = values.filter((value): value is number => value !== null);
  return given.reduce((sum, value) => sum + value, 0) / given.length;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
