import type { Unit } from "./sentences.ts";

/** Share of the shorter one's neighbouring words from which two passages have one wording: a wire's copy, or one quotation. */
const COPY = 0.6;

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

/** Whether a sentence has both of its quotation marks, and begins and ends as one does. */
export const isWhole = (text: string): boolean =>
  countOf(text, "“") === countOf(text, "”") && countOf(text, '"') % 2 === 0 && !/^\p{Ll}|(?:\.\.\.|…)$/u.test(text);

/** Whether two sentences are word for word alike, or nearly. */
export function isCopy(one: Unit, other: Unit): boolean {
  const [x, y] = [neighboursIn(one), neighboursIn(other)];
  return [...x].filter((each) => y.has(each)).length >= COPY * Math.min(x.size, y.size);
}

/** Every two words of a sentence that follow each other. */
const neighboursIn = ({ features: { chain } }: Unit): Set<string> =>
  new Set(chain.slice(1).map((word, i) => `${chain[i]} ${word}`));
