import { compareText } from "../../lib/compare.ts";
import type { Unit } from "../alike/sentences.ts";
import { dot, meanLikeness, product, sumOf, vectorsOf, type Vector } from "./vectors.ts";

/** Articles of a part: fewer are no story. */
const LEAST_ARTICLES = 3;
const MOST_PARTS = 6;
/** A part's own words: those that so large a share of its articles holds, and so small a one of the others. */
const OWN_HERE = 0.5;
const OWN_ELSEWHERE = 0.05;
/** So many words of its own has a story. */
const LEAST_OWN = 3;
/** The likeness of two parts to each other, as a share of that within the less coherent one. */
const MOST_ACROSS = 0.7;
/** Of fewer articles chance may give any two halves words of their own: then few words may be common to both, as a share of these. */
const FEW = 20;
const MOST_COMMON = 0.5;
const POWER_STEPS = 20;
const MEANS_STEPS = 10;

/**
 * The parts of a pile that look like stories of their own: article ids, the one that is most like the others of its part first; the largest part first. Empty where it looks like one story.
 * Articles are compared by their words, so that only articles of one language are. The pile is halved along the direction in which its
 * articles differ most (Boley 1998, "Principal direction divisive partitioning"), and the halves are mended by 2-means (Steinbach,
 * Karypis and Kumar 2000, "A comparison of document clustering techniques"). They stand where each has words of its own, which most
 * of its articles hold and hardly any of the other's; then each is halved again.
 *
 * @param units The sentences of articles of one language, without what an outlet repeats.
 */
export function storiesIn(units: readonly Unit[]): string[][] {
  const { vectors, size } = vectorsOf(units);
  const parts: Vector[][] = [];
  const open = [vectors];
  while (open.length > 0) {
    const next = open.shift()!;
    const halves = parts.length + open.length + 1 < MOST_PARTS ? halve(next, size) : null;
    if (halves === null) parts.push(next);
    else open.push(...halves);
  }
  if (parts.length < 2) return [];
  return parts
    .map((part) => inOrder(part, sumOf(part, size)))
    .sort((a, b) => b.length - a.length || compareText(a[0]!, b[0]!));
}

/** Ids of articles, those nearest to their middle first. */
const inOrder = (part: readonly Vector[], middle: Float64Array): string[] =>
  part
    .map((each) => ({ id: each.articleId, near: dot(each, middle) }))
    .sort((a, b) => b.near - a.near || compareText(a.id, b.id))
    .map(({ id }) => id);

/** The halves of a pile; null where they are no two stories. */
function halve(vectors: readonly Vector[], size: number): [Vector[], Vector[]] | null {
  if (vectors.length < 2 * LEAST_ARTICLES) return null;
  const isFirst = mend(vectors, size, principalHalf(vectors, size));
  const halves: [Vector[], Vector[]] = [vectors.filter((_, i) => isFirst[i]), vectors.filter((_, i) => !isFirst[i])];
  const [first, second] = halves;
  if (Math.min(first.length, second.length) < LEAST_ARTICLES) return null;
  const [a, b] = [sumOf(first, size), sumOf(second, size)];
  const across = product(a, b) / (first.length * second.length);
  const within = Math.min(meanLikeness(a, first), meanLikeness(b, second));
  if (across > MOST_ACROSS * within) return null;
  const [here, there] = [sharesOf(first, size), sharesOf(second, size)];
  const own = Math.min(ownWords(here, there), ownWords(there, here));
  const common = here.filter((share, i) => Math.min(share, there[i]!) >= OWN_HERE).length;
  return own >= LEAST_OWN && (vectors.length >= FEW || common <= MOST_COMMON * own) ? halves : null;
}

/** On which side of the middle each article lies, along the direction in which they differ most: by the power method. */
function principalHalf(vectors: readonly Vector[], size: number): boolean[] {
  const mean = sumOf(vectors, size, () => 1 / vectors.length);
  // It begins with the likeness to the least usual article.
  const usual = vectors.map((each) => dot(each, mean));
  const odd = sumOf([vectors[lowest(usual)]!], size);
  let places = vectors.map((each) => dot(each, odd));
  for (let step = 0; step < POWER_STEPS; step++) {
    const centre = places.reduce((sum, each) => sum + each, 0) / places.length;
    const direction = sumOf(vectors, size, (i) => places[i]! - centre);
    const shift = product(direction, mean);
    places = vectors.map((each) => dot(each, direction) - shift);
    const length = Math.sqrt(places.reduce((sum, each) => sum + each ** 2, 0)) || 1;
    places = places.map((each) => each / length);
  }
  return places.map((each) => each >= 0);
}

/** The place of the first lowest number. */
const lowest = (numbers: readonly number[]): number =>
  numbers.reduce((best, each, i) => (each < numbers[best]! ? i : best), 0);

/** Moves each article to the half whose middle it is nearer to, until none moves. */
function mend(vectors: readonly Vector[], size: number, halves: boolean[]): boolean[] {
  let isFirst = halves;
  for (let step = 0; step < MEANS_STEPS; step++) {
    const [a, b] = [true, false].map((side) => sumOf(vectors, size, (i) => (isFirst[i] === side ? 1 : 0)));
    const [x, y] = [a!, b!].map((sum) => Math.sqrt(product(sum, sum)) || 1);
    const next = vectors.map((each) => dot(each, a!) / x! >= dot(each, b!) / y!);
    if (next.every((each, i) => each === isFirst[i])) break;
    isFirst = next;
  }
  return isFirst;
}

/** The share of articles that hold each word. */
function sharesOf(part: readonly Vector[], size: number): Float64Array {
  const shares = new Float64Array(size);
  for (const { features } of part) for (const each of features) shares[each]! += 1 / part.length;
  return shares;
}

function ownWords(here: Float64Array, there: Float64Array): number {
  let count = 0;
  for (let i = 0; i < here.length; i++) if (here[i]! >= OWN_HERE && there[i]! <= OWN_ELSEWHERE) count++;
  return count;
}
