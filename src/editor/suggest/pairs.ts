import { compareBy, compareText } from "../../lib/compare.ts";
import type { Features } from "./features.ts";

/** A sentence of an article, as the ranking needs it. */
export interface Unit {
  articleId: string;
  /** Position among all sentences: the tie-break. */
  index: number;
  features: Features;
}

/** Two sentences of different articles that seem to bear on one claim. */
export interface Pair<U extends Unit = Unit> {
  a: U;
  b: U;
  /** 0 to 1. */
  score: number;
  /** The features they share, heaviest first. */
  shared: string[];
}

/** Least score of a pair that is proposed, and least number of features that it shares. */
const LEAST_SCORE = 0.15;
const LEAST_SHARED = 2;

/**
 * Ranks pairs of sentences from different articles. Each feature weighs the logarithm of how rare it is among all sentences;
 * the score is the cosine of the two weighted sets. A pair is proposed where each sentence is among the two best partners
 * that the other has in its article. Pure; equal scores are ordered by place.
 */
export function rankPairs<U extends Unit>(units: readonly U[]): Pair<U>[] {
  const weigh = { within: weights(units, "within"), across: weights(units, "across") };
  const norms = {
    within: units.map((unit) => norm(unit.features.within, weigh.within)),
    across: units.map((unit) => norm(unit.features.across, weigh.across)),
  };
  const all: Pair<U>[] = [];
  for (let i = 0; i < units.length; i++) {
    for (let j = i + 1; j < units.length; j++) {
      const [a, b] = [units[i]!, units[j]!];
      if (a.articleId === b.articleId) continue;
      const mode = a.features.lang === b.features.lang ? "within" : "across";
      const weight = weigh[mode];
      const shared = [...a.features[mode]].filter((feature) => b.features[mode].has(feature));
      const heavy = shared.filter((feature) => (weight.get(feature) ?? 0) > 0);
      if (heavy.length < LEAST_SHARED) continue;
      const dot = heavy.reduce((sum, feature) => sum + (weight.get(feature) ?? 0) ** 2, 0);
      const score = dot / ((norms[mode][i] ?? 1) * (norms[mode][j] ?? 1));
      if (score < LEAST_SCORE) continue;
      heavy.sort((x, y) => (weight.get(y) ?? 0) - (weight.get(x) ?? 0) || compareText(x, y));
      all.push({ a, b, score, shared: heavy });
    }
  }
  all.sort(
    compareBy<Pair<U>>(
      (x, y) => y.score - x.score,
      (x, y) => x.a.index - y.a.index,
      (x, y) => x.b.index - y.b.index,
    ),
  );
  return mutual(all);
}

/** Keeps the pairs in which each is among the other's two best of that article. Pairs come best first. */
function mutual<U extends Unit>(pairs: readonly Pair<U>[]): Pair<U>[] {
  const places = new Map<string, number>();
  const place = (unit: Unit, other: Unit) => {
    const key = `${unit.index} ${other.articleId}`;
    const rank = (places.get(key) ?? 0) + 1;
    places.set(key, rank);
    return rank;
  };
  return pairs.filter(({ a, b }) => {
    const [ranked, back] = [place(a, b), place(b, a)];
    return ranked <= 2 && back <= 2;
  });
}

/** How rare each feature is: the logarithm of the number of sentences over those that have it. */
function weights(units: readonly Unit[], mode: "within" | "across"): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of units)
    for (const feature of features[mode]) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Map([...counts].map(([feature, count]) => [feature, Math.log(units.length / count)]));
}

function norm(features: ReadonlySet<string>, weight: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const feature of features) sum += (weight.get(feature) ?? 0) ** 2;
  return Math.sqrt(sum) || 1;
}
