import type { Pair, Unit } from "./pairs.ts";

/** Sentences of different articles that seem to bear on one claim. */
export interface Group<U extends Unit = Unit> {
  /** At most one an article, in the order of the articles. */
  units: U[];
  /** Score of the pair that founded it. */
  score: number;
  shared: string[];
}

/**
 * Joins pairs, best first: a pair founds a group, or adds its second sentence to the group of its first where that has no
 * sentence of the article yet. A sentence is in one group only.
 */
export function groupPairs<U extends Unit>(pairs: readonly Pair<U>[]): Group<U>[] {
  const groups: Group<U>[] = [];
  const owner = new Map<number, Group<U>>();
  for (const { a, b, score, shared } of pairs) {
    const [of, other] = [owner.get(a.index), owner.get(b.index)];
    if (of && other) continue;
    if (!of && !other) {
      const group = { units: [a, b], score, shared };
      groups.push(group);
      owner.set(a.index, group);
      owner.set(b.index, group);
      continue;
    }
    const group = (of ?? other)!;
    const added = of ? b : a;
    if (group.units.some(({ articleId }) => articleId === added.articleId)) continue;
    group.units.push(added);
    owner.set(added.index, group);
  }
  for (const group of groups) group.units.sort((a, b) => a.index - b.index);
  return groups;
}
