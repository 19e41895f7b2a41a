import vocabulary from "./data/words.json" with { type: "json" };
import type { Unit } from "./sentences.ts";

/** Share of the shorter one's neighbouring words from which two passages have one wording: a wire's copy, or one quotation. */
const COPY = 0.6;

/** Share of the neighbours that the words of two sentences would have if all of them stood in one stretch. */
const FORMULA = 0.75;

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

/** Whether a sentence has both of its quotation marks, begins and ends as one does, and holds no page's head ("ROME | Mon Jul 6"). */
export const isWhole = (text: string): boolean =>
  !text.includes(" | ") &&
  countOf(text, "“") === countOf(text, "”") &&
  countOf(text, '"') % 2 === 0 &&
  !/^\p{Ll}|(?:\.\.\.|…)$/u.test(text);

const BACK = new Set(vocabulary.pointingBack.flatMap((line) => line.split(" ")));

/** Whether a sentence begins with a word that points to one before it ("He added that …"), so that alone it does not say of whom. */
export const pointsBack = (text: string): boolean =>
  BACK.has(text.match(/^["“«„'‘\s]*([\p{L}\p{M}]+)/u)?.[1]?.toLowerCase() ?? "");

/** Whether two sentences are word for word alike, or nearly. */
export function isCopy(one: Unit, other: Unit): boolean {
  const [x, y] = [followersIn(one), followersIn(other)];
  return x.intersection(y).size >= COPY * Math.min(x.size, y.size);
}

/** Whether nearly all that two sentences have in common stands in both in one order: a credit, a formula, a line of the house. */
export function isFormula(one: Unit, other: Unit): boolean {
  const words = new Set(one.features.chain).intersection(new Set(other.features.chain)).size;
  return words > 1 && followersIn(one).intersection(followersIn(other)).size >= FORMULA * (words - 1);
}

/** Every two words of a sentence that follow each other. */
const followersIn = ({ features: { chain } }: Unit): Set<string> =>
  new Set(chain.slice(1).map((word, i) => `${chain[i]} ${word}`));

/** Every two words of a sentence that stand side by side, whichever comes first. */
export const neighboursIn = ({ features: { chain } }: Unit): Set<string> =>
  new Set(chain.slice(1).map((word, i) => (chain[i]! < word ? `${chain[i]} ${word}` : `${word} ${chain[i]}`)));
