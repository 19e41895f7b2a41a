import vocabulary from "./data/words.json" with { type: "json" };
import type { Unit } from "./sentences.ts";

/** Share of the shorter one's neighbouring words from which two passages have one wording: a wire's copy, or one quotation. */
const COPY = 0.6;

/** The same share from which it is one line that stands twice: agencies' copy is edited, a house's own lines are not. */
const SAME_LINE = 0.75;

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
export const isCopy = (one: Unit, other: Unit): boolean => sharedWording(one, other) >= COPY;

/** Whether two sentences are one line. */
export const isSameLine = (one: Unit, other: Unit): boolean => sharedWording(one, other) >= SAME_LINE;

/** Share of the shorter one's neighbouring words that the other has too; of sentences without any, all. */
function sharedWording(one: Unit, other: Unit): number {
  const [x, y] = [followersIn(one), followersIn(other)];
  const least = Math.min(x.size, y.size);
  return least === 0 ? 1 : x.intersection(y).size / least;
}

/** Every two words of a sentence that follow each other. */
const followersIn = ({ features: { chain } }: Unit): Set<string> =>
  new Set(chain.slice(1).map((word, i) => `${chain[i]} ${word}`));

/** Every two words of a sentence that stand side by side, whichever comes first. */
export const neighboursIn = ({ features: { chain } }: Unit): Set<string> =>
  new Set(chain.slice(1).map((word, i) => (chain[i]! < word ? `${chain[i]} ${word}` : `${word} ${chain[i]}`)));
