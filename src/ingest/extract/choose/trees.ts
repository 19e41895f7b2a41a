/** A question with an answer for either side, or an answer: what it adds to the score. */
export type Tree = number | { if: string; above: number; yes: Tree; no: Tree };

/** A judgement learnt from examples: the sum of what its trees say, above zero for "of the article". */
export interface Judgement {
  trees: Tree[];
  /** What is added to every sum. */
  base: number;
}

/** The sum of a judgement over the features of a line, as log odds. */
export function judge(judgement: Judgement, features: Readonly<Record<string, number>>): number {
  let sum = judgement.base;
  for (const tree of judgement.trees) {
    let at = tree;
    while (typeof at !== "number") at = (features[at.if] ?? 0) > at.above ? at.yes : at.no;
    sum += at;
  }
  return sum;
}
