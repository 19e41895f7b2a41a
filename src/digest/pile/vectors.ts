import type { Unit } from "../alike/sentences.ts";

/** An article as its words, each weighed by how rare it is in the pile; of length 1, or empty where it shares none. */
export interface Vector {
  articleId: string;
  features: Int32Array;
  weights: Float64Array;
}

/** Words of fewer articles relate nothing. */
const LEAST_HOLDERS = 2;
/** Words of one article that count, the rarest first: a page of a million words weighs no more than another. */
const MOST_FEATURES = 2000;

/** The articles of one language as vectors: inverse document frequency over articles, length one. */
export function vectorsOf(units: readonly Unit[]): { vectors: Vector[]; size: number } {
  const byArticle = new Map<string, Set<string>>();
  for (const { articleId, features } of units) {
    let own = byArticle.get(articleId);
    if (!own) byArticle.set(articleId, (own = new Set()));
    for (const feature of features.within) own.add(feature);
  }
  const holders = new Map<string, number>();
  for (const own of byArticle.values()) for (const each of own) holders.set(each, (holders.get(each) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const vectors = [...byArticle].map(([articleId, own]): Vector => {
    const kept = [...own]
      .flatMap((name) => {
        const count = holders.get(name) ?? 0;
        const weight = Math.log(byArticle.size / count);
        return count < LEAST_HOLDERS || weight === 0 ? [] : [{ name, weight }];
      })
      .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_FEATURES);
    const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
    return {
      articleId,
      features: Int32Array.from(kept, ({ name }) => {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        return number;
      }),
      weights: Float64Array.from(kept, ({ weight }) => weight / norm),
    };
  });
  return { vectors, size: numbers.size };
}

/** The sum of vectors, each times a factor. */
export function sumOf(vectors: readonly Vector[], size: number, factor: (i: number) => number = () => 1): Float64Array {
  const sum = new Float64Array(size);
  for (const [i, { features, weights }] of vectors.entries()) {
    const times = factor(i);
    for (let j = 0; j < features.length; j++) sum[features[j]!]! += times * weights[j]!;
  }
  return sum;
}

/** The sum of the products of a vector and a dense one. */
export function dot({ features, weights }: Vector, dense: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < features.length; j++) sum += weights[j]! * dense[features[j]!]!;
  return sum;
}

/** The same of two dense ones. */
export function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
  return sum;
}

/** The mean cosine of every two articles of a part, from the sum of their vectors. */
export function meanLikeness(sum: Float64Array, part: readonly Vector[]): number {
  const own = part.filter(({ features }) => features.length > 0).length;
  return part.length < 2 ? 0 : (product(sum, sum) - own) / (part.length * (part.length - 1));
}
